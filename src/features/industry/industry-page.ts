import type { Atlas } from '../../atlas/atlas.ts';
import type { Area, Municipality } from '../../atlas/area.ts';
import type { IndustryCensus } from '../../atlas/industry.ts';
import type { LocationQuotient } from '../../domain/indicators/location-quotient.ts';
import { isKnown, valueOf } from '../../domain/observation.ts';
import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import { industryName, QUOTIENT_SCALE } from '../../measures/quotients.ts';
import {
  countText,
  figureText,
  intervalText,
  shareText,
  censusText,
} from '../../ui/figure/figure-text.ts';
import { legendOf, type LegendEntry } from '../../map/legend.ts';
import type { AreaPaint } from '../../map/national-map.ts';
import { areaCell } from '../../ui/figure/municipality-today.ts';
import {
  figureCell,
  type DataTable,
  type TableCell,
  type TableColumn,
} from '../../ui/table/table.ts';

/** One map of industry: a census and one of its groups. */
export interface IndustryView {
  readonly census: IndustryCensus;
  readonly industry: string;
}

/** Every map of industry there is: each group of each census. */
export const industryViews = (atlas: Atlas): readonly IndustryView[] =>
  atlas.industries.censuses.flatMap((census) =>
    census.industries.map((industry) => ({ census, industry })),
  );

/** The view that stands at /naering/ itself. */
export const mainIndustryView = (atlas: Atlas): IndustryView => ({
  census: atlas.industries.main,
  industry: atlas.industries.main.industries[0] ?? '',
});

export const industryPath = ({ census, industry }: IndustryView): string =>
  `naering/${census.basis}/${industry}/${census.year}/`;
const quotients = (atlas: Atlas, { census, industry }: IndustryView): readonly LocationQuotient[] =>
  atlas.areas.municipalities.map((area) => atlas.industries.of(area, census, industry));

/** How many municipalities stand out, and the industry's share in the country. */
export function industryFacts(atlas: Atlas, view: IndustryView) {
  const found = quotients(atlas, view);
  const high = found.filter(({ status }) => status === 'high').length;
  const national = atlas.industries.of(atlas.areas.country, view.census, view.industry);
  return { high, national };
}

/** What a quotient says, in words: «høy, færre enn 10 sysselsatte»; '' where there is none. */
function statusText(language: Language, { status, few }: LocationQuotient): string {
  const { uncertainty } = wordsOf(language);
  if (status === undefined) return '';
  return few ? `${uncertainty.status[status]}, ${uncertainty.few}` : uncertainty.status[status];
}

export function industryPaint(
  atlas: Atlas,
  language: Language,
  view: IndustryView,
): (municipality: Municipality) => AreaPaint {
  const { pages } = wordsOf(language);
  return (municipality) => {
    const found = atlas.industries.of(municipality, view.census, view.industry);
    const text = figureText(language, 'quotient', found.quotient);
    const colour = QUOTIENT_SCALE.colourOf(found.quotient);
    if (!text.known || found.status === undefined) return { colour, value: text.text };
    const share = shareText(language, found.share).text;
    return {
      colour,
      uncertain: found.status === 'uncertain',
      value: `${pages.industry.quotientShort} ${text.text} (${share}), ${statusText(language, found)}`,
    };
  };
}

export function industryLegend(
  atlas: Atlas,
  language: Language,
  view: IndustryView,
): readonly LegendEntry[] {
  return legendOf(
    language,
    QUOTIENT_SCALE,
    quotients(atlas, view).map(({ quotient }) => quotient),
    'quotient',
    wordsOf(language).pages.industry.legend,
  );
}

/** One industry over many areas; the basis and the year are in the caption. */
export function industryTable(
  atlas: Atlas,
  language: Language,
  view: IndustryView,
  areas: readonly Area[],
  head: string,
  pathOf: (area: Area) => string,
): DataTable {
  const { pages } = wordsOf(language);
  return {
    caption: `${industryName(atlas, language, view.industry)}, ${censusText(language, view.census)}`,
    columns: [
      { head },
      { head: pages.industry.employed, numeric: true },
      { head: pages.industry.share, numeric: true },
      ...quotientColumns(language),
    ],
    rows: areas.map((area) => {
      const found = atlas.industries.of(area, view.census, view.industry);
      return {
        id: area.code,
        cells: [
          areaCell(atlas, language, area, pathOf(area)),
          figureCell(countText(language, found.employed)),
          figureCell(shareText(language, found.share)),
          ...quotientCells(language, found),
        ],
      };
    }),
  };
}

/** The quotient, its interval and what it says. */
function quotientCells(language: Language, found: LocationQuotient): readonly TableCell[] {
  const figure = figureCell(figureText(language, 'quotient', found.quotient));
  return [
    { ...figure, swatch: QUOTIENT_SCALE.colourOf(found.quotient) },
    { ...figureCell(intervalText(language, 'quotient', found.bounds)), sort: figure.sort ?? '' },
    { text: `${statusText(language, found)}${incompleteText(language, found)}` },
  ];
}

/** Which municipalities a share of several had to leave out, by number; '' when it left out none. */
function incompleteText(language: Language, { quotient, leftOut }: LocationQuotient): string {
  if (!isKnown(quotient) || leftOut.length === 0) return '';
  return ` (${wordsOf(language).terms.without(leftOut.join(', '))})`;
}

/** The heads of those cells. */
function quotientColumns(language: Language): readonly TableColumn[] {
  const { pages, uncertainty } = wordsOf(language);
  return [
    { head: pages.industry.quotient, numeric: true },
    { head: uncertainty.interval, numeric: true },
    { head: uncertainty.head },
  ];
}

/** All industries of one census for one area: what a profile shows. */
export function profileIndustryTable(
  atlas: Atlas,
  language: Language,
  area: Area,
  census: IndustryCensus,
): DataTable {
  const { pages } = wordsOf(language);
  const left = new Set<string>();
  const rows = census.industries.map((industry) => {
    const found = atlas.industries.of(area, census, industry);
    const partial = found.leftOut.length > 0 && area.members.length > found.leftOut.length;
    if (partial) for (const code of found.leftOut) left.add(atlas.once(code).name);
    return {
      cells: [
        {
          text: industryName(atlas, language, industry),
          path: industryPath({ census, industry }),
        },
        figureCell(countText(language, found.employed)),
        figureCell(shareText(language, found.share)),
        figureCell(shareText(language, found.nationalShare)),
        ...quotientCells(language, found),
      ],
    };
  });
  return {
    caption: `${pages.profile.industry}, ${censusText(language, census)}.${withoutText(language, left)}`,
    columns: [
      { head: pages.profile.industry },
      { head: pages.industry.employed, numeric: true },
      { head: pages.industry.share, numeric: true },
      { head: pages.industry.nationalShare, numeric: true },
      ...quotientColumns(language),
    ],
    rows,
  };
}

/** Which municipalities a sum had to leave out; '' when it left out none. */
const withoutText = (language: Language, left: ReadonlySet<string>): string =>
  left.size === 0 ? '' : ` ${wordsOf(language).terms.incomplete([...left].join(', '))}`;

/** The industries of a census that stand out in an area, largest quotient first. */
export function highIndustries(
  atlas: Atlas,
  language: Language,
  area: Area,
  census: IndustryCensus,
): readonly string[] {
  return census.industries
    .map((industry) => ({ industry, found: atlas.industries.of(area, census, industry) }))
    .filter(({ found }) => found.status === 'high')
    .sort((a, b) => (valueOf(b.found.quotient) ?? 0) - (valueOf(a.found.quotient) ?? 0))
    .map(({ industry }) => industryName(atlas, language, industry));
}

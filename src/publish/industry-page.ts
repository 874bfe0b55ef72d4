import type { Atlas } from '../atlas/atlas.ts';
import type { Area, Municipality } from '../atlas/area.ts';
import type { IndustryCensus } from '../atlas/industry.ts';
import { HIGH_QUOTIENT, type LocationQuotient } from '../domain/indicators/location-quotient.ts';
import { isKnown } from '../domain/observation.ts';
import type { Language } from '../i18n/language.ts';
import { wordsOf } from '../i18n/words.ts';
import { countText, quotientText, shareText } from './figure-text.ts';
import { legendOf, QUOTIENT_SCALE, type LegendEntry } from './legend.ts';
import type { AreaPaint } from './maps/national-map.ts';
import { figureCell, type DataTable } from './table.ts';

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

/** The name of an industry: ours where the language has one, else Statistics Norway's. */
export const industryName = (atlas: Atlas, language: Language, industry: string): string =>
  wordsOf(language).terms.industries[industry] ?? atlas.industries.names.get(industry) ?? industry;

/** «etter bosted, 4. kvartal 2022»: what belongs to the name of every figure of a census. */
export function censusText(language: Language, { basis, year }: IndustryCensus): string {
  const { terms } = wordsOf(language);
  return `${terms.industryBasis[basis]}, ${terms.quarter(year)}`;
}

const quotients = (atlas: Atlas, { census, industry }: IndustryView): readonly LocationQuotient[] =>
  atlas.areas.municipalities.map((area) => atlas.industries.of(area, census, industry));

/** How many municipalities stand out, and the industry's share in the country. */
export function industryFacts(atlas: Atlas, view: IndustryView) {
  const found = quotients(atlas, view);
  const high = found.filter(
    ({ quotient }) => isKnown(quotient) && quotient.value >= HIGH_QUOTIENT,
  ).length;
  const national = atlas.industries.of(atlas.areas.country, view.census, view.industry);
  return { high, national };
}

export function industryPaint(
  atlas: Atlas,
  language: Language,
  view: IndustryView,
): (municipality: Municipality) => AreaPaint {
  const { pages } = wordsOf(language);
  return (municipality) => {
    const { quotient, share } = atlas.industries.of(municipality, view.census, view.industry);
    const text = quotientText(language, quotient);
    const value = text.known
      ? `${pages.industry.quotientShort} ${text.text} (${shareText(language, share).text})`
      : text.text;
    return { colour: QUOTIENT_SCALE.colourOf(quotient), value };
  };
}

export const industryLegend = (
  atlas: Atlas,
  language: Language,
  view: IndustryView,
): readonly LegendEntry[] =>
  legendOf(
    language,
    QUOTIENT_SCALE,
    quotients(atlas, view).map(({ quotient }) => quotient),
    (format, value) => format.decimal(value, 2),
    wordsOf(language).pages.industry.legend,
  );

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
      { head: pages.industry.quotient, numeric: true },
    ],
    rows: areas.map((area) => {
      const { employed, share, quotient } = atlas.industries.of(area, view.census, view.industry);
      return {
        id: area.code,
        cells: [
          { text: area.name, path: pathOf(area) },
          figureCell(countText(language, employed)),
          figureCell(shareText(language, share)),
          {
            ...figureCell(quotientText(language, quotient)),
            swatch: QUOTIENT_SCALE.colourOf(quotient),
          },
        ],
      };
    }),
  };
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
    if (partial) for (const code of found.leftOut) left.add(atlas.municipality(code).name);
    return {
      cells: [
        {
          text: industryName(atlas, language, industry),
          path: industryPath({ census, industry }),
        },
        figureCell(countText(language, found.employed)),
        figureCell(shareText(language, found.share)),
        figureCell(shareText(language, found.nationalShare)),
        {
          ...figureCell(quotientText(language, found.quotient)),
          swatch: QUOTIENT_SCALE.colourOf(found.quotient),
        },
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
      { head: pages.industry.quotient, numeric: true },
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
    .map((industry) => ({
      industry,
      quotient: atlas.industries.of(area, census, industry).quotient,
    }))
    .flatMap(({ industry, quotient }) =>
      isKnown(quotient) && quotient.value >= HIGH_QUOTIENT
        ? [{ industry, value: quotient.value }]
        : [],
    )
    .sort((a, b) => b.value - a.value)
    .map(({ industry }) => industryName(atlas, language, industry));
}

import type { Atlas } from '../../atlas/atlas.ts';
import type { Area, Municipality } from '../../atlas/area.ts';
import type { FlowEnd } from '../../atlas/commuting.ts';
import type { MunicipalityCode } from '../../domain/area-code.ts';
import { COMMUTING_RATES } from '../../domain/indicators/commuting.ts';
import { known, missing, valueOf } from '../../domain/observation.ts';
import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import { firstScale } from '../../measures/classes.ts';
import { COEFFICIENT, RATES } from '../../measures/commuting.ts';
import {
  changeText,
  countText,
  figureText,
  intervalText,
  isOutside,
  shareText,
} from '../../ui/figure/figure-text.ts';
import { legendOf, type LegendEntry } from '../../map/legend.ts';
import type { AreaPaint } from '../../map/national-map.ts';
import { areaCell, municipalityCell } from '../../ui/figure/municipality-today.ts';
import { figureCell, type DataTable, type TableCell, type TableRow } from '../../ui/table/table.ts';
import { commutingPath } from '../../ui/figure/page-paths.ts';
import { type CommutingView, measureAt, rateOf } from '../../measures/commuting-rate.ts';

/** A profile lists so many destinations and origins. */
const MOST_ENDS = 10;

export const commutingViews = (atlas: Atlas): readonly CommutingView[] =>
  COMMUTING_RATES.flatMap((measure) => atlas.commuting.years.map((year) => ({ measure, year })));

export const mainCommutingView = (atlas: Atlas): CommutingView => ({
  measure: COEFFICIENT,
  year: atlas.commuting.latest,
});

export function commutingPaint(
  atlas: Atlas,
  language: Language,
  view: CommutingView,
): (municipality: Municipality) => AreaPaint {
  const measure = measureAt(atlas, view);
  const scale = firstScale(measure, atlas.areas.municipalities);
  return (municipality) => {
    const { observation } = measure.at(municipality, view.year);
    return {
      colour: scale.colourOf(observation),
      value: figureText(language, measure.kind, observation).text,
    };
  };
}

export function commutingLegend(
  atlas: Atlas,
  language: Language,
  view: CommutingView,
): readonly LegendEntry[] {
  const { municipalities } = atlas.areas;
  const measure = measureAt(atlas, view);
  const rates = municipalities.map((area) => rateOf(atlas, area, view));
  const { noCommuters, notPeripheral } = wordsOf(language).pages.commuting;
  const entries = legendOf(language, firstScale(measure, municipalities), rates, measure.kind);
  if (measure.kind !== 'ratio') return entries;
  const outside = rates.some((rate) => isOutside(measure.kind, rate));
  return entries.map((entry) => {
    if (entry.colour === 'q0') return { ...entry, text: `${entry.text}: ${noCommuters}` };
    return entry.colour === 'na' && outside ? { ...entry, text: notPeripheral } : entry;
  });
}

/** The coefficient as the report sorts it: those whose work is most bound to a centre come first. */
const inOrder = (atlas: Atlas, view: CommutingView, areas: readonly Area[]): readonly Area[] =>
  view.measure === COEFFICIENT
    ? areas.toSorted(
        (a, b) => (valueOf(rateOf(atlas, b, view)) ?? -1) - (valueOf(rateOf(atlas, a, view)) ?? -1),
      )
    : areas;

export function commutingTable(
  atlas: Atlas,
  language: Language,
  view: CommutingView,
  areas: readonly Area[],
  head: string,
  pathOf: (area: Area) => string,
): DataTable {
  const { terms, uncertainty } = wordsOf(language);
  const exact = atlas.commuting.isExact(view.year);
  const { name } = RATES[view.measure].words[language];
  return {
    caption: `${name}, ${terms.quarter(view.year)}`,
    columns: [
      { head },
      { head: terms.employedResidents, numeric: true },
      { head: terms.jobs, numeric: true },
      { head: name, numeric: true },
      ...(exact ? [] : [{ head: uncertainty.interval, numeric: true }]),
    ],
    rows: inOrder(atlas, view, areas).map((area) => ({
      id: area.code,
      cells: [
        areaCell(atlas, language, area, pathOf(area)),
        ...rateCells(atlas, language, view, area),
      ],
    })),
  };
}

/** Who lives and works in an area, and its rate, with how far rounding can have moved that. */
function rateCells(
  atlas: Atlas,
  language: Language,
  view: CommutingView,
  area: Area,
): readonly TableCell[] {
  const { year } = view;
  const { kind, at } = measureAt(atlas, view);
  const { observation, bounds } = at(area, year);
  const figures = atlas.commuting.of(area, year);
  const why = atlas.commuting.why(area, year);
  const count = (value: number | undefined): TableCell =>
    figureCell(countText(language, value === undefined ? why : known(value)));
  return [
    count(figures?.counts.employed_residents),
    count(figures?.counts.jobs),
    figureCell(figureText(language, kind, observation)),
    ...(atlas.commuting.isExact(year) ? [] : [figureCell(intervalText(language, kind, bounds))]),
  ];
}

/** Every measure that an area can have, with one column a year and the change since the first. */
export function profileCommutingTable(atlas: Atlas, language: Language, area: Area): DataTable {
  const { terms, pages, uncertainty } = wordsOf(language);
  const { years, latest } = atlas.commuting;
  const byYear = years.map((year) => atlas.commuting.of(area, year));
  const whyNot = years.map((year) => atlas.commuting.why(area, year));
  const names = { employed_residents: terms.employedResidents, jobs: terms.jobs };
  const counts = (['employed_residents', 'jobs'] as const).map((count): TableRow => {
    const series = byYear.map((figures, at) =>
      figures === undefined ? (whyNot[at] ?? missing('missing')) : known(figures.counts[count]),
    );
    const cells = series.map((each) => figureCell(countText(language, each)));
    return {
      cells: [{ text: names[count] }, ...cells, figureCell(changeText(language, 'count', series))],
    };
  });
  const rates = COMMUTING_RATES.flatMap((measure): readonly TableRow[] => {
    const { words } = RATES[measure];
    const kind = measure === COEFFICIENT ? 'ratio' : 'share';
    const series = years.map((year) => rateOf(atlas, area, { measure, year }));
    if (series.every((each) => isOutside(kind, each))) return [];
    const cells = series.map((each) => figureCell(figureText(language, kind, each)));
    const name = { text: words[language].name, path: commutingPath({ measure, year: latest }) };
    const change = figureCell(changeText(language, kind, series));
    return [{ cells: [name, ...cells, change] }];
  });
  return {
    caption: `${pages.profile.commuting}, ${terms.quarter(latest)}`,
    columns: [
      { head: pages.profile.measure },
      ...years.map((year) => ({ head: String(year), numeric: true })),
      { head: uncertainty.time.since(years[0] ?? latest), numeric: true },
    ],
    rows: [...counts, ...rates],
  };
}

/** A municipality at the end of a flow; one that has ended says its number and its last year. */
function endCell(atlas: Atlas, language: Language, code: MunicipalityCode): TableCell {
  const municipality = atlas.once(code);
  const { name } = municipality;
  if ('slug' in municipality) return municipalityCell(atlas, language, municipality);
  const { ended } = wordsOf(language).division;
  return { text: ended(code, name, municipality.until), path: `kommune/${code}/` };
}

/** The largest destinations of those who live in a municipality, or origins of those who work there. */
export function flowTable(
  atlas: Atlas,
  language: Language,
  code: MunicipalityCode,
  direction: 'destinations' | 'origins',
): DataTable {
  const { terms, pages } = wordsOf(language);
  const year = atlas.commuting.latest;
  const ends = atlas.commuting[direction](code, year);
  const whole = ends.reduce((sum, { employed }) => sum + employed, 0);
  const { region } = atlas.municipality(code);
  const where = ({ municipality }: FlowEnd): string => {
    if (municipality === code) return pages.profile.self;
    return atlas.once(municipality).region === region
      ? pages.profile.within
      : pages.profile.outside;
  };
  const out = direction === 'destinations';
  return {
    caption: `${out ? pages.profile.destinations : pages.profile.origins}, ${terms.quarter(year)}`,
    columns: [
      { head: terms.municipality },
      { head: terms.labourMarketRegion },
      { head: pages.industry.employed, numeric: true },
      { head: out ? pages.profile.ofResidents : pages.profile.ofJobs, numeric: true },
    ],
    rows: ends.slice(0, MOST_ENDS).map((end) => {
      return {
        cells: [
          endCell(atlas, language, end.municipality),
          { text: where(end) },
          figureCell(countText(language, known(end.employed))),
          figureCell(shareText(language, known(end.employed / whole))),
        ],
      };
    }),
  };
}

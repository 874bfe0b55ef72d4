import type { Area, Municipality } from '../../atlas/area.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import { EVIDENCE_LEVELS, atEachLevel, type Evidence } from '../../domain/coverage-basis.ts';
import type { CoverageStatus } from '../../domain/indicators/coverage.ts';
import { isLeastCentral } from '../../domain/least-central.ts';
import type { Language } from '../../i18n/language.ts';
import { numberFormatOf } from '../../i18n/number.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { LegendEntry } from '../../map/legend.ts';
import type { AreaPaint } from '../../map/national-map.ts';
import {
  coverageFacts,
  coverageLegend,
  coveragePaint,
  type CoverageView,
} from '../../ui/evidence/coverage-look.ts';
import { surveyTable } from '../surveys/survey-page.ts';

/** A municipality of class 5–6: it has the words and the class of colour that it has on the map. */
export interface Square extends AreaPaint {
  readonly id: string;
  readonly name: string;
  /** Below the language. */
  readonly path: string;
}

/** How many have no programme: as the report has it, and when other sources count too. */
export interface Without {
  readonly report: number;
  readonly all: number;
}

/** A county of today with municipalities of class 5–6. */
export interface CountyRow {
  readonly area: Area;
  /** The surest first, so that the colours of a row are never mixed at any level of evidence. */
  readonly squares: readonly Square[];
  readonly without: Readonly<Record<Evidence, Without>>;
}

const ORDER: readonly CoverageStatus[] = [...EVIDENCE_LEVELS, 'gap'];

/** The municipalities of class 5–6, as the report has the classes, in the order of their numbers. */
export const leastCentral = (atlas: Atlas): readonly Municipality[] =>
  atlas.areas.municipalities.filter((each) => isLeastCentral(each));

/** The counties of today that have municipalities of class 5–6, from north to south as on the map. */
export function countyRows(atlas: Atlas, language: Language): readonly CountyRow[] {
  const inCounty = Map.groupBy(leastCentral(atlas), ({ county2024 }) => county2024);
  return atlas.areas.counties2024
    .flatMap((area) => {
      const among = [...inCounty].find(([code]) => code === area.code)?.[1];
      return among === undefined ? [] : [{ row: countyRow(atlas, language, area, among), area }];
    })
    .toSorted((a, b) => latitude(atlas, b.area) - latitude(atlas, a.area))
    .map(({ row }) => row);
}

/** The mean of its municipalities, in degrees. */
const latitude = ({ geography }: Atlas, { members }: Area): number =>
  members.reduce((sum, code) => sum + geography.labelPoint(code).degrees[1], 0) / members.length;

function countyRow(
  atlas: Atlas,
  language: Language,
  area: Area,
  among: readonly Municipality[],
): CountyRow {
  const gaps = (view: CoverageView): number => coverageFacts(atlas, { ...view, among }).gaps;
  const paint = coveragePaint(atlas, language);
  const place = ({ code }: Municipality): number => ORDER.indexOf(atlas.coverage.status(code));
  return {
    area,
    squares: among
      .toSorted((a, b) => place(a) - place(b))
      .map((each) => ({
        id: each.code,
        name: each.name,
        path: `kommune/${each.slug}/`,
        ...paint(each),
      })),
    without: atEachLevel((evidence) => ({
      report: gaps({ evidence }),
      all: gaps({ evidence, later: true }),
    })),
  };
}

/** What the colours of the squares mean in a view, with how many squares have each. */
export function frontLegend(
  atlas: Atlas,
  language: Language,
  view: CoverageView,
): readonly LegendEntry[] {
  const short: Readonly<Record<string, string>> = wordsOf(language).front.legend;
  return coverageLegend(atlas, language, { ...view, among: leastCentral(atlas) })
    .filter(({ colour }) => colour !== 'c-none')
    .map((entry) => ({ ...entry, text: short[entry.colour] ?? entry.text }));
}

/** Table 8 of the report: of how many trainees how many were offered a job where they had been one. */
export interface Offer {
  /** «79 %» */
  readonly share: string;
  /** «277» */
  readonly answers: string;
}

/** Undefined where the surveys have no such table. */
export function offerOf(atlas: Atlas, language: Language): Offer | undefined {
  const table = surveyTable(atlas.surveys, 8);
  const yes = table?.rows[0]?.cells.find(({ unit }) => unit === 'percent');
  if (yes === undefined || table?.row.n === undefined) return undefined;
  const { integer, percent } = numberFormatOf(language);
  return { share: percent(yes.value / 100), answers: integer(table.row.n) };
}

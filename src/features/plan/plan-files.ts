import type { Feature, FeatureCollection } from 'geojson';
import type { MunicipalityCode } from '../../domain/area-code.ts';
import { isKnown, valueOf } from '../../domain/observation.ts';
import { placeOf } from '../../domain/planning/country.ts';
import { csvText } from '../../ui/browser/csv.ts';
import { listed } from '../../i18n/list.ts';
import { memberReasons } from './reason-text.ts';
import { sumRows, type SumText } from './sums-markup.ts';
import type { PlanView } from './plan-view.ts';
import type { PlanState } from './state.ts';
import type { Writing } from './writing.ts';

/** What a file of a plan is made of. */
export interface FilePlan {
  readonly name: string;
  /** The address that opens the plan. */
  readonly link: string;
  /** How the plan is cited: release, address, and the reader's day. */
  readonly citation: string;
  readonly view: PlanView;
  readonly state: PlanState;
}

type RoleInFile = keyof Writing['words']['plan']['file']['roles'];

/** Everyone the plan has to do with, those in it first. */
function rowsOf({ view }: FilePlan): readonly (readonly [MunicipalityCode, RoleInFile])[] {
  const { after, added, dropped } = view.membership;
  return [
    ...after.map((code) => [code, added.includes(code) ? 'added' : 'kept'] as const),
    ...dropped.map((code) => [code, 'dropped'] as const),
  ];
}

/** The plan as a table that spreadsheets open: sums and sources above, a municipality a row. */
export function planCsv(plan: FilePlan, writing: Writing): string {
  const { words, file, config } = writing;
  const { sums, file: heads, candidates } = words.plan;
  const notes = [
    `${heads.plan}: ${plan.name}`,
    plan.link,
    plan.citation,
    ...config.sources.map((source) => `${words.plan.share.sources}: ${source}`),
  ];
  const head = [
    heads.number,
    words.municipality,
    heads.change,
    words.centralityClass,
    words.region,
    words.residents,
    heads.year,
    sums.youngAdults(String(file.youngAdultsYear)),
    heads.youngAdultsYear,
    sums.jobs(String(file.jobsYear)),
    heads.jobsYear,
    candidates.reasons,
    heads.kilometres,
    candidates.others,
  ];
  const sumTable = [
    ['', sums.today, sums.after, sums.change],
    ...sumRows(plan.view, writing).map((row) => [
      row.head,
      sumCell(row.before),
      sumCell(row.after),
      row.change,
    ]),
  ];
  const rows = rowsOf(plan).map(([code, role]) => csvRow(code, role, plan, writing));
  const table = [...sumTable, [''], head, ...rows];
  return csvText(notes, table, words.language);
}

/** «42 (Namsos–Overhalla)». */
const sumCell = ({ text, detail }: SumText): string =>
  detail === '' ? text : `${text} (${detail})`;

function csvRow(
  code: MunicipalityCode,
  role: RoleInFile,
  { view, state }: FilePlan,
  writing: Writing,
): readonly string[] {
  const { words, file, country } = writing;
  const place = placeOf(country, code);
  const { nearest } = view.reasonsOf(code);
  const others = (view.others.get(code) ?? []).map((id) => writing.programme(id));
  return [
    code,
    place.name,
    words.plan.file.roles[role],
    String(place.centralityClass),
    writing.region(code),
    writing.count(place.residents),
    String(file.residentsYear),
    writing.count(place.youngAdults),
    String(file.youngAdultsYear),
    writing.count(place.jobs),
    String(file.jobsYear),
    memberReasons(code, view, state, writing).join('; '),
    nearest === undefined ? '' : writing.kilometres(nearest.kilometres),
    listed(others, words.plan.reasons.and),
  ];
}

/**
 * The municipalities of a plan as GeoJSON (RFC 7946). What is written in a language stands in
 * members of the collection; the properties have the names of the open data.
 * @param shapes all municipalities of the open data, in WGS 84
 */
export function planGeoJson(
  plan: FilePlan,
  shapes: FeatureCollection,
  writing: Writing,
): FeatureCollection & Readonly<Record<string, unknown>> {
  const { config, file } = writing;
  const byCode = new Map(shapes.features.map((each) => [String(each.id), each]));
  return {
    type: 'FeatureCollection',
    name: plan.name,
    link: plan.link,
    citation: plan.citation,
    licence: config.licence,
    sources: config.sources,
    features: rowsOf(plan).flatMap(([code, role]): Feature[] => {
      const shape = byCode.get(code);
      if (shape === undefined) return [];
      return [{ ...shape, properties: { ...shape.properties, ...properties(code, role) } }];
    }),
  };

  function properties(code: MunicipalityCode, role: RoleInFile) {
    const { residents, youngAdults, jobs } = placeOf(writing.country, code);
    return {
      role,
      population: valueOf(residents) ?? null,
      population_status: isKnown(residents) ? null : residents.reason,
      population_year: file.residentsYear,
      young_adults: valueOf(youngAdults) ?? null,
      young_adults_status: isKnown(youngAdults) ? null : youngAdults.reason,
      young_adults_year: file.youngAdultsYear,
      jobs: valueOf(jobs) ?? null,
      jobs_status: isKnown(jobs) ? null : jobs.reason,
      jobs_year: file.jobsYear,
      reasons: memberReasons(code, plan.view, plan.state, writing),
      other_programmes: plan.view.others.get(code) ?? [],
      source: config.sources,
      licence: config.licence,
    };
  }
}

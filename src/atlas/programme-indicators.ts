import {
  applicantsPerPosition,
  applicantsPerTrainee,
  comparabilityOf,
  filledShare,
  retainedShare,
  traineesPer10000,
  type Comparability,
  type Stated,
} from '../domain/indicators/programme-indicators.ts';
import type { Missing, Observation } from '../domain/observation.ts';
import type { Areas } from './area.ts';
import type { Population } from './population.ts';
import type { Programme } from './programme.ts';
import {
  DEFINITIONS,
  PROGRAMME_INDICATORS,
  READINGS,
  type DefinitionId,
  type FigureKey,
  type ProgrammeIndicatorId,
  type Reading,
} from './programme-definitions.ts';

type FigureRow = Programme['figures'][number];

/** Where the inhabitants of an area are found. */
interface Residents {
  readonly areas: Areas;
  readonly population: Population;
}

/**
 * The year of the inhabitants that trainees are held against, 1 January. The division is from
 * 2020, most figures of the report end then, and no figure of that year is recoded.
 */
export const INHABITANTS_YEAR = 2020;

/** A figure of a programme, with the report's rows that it is made of. */
export interface ProgrammeFigure {
  readonly programme: Programme;
  readonly figure: Stated | Missing;
  readonly of: FigureRow;
  readonly by: FigureRow | undefined;
  /** Inhabitants of the named area on 1 January 2020; only for trainees per 10 000. */
  readonly inhabitants: Observation | undefined;
}

/** The figures that share a definition, in the order of the programmes. */
export interface DefinitionGroup {
  readonly definition: DefinitionId;
  readonly comparability: Comparability;
  readonly figures: readonly ProgrammeFigure[];
}

/**
 * Why a programme has no figure: the report gives no part of it (`not-given`), lacks what to
 * divide by (`no-whole`), or gives both for different calls, years or periods (`other-times`).
 */
export type Lack = 'not-given' | 'no-whole' | 'other-times';

export interface ProgrammeIndicator {
  readonly id: ProgrammeIndicatorId;
  readonly groups: readonly DefinitionGroup[];
  readonly lacking: readonly { readonly programme: Programme; readonly why: Lack }[];
}

/** The figures that each indicator is made of: what is counted, and what it is divided by. */
const PARTS: Readonly<Record<ProgrammeIndicatorId, readonly (readonly string[])[]>> = {
  'applicants-per-position': [['applicants'], ['positions', 'trainees_total', 'trainees_cohort']],
  'positions-filled': [['positions_filled']],
  retention: [['retention', 'retained_persons'], ['completed']],
  'trainees-per-10000': [['trainees_total', 'trainees_cohort', 'trainees_current']],
  age: [['age_years']],
};

/**
 * The indicators of report 8.9, figures grouped by definition.
 * @throws RangeError when a reading does not match exactly one figure of its programme
 */
export function programmeIndicatorsOf(
  programmes: readonly Programme[],
  residents: Residents,
): readonly ProgrammeIndicator[] {
  return PROGRAMME_INDICATORS.map((id) => {
    const groups = definitionsOf(id).flatMap((definition) => {
      const readings = READINGS.filter((each) => each.definition === definition);
      const figures = programmes.flatMap((programme) =>
        readings
          .filter((each) => each.programme === programme.id)
          .map((each) => read(programme, each, residents)),
      );
      return figures.length === 0 ? [] : [groupOf(definition, figures)];
    });
    const given = new Set(groups.flatMap(({ figures }) => figures.map((each) => each.programme)));
    const lacking = programmes
      .filter((programme) => !given.has(programme))
      .map((programme) => ({ programme, why: lackOf(programme, id) }));
    return { id, groups, lacking };
  });
}

const definitionsOf = (id: ProgrammeIndicatorId): readonly DefinitionId[] =>
  (Object.keys(DEFINITIONS) as DefinitionId[]).filter((each) => DEFINITIONS[each] === id);

const groupOf = (
  definition: DefinitionId,
  figures: readonly ProgrammeFigure[],
): DefinitionGroup => ({
  definition,
  figures,
  comparability: comparabilityOf(
    figures.map(({ programme, of }) => ({
      programme: programme.id,
      year: of.year,
      wording: of.definition_nb,
    })),
    figures.some(({ inhabitants }) => inhabitants !== undefined),
  ),
});

function lackOf(programme: Programme, id: ProgrammeIndicatorId): Lack {
  const has = (names: readonly string[]): boolean =>
    programme.figures.some(({ figure }) => names.includes(figure));
  const [part = [], whole] = PARTS[id];
  if (!has(part)) return 'not-given';
  return whole !== undefined && !has(whole) ? 'no-whole' : 'other-times';
}

function read(
  programme: Programme,
  { definition, of: ofKey, by: byKey }: Reading,
  residents: Residents,
): ProgrammeFigure {
  const of = find(programme, ofKey);
  const by = byKey && find(programme, byKey);
  const inhabitants =
    DEFINITIONS[definition] === 'trainees-per-10000'
      ? inhabitantsOf(programme, residents)
      : undefined;
  return { programme, of, by, inhabitants, figure: compute(definition, of, by, inhabitants) };
}

function compute(
  definition: DefinitionId,
  of: FigureRow,
  by: FigureRow | undefined,
  inhabitants: Observation | undefined,
): Stated | Missing {
  if (inhabitants) return traineesPer10000(statedOf(of), inhabitants);
  if (by === undefined) return statedOf(of);
  const divide = {
    'applicants-per-position':
      definition === 'per-trainee' ? applicantsPerTrainee : applicantsPerPosition,
    'positions-filled': filledShare,
    retention: retainedShare,
    'trainees-per-10000': undefined,
    age: undefined,
  }[DEFINITIONS[definition]];
  if (divide === undefined) throw new RangeError(`${definition} has no figure to divide by`);
  return divide(statedOf(of), statedOf(by));
}

export const statedOf = ({ value, value_to, qualifier }: FigureRow): Stated => ({
  value,
  to: value_to,
  certainty: qualifier,
});

/** Residents of every municipality of the named area, documented or not. */
const inhabitantsOf = (programme: Programme, sources: Residents): Observation | undefined =>
  sources.population
    .sum(
      sources.areas.municipalities
        .map(({ code }) => code)
        .filter((code) => programme.members.area.includes(code)),
    )
    .get(INHABITANTS_YEAR);

function find({ id, figures }: Programme, wanted: FigureKey): FigureRow {
  const found = figures.filter(
    (row) =>
      row.figure === wanted.figure &&
      row.year === wanted.year &&
      row.report_section === wanted.section &&
      (wanted.certainty === undefined || row.qualifier === wanted.certainty) &&
      (wanted.value === undefined || row.value === wanted.value),
  );
  const [row] = found;
  if (row === undefined || found.length > 1) {
    throw new RangeError(`${id} has ${found.length} figures for ${JSON.stringify(wanted)}`);
  }
  return row;
}

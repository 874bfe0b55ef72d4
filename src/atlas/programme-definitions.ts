import type { Certainty } from '../domain/indicators/programme-indicators.ts';

/** The indicators of report 8.9 that the report gives figures for. */
export const PROGRAMME_INDICATORS = [
  'applicants-per-position',
  'positions-filled',
  'retention',
  'trainees-per-10000',
  'age',
] as const;
export type ProgrammeIndicatorId = (typeof PROGRAMME_INDICATORS)[number];

/** Definitions that figures may share. Figures of two definitions never stand in one table. */
export const DEFINITIONS = {
  'per-position': 'applicants-per-position',
  'per-trainee': 'applicants-per-position',
  'filled-positions': 'positions-filled',
  'stayed-in-business': 'retention',
  'stayed-in-region': 'retention',
  'stayed-in-county': 'retention',
  'lives-in-region': 'retention',
  'settled-in-region': 'retention',
  'lives-in-county': 'retention',
  'settled-last-year': 'retention',
  'stayed-two-years': 'retention',
  'works-after-five-years': 'retention',
  'lives-after-fourteen-years': 'retention',
  'without-ties': 'retention',
  'cohort-2020': 'trainees-per-10000',
  'active-trainees': 'trainees-per-10000',
  'total-2012-2020': 'trainees-per-10000',
  'total-other-periods': 'trainees-per-10000',
  'age-table-2': 'age',
  'age-text': 'age',
} as const satisfies Readonly<Record<string, ProgrammeIndicatorId>>;
export type DefinitionId = keyof typeof DEFINITIONS;

/** Finds one row of `programmes/figures.csv`; each must match exactly one. */
export interface FigureKey {
  readonly figure: string;
  readonly year: string;
  readonly section: string;
  /** Where the programme has several otherwise alike. */
  readonly certainty?: Certainty;
  readonly value?: number;
}

/** A figure of an indicator: one row as it stands, or one divided by another. */
export interface Reading {
  readonly programme: string;
  readonly definition: DefinitionId;
  readonly of: FigureKey;
  readonly by?: FigureKey;
}

const key = (
  figure: string,
  year: string,
  section: string,
  more: Pick<FigureKey, 'certainty' | 'value'> = {},
): FigureKey => ({ figure, year, section, ...more });

const reading = (
  definition: DefinitionId,
  programme: string,
  of: FigureKey,
  by?: FigureKey,
): Reading => ({ programme, definition, of, ...(by === undefined ? {} : { by }) });

const total = (year: string, section: string, value?: number): FigureKey =>
  key('trainees_total', year, section, value === undefined ? {} : { value });

const retention = (year: string, section: string, certainty?: Certainty): FigureKey =>
  key('retention', year, section, certainty === undefined ? {} : { certainty });

/** Fjelltrainee's two shares: 0.6 were still there after the period, 0.3 still lived there. */
const ofFjelltrainee = (value: number): FigureKey => key('retention', '', '3.7.3', { value });

/**
 * Which of the report's figures say the same thing. Divided are only figures of one call, or of
 * one period: Trainee Salten's 250 applicants «for hver gang» and a latest cohort of six are not.
 * Where chapter 3 and the summary in 7.2 give the same figure, chapter 3 is read.
 */
export const READINGS: readonly Reading[] = [
  reading(
    'per-position',
    'arena-nord-troms',
    key('applicants', '2020', '3.3'),
    key('positions', '2020', '7.2'),
  ),
  reading(
    'per-position',
    'look-north',
    key('applicants', '2020', '3.4'),
    key('positions', '2020', '3.4'),
  ),
  reading(
    'per-trainee',
    'intro-trainee',
    key('applicants', '2012/2020', '3.7.2'),
    total('2012/2020', '3.7.2'),
  ),
  reading(
    'per-trainee',
    'tim-trainee',
    key('applicants', '2012/2016', '3.9'),
    total('2012/2016', '3.9'),
  ),

  reading(
    'filled-positions',
    'arena-nord-troms',
    key('trainees_cohort', '2020', '3.3'),
    key('positions', '2020', '7.2'),
  ),
  reading(
    'filled-positions',
    'framtidsfylket',
    key('positions_filled', '2020', '3.11'),
    key('positions', '2020', '3.11'),
  ),

  reading(
    'stayed-in-business',
    'kandidat-helgeland',
    key('retained_persons', '2011/2020', '3.6'),
    key('completed', '2011/2020', '3.6'),
  ),
  reading('stayed-in-business', 'intro-trainee', retention('', '3.7.2', 'about')),
  reading('stayed-in-region', 'fjelltrainee', ofFjelltrainee(0.6)),
  reading('stayed-in-region', 'intro-trainee', retention('../2018', '3.7.2')),
  reading('stayed-in-county', 'intro-trainee', retention('', '3.7.2', 'more-than')),
  reading('lives-in-region', 'fjelltrainee', ofFjelltrainee(0.3)),
  reading('lives-in-region', 'trainee-salten', retention('', '7.3')),
  reading('lives-in-region', 'trainee-sor', retention('', '3.12')),
  reading('settled-in-region', 'trainee-innlandet', retention('', '3.8', 'about')),
  reading('lives-in-county', 'framtidsfylket', retention('2018', '3.11')),
  reading('lives-in-county', 'trainee-salten', retention('', '3.5')),
  reading('settled-last-year', 'trainee-innlandet', retention('', '3.8', 'range')),
  reading('stayed-two-years', 'look-north', retention('', '3.4')),
  reading('works-after-five-years', 'kom-trainee', retention('', '3.10', 'about')),
  reading('lives-after-fourteen-years', 'kom-trainee', retention('', '3.10', 'exact')),
  reading('without-ties', 'kandidat-helgeland', retention('', '3.6')),

  reading('cohort-2020', 'arena-nord-troms', key('trainees_cohort', '2020', '3.3')),
  reading('cohort-2020', 'fjelltrainee', key('trainees_cohort', '2020', '7.2')),
  reading('cohort-2020', 'framtidsfylket', key('positions_filled', '2020', '3.11')),
  reading('cohort-2020', 'kandidat-helgeland', key('trainees_cohort', '2020', '3.6')),
  reading('cohort-2020', 'kom-trainee', key('trainees_cohort', '2020', '3.10')),
  reading('cohort-2020', 'look-north', key('trainees_cohort', '2020', '3.4')),
  reading('active-trainees', 'fjelltrainee', key('trainees_current', '2020-12', '3.7.3')),
  reading('active-trainees', 'kandidat-helgeland', key('trainees_current', '2020', '3.6')),
  reading('active-trainees', 'trainee-namdal', key('trainees_current', '', '3.7.1')),
  reading('active-trainees', 'trainee-salten', key('trainees_current', '2020', '3.5')),
  reading('active-trainees', 'trainee-sor', key('trainees_current', '', '3.12')),
  reading('total-2012-2020', 'intro-trainee', total('2012/2020', '3.7.2')),
  reading('total-2012-2020', 'kandidat-helgeland', total('2012/2020', '3.6')),
  reading('total-other-periods', 'fjelltrainee', total('', '3.7.3')),
  reading('total-other-periods', 'framtidsfylket', total('', '3.11')),
  reading('total-other-periods', 'look-north', total('2015/2020', '3.4', 57)),
  reading('total-other-periods', 'tim-trainee', total('2007/2016', '3.9')),
  reading('total-other-periods', 'trainee-innlandet', total('', '3.8')),
  reading('total-other-periods', 'trainee-salten', total('2006/2020', '3.5')),
  reading('total-other-periods', 'trainee-sor', total('', '3.12')),

  ...[
    'arena-nord-troms',
    'fjelltrainee',
    'framtidsfylket',
    'intro-trainee',
    'kandidat-helgeland',
    'kom-trainee',
    'kysttrainee',
    'look-north',
    'tim-trainee',
    'trainee-innlandet',
    'trainee-namdal',
    'trainee-salten',
    'trainee-sor',
  ].map((programme) => reading('age-table-2', programme, key('age_years', '', '3.2'))),
  reading('age-text', 'framtidsfylket', key('age_years', '', '3.11')),
];

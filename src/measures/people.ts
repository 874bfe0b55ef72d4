import type { Area } from '../atlas/area.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { CHANGE_FROM, COHORT_YEARS } from '../domain/indicators/young-adults.ts';
import type { Observation } from '../domain/observation.ts';
import type { Definition, Measure } from './measure.ts';
import { PEOPLE_WORDS } from './people-words.ts';

export const PEOPLE_MEASURES = [
  'young_adults_share',
  'young_adults_change',
  'cohort_change',
  'higher_education_share',
  'long_education_share',
] as const;
export type PeopleMeasure = (typeof PEOPLE_MEASURES)[number];

interface PeopleDefinition extends Definition {
  readonly column: PeopleMeasure;
  readonly likeness: Measure['likeness'];
  /** The years that have it, of those that its people are counted in. */
  readonly has: (year: number, years: readonly number[]) => boolean;
  readonly at: (atlas: Atlas, area: Area, year: number) => Observation;
}

const AGES = ['residents-by-age.csv'];
const SCHOOLS = ['residents-by-education.csv'];
const LIKENESS: Measure['likeness'] = { part: 'people', scale: 'plain' };
const every = (): boolean => true;

const DEFINED: Readonly<Record<PeopleMeasure, Omit<PeopleDefinition, 'column' | 'words'>>> = {
  young_adults_share: {
    id: 'unge-voksne',
    kind: 'share',
    formula: 'Y(a, t) / B(a, t)',
    inputs: [...AGES, 'population.csv'],
    likeness: LIKENESS,
    has: every,
    at: ({ people }, area, year) => people.youngAdults.of(area, year).share,
  },
  young_adults_change: {
    id: 'unge-voksne-endring',
    kind: 'change',
    formula: `(Y(a, t) − Y(a, ${CHANGE_FROM})) / Y(a, ${CHANGE_FROM})`,
    inputs: AGES,
    likeness: null,
    has: (year) => year > CHANGE_FROM,
    at: ({ people }, area, year) => people.youngAdults.of(area, year).change,
  },
  cohort_change: {
    id: 'arskull-endring',
    kind: 'change',
    formula: `(N(a, t, 26–34) − N(a, t − ${COHORT_YEARS}, 20–28)) / N(a, t − ${COHORT_YEARS}, 20–28)`,
    inputs: AGES,
    likeness: null,
    has: (year, years) => years.includes(year - COHORT_YEARS),
    at: ({ people }, area, year) => people.youngAdults.of(area, year).cohortChange,
  },
  higher_education_share: {
    id: 'hoyere-utdanning',
    kind: 'share',
    formula: '(K(a) + L(a)) / V(a)',
    inputs: SCHOOLS,
    likeness: LIKENESS,
    has: every,
    at: ({ people }, area, year) => people.education.of(area, year).higherShare,
  },
  long_education_share: {
    id: 'lang-utdanning',
    kind: 'share',
    formula: 'L(a) / V(a)',
    inputs: SCHOOLS,
    likeness: null,
    has: every,
    at: ({ people }, area, year) => people.education.of(area, year).higherLongShare,
  },
};

/** Every measure of the people that a programme is for, in the order of lists. */
export const PEOPLE: readonly PeopleDefinition[] = PEOPLE_MEASURES.map((column) => ({
  ...DEFINED[column],
  column,
  words: PEOPLE_WORDS[column],
}));

export const peopleMeasures = (atlas: Atlas): readonly Measure[] =>
  PEOPLE.map(({ inputs, words, has, at, ...definition }) => {
    const { years } = inputs === SCHOOLS ? atlas.people.education : atlas.people.youngAdults;
    return {
      ...definition,
      group: 'people',
      years: years.filter((year) => has(year, years)),
      sources: { tables: inputs },
      versus: null,
      name: (language) => words[language].name,
      at: (area, year) => ({ observation: at(atlas, area, year) }),
    };
  });

import type { CompetenceRow } from '../tables/programmes.ts';
import type { Tables } from '../tables/tables.ts';

/** An industry that a programme's competence profile names, and the words it does it with. */
export type CompetenceReading = Omit<CompetenceRow, 'programme'>;

/** The industries that a programme's profile names, as people read it. */
export const competenceOf = (
  id: string,
  { competence }: Pick<Tables, 'competence'>,
): readonly CompetenceReading[] =>
  competence
    .filter(({ programme }) => programme === id)
    .map(({ industry, nb, nn, en }) => ({ industry, nb, nn, en }));

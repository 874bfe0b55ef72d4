import type { CompetenceRow } from '../ingest/tables/programmes.ts';

/** An industry that a programme's competence profile names, and the words it does it with. */
export type CompetenceReading = Omit<CompetenceRow, 'programme'>;

/** A row about a programme, as people read its profile. */
export const readingOf = ({ industry, nb, nn, en }: CompetenceRow): CompetenceReading => ({
  industry,
  nb,
  nn,
  en,
});

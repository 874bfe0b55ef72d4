import type { Atlas } from '../atlas/atlas.ts';
import { known, missing } from '../domain/observation.ts';
import { wordsOf } from '../i18n/words.ts';
import type { Measure } from './measure.ts';

/** How many live in an area, on 1 January. */
export const populationMeasure = (atlas: Atlas): Measure => ({
  id: 'folketall',
  kind: 'count',
  group: 'places',
  years: atlas.population.years,
  sources: { tables: ['population.csv'] },
  versus: null,
  limits: [2000, 5000, 10_000, 20_000],
  likeness: { part: 'population', scale: 'persons' },
  name: (language) => wordsOf(language).terms.population,
  at: (area, year) => ({
    observation: atlas.population.of(area).get(year) ?? missing('missing'),
  }),
});

/** Statistics Norway's limits between class 6, 5, 4, 3 and the two most central ones together. */
const CLASS_LIMITS = [565, 670, 775, 870];

/** The index; for a larger area the mean of its municipalities', weighted by residents. */
export const centralityMeasure = (atlas: Atlas): Measure => ({
  id: 'sentralitet',
  kind: 'index',
  group: 'places',
  years: [],
  sources: { tables: ['municipalities.csv'] },
  versus: null,
  limits: CLASS_LIMITS,
  thirds: [670, 870],
  likeness: { part: 'centrality', scale: 'plain' },
  name: (language) => wordsOf(language).terms.centralityIndex,
  at: ({ members }) => {
    let [sum, residents] = [0, 0];
    for (const code of members) {
      const municipality = atlas.municipality(code);
      const weight = members.length === 1 ? 1 : (atlas.population.own(municipality) ?? 0);
      sum += municipality.centralityIndex * weight;
      residents += weight;
    }
    return { observation: residents === 0 ? missing('not-applicable') : known(sum / residents) };
  },
});

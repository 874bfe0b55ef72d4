import { valueOf, type Observation } from '../../../domain/observation.ts';
import { AGE_COLUMNS } from '../../../domain/residents.ts';
import type { Tables } from '../../tables/tables.ts';
import { defineRule, IMPORT_AGAIN } from '../rule.ts';

/** Parts are no more than their whole: the ages of all residents, the educated of all from 16 up. */
export const residentsSum = defineRule('residents-sum', function* (tables) {
  for (const { file, municipality, year, parts, whole } of sums(tables)) {
    const sum = parts.reduce((all, part) => all + (valueOf(part) ?? 0), 0);
    if (whole === undefined || sum <= whole) continue;
    const place = `municipality ${municipality}, ${year}`;
    const message = `the parts sum to ${sum}, all residents are ${whole}`;
    yield { file, place, message, remedy: IMPORT_AGAIN };
  }
});

interface Sum {
  readonly file: string;
  readonly municipality: string;
  readonly year: number;
  readonly parts: readonly Observation[];
  readonly whole: number | undefined;
}

function* sums(tables: Tables): Iterable<Sum> {
  const residents = new Map(
    tables.population.map((row) => [`${row.municipality} ${row.year}`, row.persons]),
  );
  for (const row of tables.residentsByAge) {
    const { municipality, year } = row;
    const whole = residents.get(`${municipality} ${year}`);
    const parts = AGE_COLUMNS.map((name) => row[name]);
    yield { file: 'residents-by-age.csv', municipality, year, parts, whole };
  }
  for (const row of tables.residentsByEducation) {
    const { municipality, year, residents_16_plus, higher_short, higher_long } = row;
    const [parts, whole] = [[higher_short, higher_long], valueOf(residents_16_plus)];
    yield { file: 'residents-by-education.csv', municipality, year, parts, whole };
  }
}

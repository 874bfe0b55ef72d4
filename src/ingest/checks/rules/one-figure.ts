import { SEPARATE_ROUNDING } from '../../../domain/rounding.ts';
import type { Tables } from '../../tables/tables.ts';
import { defineRule } from '../rule.ts';

/** The totals of one census beside those of employment.csv, of the same people. */
export interface Apart {
  readonly basis: string;
  readonly year: number;
  /** How many municipalities have both totals. */
  readonly compared: number;
  /** By how much they differ, where they do: municipality → persons more than in employment.csv. */
  readonly by: ReadonlyMap<string, number>;
}

/**
 * All industries together are the employed of 11618, which gives the total where both are shown.
 * Each table is rounded by itself, so the two need not agree to the person; but no further apart
 * than that.
 */
export const oneFigure = defineRule('one-figure', function* (tables) {
  for (const { basis, year, by } of totalsApart(tables)) {
    const far = [...by].filter(([, more]) => Math.abs(more) > SEPARATE_ROUNDING);
    if (far.length === 0) continue;
    const first = far.slice(0, LONGEST).map(([code, more]) => `${code} ${signed(more)}`);
    const rest = far.length > LONGEST ? ` and ${far.length - LONGEST} more` : '';
    yield {
      file: 'employment-by-industry.csv',
      place: `year ${year}, ${basis}`,
      message:
        `the total of all industries is more than ${SEPARATE_ROUNDING} persons from employment.csv ` +
        `in municipality ${first.join(', ')}${rest}`,
      remedy:
        'rounding does not do that: look both up in Statbanken, and ask for the same people in ' +
        'data/selection.json (sex, age, basis)',
    };
  }
});

const LONGEST = 6;
const signed = (more: number): string => (more > 0 ? `+${more}` : `−${-more}`);

/** In words, how far separate rounding has taken the totals apart; none where they agree. */
export const roundedApart = (tables: Tables): string[] =>
  totalsApart(tables).flatMap(({ basis, year, compared, by }) => {
    if (by.size === 0) return [];
    const all = [...by.values()];
    const span = `${signed(Math.min(...all))} to ${signed(Math.max(...all))}`;
    return [
      `${year} by ${basis}: ${by.size} of ${compared} totals of all industries differ from ` +
        `employment.csv, ${span} persons (up to ${SEPARATE_ROUNDING} is rounding)`,
    ];
  });

function totalsApart({ employment, employmentByIndustry, industries }: Tables): Apart[] {
  const wholes = new Set(
    industries.filter(({ kind }) => kind === 'total').map(({ industry }) => industry),
  );
  const employed = new Map(
    employment.map((row) => [`${row.measure} ${row.year} ${row.municipality}`, row.persons]),
  );
  const totals = employmentByIndustry.filter(({ industry }) => wholes.has(industry));
  const censuses = Map.groupBy(totals, ({ basis, year }) => `employed-by-${basis} ${year}`);
  return [...censuses].flatMap(([census, rows]) => {
    const both = rows.flatMap(({ municipality, persons }) => {
      const other = employed.get(`${census} ${municipality}`);
      return persons === undefined || other === undefined
        ? []
        : [[municipality, persons - other] as const];
    });
    const [{ basis, year } = { basis: '', year: 0 }] = rows;
    const by = new Map(both.filter(([, more]) => more !== 0));
    return [{ basis, year, compared: both.length, by }];
  });
}

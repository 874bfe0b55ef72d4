import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { atlasOf } from '../../../src/atlas/atlas.ts';
import { histogram, legendClasses } from '../../../src/features/explore/legend.ts';
import { DEFAULT_STATE } from '../../../src/features/explore/state.ts';
import { viewRows } from '../../../src/features/explore/view.ts';
import { RATES } from '../../../src/measures/commuting.ts';
import { PEOPLE } from '../../../src/measures/people.ts';
import { areasFile } from '../../../src/features/explore/areas.ts';
import { columnFile } from '../../../src/features/explore/column.ts';
import { exploreWords } from '../../../src/features/explore/explore-page.ts';
import { readTables } from '../../../src/ingest/tables/tables.ts';

const folder = join(import.meta.dirname, '../../golden', 'tiny-country');
const { tables } = await readTables(folder);
/** The made-up country, in which nobody on Øy works elsewhere. */
const atlas = atlasOf({
  ...tables,
  commuting: tables.commuting.filter(
    ({ residence, workplace }) => residence !== '2003' || workplace === residence,
  ),
});
const areas = areasFile(atlas, 'municipality');
const words = exploreWords('nb');
const plain = (text: string | undefined) => text?.replace(/[\u00a0\u202f]/g, ' ');

/** What the explorer draws of a measure in its latest year. */
function drawn(id: string) {
  const column = columnFile(atlas, 'municipality', id);
  const state = { ...DEFAULT_STATE, measure: id, year: column.years.at(-1) ?? null };
  const rows = viewRows({ areas, column, other: null }, state, words);
  return {
    classes: legendClasses(rows, column, state, words, 'Uten tall'),
    bars: histogram(rows, column, state),
  };
}

describe('the legend of the coefficient', () => {
  // Of class 5–6 are Dal, Vik and Øy; nobody leaves Øy.
  const { classes, bars } = drawn(RATES.commuting_coefficient.id);

  test('says what 0 means, and of how many', () => {
    expect(classes.find(({ look }) => look === 'q0')).toEqual({
      look: 'q0',
      text: '0: ingen pendler til en mer sentral kommune i egen BA-region',
      count: 1,
    });
    expect(classes.at(-1)).toMatchObject({ look: 'na', text: words.notPeripheral, count: 2 });
    expect(plain(classes.at(-3)?.text)).toMatch(/^> 0/);
  });

  test('has a bar of 0 alone in its colour, and no other in that', () => {
    expect(bars[0]).toMatchObject({ look: 'q0', count: 1, from: 0 });
    expect(bars.slice(1).map(({ look }) => look)).not.toContain('q0');
  });
});

test('the legend of a change goes down to 0 in one colour, and on in another', () => {
  const { id } = PEOPLE.find(({ column }) => column === 'young_adults_change')!;
  const { classes, bars } = drawn(id);
  const signs = classes.flatMap(({ look, text }) =>
    look === 'na' ? [] : [[look < 'z3', plain(text)?.startsWith('<') || text.includes('−')]],
  );
  expect(signs.length).toBeGreaterThan(2);
  for (const [less, below] of signs) expect(less).toBe(below);
  for (const { look, to } of bars) expect(look < 'z3').toBe(to <= 0);
});

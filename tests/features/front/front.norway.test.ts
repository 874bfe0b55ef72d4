import { expect, test } from 'vitest';
import { loadAtlas } from '../../../src/atlas/load.ts';
import { EVIDENCE_LEVELS } from '../../../src/domain/coverage-basis.ts';
import { countyRows, frontLegend, offerOf } from '../../../src/features/front/front.ts';
import { coverageFacts } from '../../../src/ui/evidence/coverage-look.ts';

const atlas = await loadAtlas();
const rows = countyRows(atlas, 'nb');
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

test('each of the 209 municipalities of class 5–6 is one square, linked to its page', () => {
  const paths = rows.flatMap(({ squares }) => squares.map(({ path }) => path));
  expect(paths).toHaveLength(209);
  expect(new Set(paths).size).toBe(209);
});

test.each(EVIDENCE_LEVELS)('rows and legend add up to the one number at %s', (evidence) => {
  for (const later of [false, true]) {
    const { gaps, remote } = coverageFacts(atlas, { evidence, later });
    const without = rows.map((row) => row.without[evidence][later ? 'all' : 'report']);
    expect(sum(without)).toBe(gaps);
    const legend = frontLegend(atlas, 'nb', { evidence, later });
    expect(sum(legend.map(({ count }) => Number(count)))).toBe(remote);
  }
});

test('the rows are in the order of the map: Finnmark first, Agder last', () => {
  const names = rows.map(({ area }) => area.name.split(' - ')[0]);
  expect([names.at(0), names.at(-1)]).toEqual(['Finnmark', 'Agder']);
  expect(names).not.toContain('Oslo');
});

test('the offers are those of table 8: 218 of 277', () => {
  expect(offerOf(atlas, 'nb')).toEqual({ share: '79\u00a0%', answers: '277' });
  expect(offerOf(atlas, 'en')).toEqual({ share: '79%', answers: '277' });
  expect(Math.round((218 / 277) * 100)).toBe(79);
});

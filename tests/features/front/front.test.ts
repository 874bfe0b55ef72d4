import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { atlasOf } from '../../../src/atlas/atlas.ts';
import { municipalityCode } from '../../../src/domain/area-code.ts';
import { countyRows, frontLegend, offerOf } from '../../../src/features/front/front.ts';
import { coveragePaint } from '../../../src/ui/evidence/coverage-look.ts';
import { readTables } from '../../../src/ingest/tables/tables.ts';

const { tables } = await readTables(join(import.meta.dirname, '../../golden/tiny-country'));
const atlas = atlasOf(tables);

/** By hand, from tests/golden/tiny-country.expected.ts: Dal, Vik and Øy are of class 5–6. */
describe('the squares of the tiny country', () => {
  // Its counties lie side by side, so neither is north of the other: the tests of Norway hold the order.
  const rows = countyRows(atlas, 'nb').toSorted((a, b) => a.area.name.localeCompare(b.area.name));

  test('have the colour of what the report says, the surest first, and what is surer elsewhere', () => {
    const said = rows.map(({ squares }) => squares.map(({ name, colour }) => `${name} ${colour}`));
    expect(said).toEqual([
      ['Øy e-stated-remote', 'Vik c-gap l-participation'],
      ['Dal e-area-remote'],
    ]);
  });

  test('lead to the municipality, and say what the map says of it', () => {
    expect(rows[1]?.squares).toEqual([
      {
        id: '1002',
        name: 'Dal',
        path: 'kommune/1002-dal/',
        colour: 'e-area-remote',
        value: coveragePaint(atlas, 'nb')(atlas.municipality(municipalityCode('1002'))).value,
      },
    ]);
  });

  test('have beside them how many are without a programme, at each level and with other sources', () => {
    expect(rows.map(({ squares, without }) => [squares.length, without])).toEqual([
      [
        2,
        {
          participation: { report: 2, all: 1 },
          stated: { report: 1, all: 0 },
          area: { report: 1, all: 0 },
        },
      ],
      [
        1,
        {
          participation: { report: 1, all: 1 },
          stated: { report: 1, all: 1 },
          area: { report: 0, all: 0 },
        },
      ],
    ]);
  });

  test.each([
    ['participation', false, 'c-participation 0, c-gap-named 2, c-gap 1'],
    ['stated', false, 'c-participation 0, c-stated 1, c-gap-named 1, c-gap 1'],
    ['area', false, 'c-participation 0, c-stated 1, c-area 1, c-gap 1'],
    ['stated', true, 'c-later 1, c-participation 0, c-stated 1, c-gap-named 1, c-gap 0'],
  ] as const)('have a legend at %s, other sources %s: %s', (evidence, later, said) => {
    const legend = frontLegend(atlas, 'nb', { evidence, later });
    expect(legend.map(({ colour, count }) => `${colour} ${count ?? ''}`).join(', ')).toBe(said);
  });
});

test('where nobody asked trainees about offers, nothing is said of them', () => {
  expect(offerOf(atlas, 'nb')).toBeUndefined();
});

import { expect, test } from 'vitest';
import { atlasOf } from '../../../src/atlas/atlas.ts';
import { spokenNames } from '../../../src/ui/figure/spoken-name.ts';
import { TINY } from '../../fixtures/tiny-tables.ts';

const atlas = atlasOf(TINY);

test('a name in two languages has both, and on a Norwegian page only the other', () => {
  const NAME = 'Fjell - Várri';
  expect(spokenNames(atlas, 'en').get(NAME)).toEqual([
    { text: 'Fjell', lang: 'nb' },
    { text: 'Várri', lang: 'se' },
  ]);
  for (const language of ['nb', 'nn'] as const)
    expect(spokenNames(atlas, language).get(NAME)).toEqual([
      { text: 'Fjell', lang: undefined },
      { text: 'Várri', lang: 'se' },
    ]);
});

test('a name in one language is said as the page is', () => {
  expect([...spokenNames(atlas, 'en').keys()]).toEqual(['Fjell - Várri']);
});

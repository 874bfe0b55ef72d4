import { describe, expect, test } from 'vitest';
import {
  datedHeights,
  HEIGHTS,
  isEmbeddable,
  kindOf,
} from '../../../src/features/embed/heights.ts';

describe('the address that the live embed is asked for', () => {
  test.each([
    ['kommune/5047-overhalla/', 'municipality'],
    ['fylke/18-nordland/', 'group'],
    ['region/132-tromso/', 'group'],
    ['ordning/trainee-namdal/', 'programme'],
    ['dekning/', 'map'],
    ['dekning/med-inaktive/', 'map'],
    ['naering/workplace/03.2/2020/', 'map'],
    ['pendling/commuting-coefficient/2022/', 'map'],
  ])('%s is one of a %s', (path, kind) => {
    expect(isEmbeddable(path)).toBe(true);
    expect(kindOf(path)).toBe(kind);
  });

  test.each([
    '',
    '/',
    'metode/',
    'levende/',
    '2026-11-29/dekning/',
    'dekning',
    '/dekning/',
    '//evil.example/dekning/',
    'https://evil.example/dekning/',
    'javascript:alert(1)/',
    'kommune/../../metode/',
    'kommune/..%2f/',
    'kommune/%2e%2e/',
    'kommune/./',
    'kommune//',
    'kommune\\1515/',
    'kommune/1515-heroy/?x=1/',
    'kommune/1515-heroy/#x/',
    'dekning/"><script>/',
    'naering/a/b/c/d/',
    'constructor/',
  ])('«%s» is none', (path) => {
    expect(isEmbeddable(path)).toBe(false);
  });
});

describe('the heights of embeds', () => {
  test.each(Object.entries(HEIGHTS))('of a %s grow with what is shown', (kind, heights) => {
    const { all = 0, map = 0, figures } = heights;
    expect(all).toBeGreaterThan(map);
    expect(map).toBeGreaterThan(264);
    // A map of the country has no figures to show alone.
    if (kind === 'map') expect(figures).toBeUndefined();
    else expect(all).toBeGreaterThan(figures ?? Infinity);
  });

  test('an edition has a line more above and below', () => {
    expect(datedHeights('map').all).toBeGreaterThan(HEIGHTS.map.all ?? Infinity);
    expect(Object.keys(datedHeights('map'))).toEqual(['all', 'map']);
  });
});

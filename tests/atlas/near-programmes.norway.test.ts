import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../src/atlas/load.ts';
import { nearProgrammes } from '../../src/features/place/nearest-programmes.ts';

const atlas = await loadAtlas();
const active = atlas.programmes.filter(
  ({ status, members }) => status === 'active' && members.stated.length > 0,
);

describe('the programmes near a municipality', () => {
  test('are those that looking at every programme finds, in the same order', () => {
    const everywhere = { ...atlas, programmesNear: () => active };
    for (const municipality of atlas.areas.municipalities) {
      expect(nearProgrammes(atlas, municipality)).toEqual(nearProgrammes(everywhere, municipality));
    }
  });

  test('are at least as many as are asked for, as far as there are any', () => {
    for (const municipality of atlas.areas.municipalities) {
      expect(atlas.programmesNear(municipality, 5).length).toBeGreaterThanOrEqual(5);
      expect(atlas.programmesNear(municipality, 1_000)).toEqual(active);
    }
  });
});

test('the programmes at a municipality are all that have a row about it', () => {
  for (const { code } of atlas.areas.municipalities) {
    const all = atlas.programmes.filter(({ reach }) =>
      reach.some(({ municipality }) => municipality === code),
    );
    expect(atlas.programmesAt(code)).toEqual(all);
  }
});

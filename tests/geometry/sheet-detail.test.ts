import { describe, expect, test } from 'vitest';
import { atlasOf, municipalityArea } from '../../src/geometry/planar-atlas.ts';
import { atlasBySheet, atlasForUnit } from '../../src/geometry/sheet-detail.ts';
import { weigh } from '../../src/geometry/simplification.ts';
import { squares } from './made-up-country.ts';
import { areaOf } from './measure.ts';

const country = atlasOf(squares());
const areaAt = (unit: number) =>
  areaOf(municipalityArea(atlasForUnit(weigh(country.topology), unit), '2003'));

test('islands go when they are smaller than two square units', () => {
  expect(areaAt(700)).toBe(7e6);
  expect(areaAt(800)).toBe(6e6);
  expect(areaAt(5000)).toBe(6e6);
});

describe('atlasBySheet', () => {
  const atlasOn = atlasBySheet(country);

  test('makes one atlas for sheets of nearly the same unit', () => {
    expect(atlasOn({ unit: 130 })).toBe(atlasOn({ unit: 143 }));
    expect(atlasOn({ unit: 130 })).not.toBe(atlasOn({ unit: 144 }));
  });

  test('never leaves out more than the sheet could show', () => {
    const shown = atlasOn({ unit: 720 });
    expect(areaOf(municipalityArea(shown, '2003'))).toBe(areaAt(512));
  });
});

import { describe, expect, test } from 'vitest';
import { toFakeDegrees } from '../../src/geometry/projection.ts';
import { fromDegrees, readSheet, toDegrees } from '../../src/map/sheet.ts';

const attributes = (over: Record<string, string | null> = {}) => {
  const all: Record<string, string | null> = {
    viewBox: '0 0 1200 1500',
    'data-min-e': '-80000',
    'data-max-n': '7950000',
    'data-unit': '1000',
    ...over,
  };
  return (name: string) => all[name] ?? null;
};

describe('the sheet of a figure', () => {
  test('is read from its attributes', () => {
    expect(readSheet(attributes())).toEqual({
      minE: -80_000,
      maxN: 7_950_000,
      unit: 1000,
      x: 0,
      y: 0,
      width: 1200,
      height: 1500,
    });
  });

  test.each([
    ['data-unit', null],
    ['data-unit', ''],
    ['data-min-e', 'east'],
    ['viewBox', '0 0 1200'],
  ])('names the attribute that is wrong: %s=%s', (name, text) => {
    expect(() => readSheet(attributes({ [name]: text }))).toThrow(name);
  });

  test('lands where the pipeline puts the same metres', () => {
    const [longitude, latitude] = toDegrees(readSheet(attributes()), 345, 678);
    const [east, north] = toFakeDegrees([-80_000 + 345_000, 7_950_000 - 678_000]);
    expect(longitude).toBeCloseTo(east, 12);
    expect(latitude).toBeCloseTo(north, 12);
  });

  test('finds the place on the sheet again', () => {
    const sheet = readSheet(attributes());
    const [x, y] = fromDegrees(sheet, toDegrees(sheet, 345, 678));
    expect(x).toBeCloseTo(345, 8);
    expect(y).toBeCloseTo(678, 8);
  });
});

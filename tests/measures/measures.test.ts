import { describe, expect, test } from 'vitest';
import { atlasOf } from '../../src/atlas/atlas.ts';
import { known, missing, MISSING_REASONS } from '../../src/domain/observation.ts';
import { QUOTIENT_STATUSES } from '../../src/domain/indicators/location-quotient.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { firstScale, figuresOf } from '../../src/measures/classes.ts';
import { ABOVE_ZERO } from '../../src/measures/class-at.ts';
import { writeFigure, writeRange } from '../../src/measures/kind.ts';
import { isFew, isUncertain, markOf, MARKS } from '../../src/measures/mark.ts';
import { DEFINITIONS, measureOf, measuresOf } from '../../src/measures/measures.ts';
import { sourcesOf } from '../../src/ui/figure/sources.ts';
import { TINY } from '../fixtures/tiny-tables.ts';

const atlas = atlasOf(TINY);
const measures = measuresOf(atlas);

describe('the register of measures', () => {
  test('names each measure once, in its address and in each language', () => {
    expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
    for (const language of LANGUAGES)
      expect(new Set(measures.map(({ name }) => name(language))).size).toBe(measures.length);
  });

  test.each(measures)(
    '$id has a source, years in order and a class for every figure',
    (measure) => {
      const { sources, years } = measure;
      expect(sourcesOf(atlas.manifest, sources.tables, sources.only)).not.toEqual([]);
      expect(years).toEqual(years.toSorted());
      const { limits, colourOf } = firstScale(measure, atlas.areas.municipalities);
      for (const value of figuresOf(measure, atlas.areas.municipalities))
        expect(Number(colourOf(known(value)).slice(1))).toBeLessThanOrEqual(limits.length);
    },
  );

  test('has an entry for every definition', () => {
    for (const { id, kind } of DEFINITIONS) expect(measureOf(atlas, id).kind).toBe(kind);
    expect(() => measureOf(atlas, 'lykke')).toThrow('no measure lykke');
  });
});

describe('marks', () => {
  test('tell every reason and every status apart, and few from many', () => {
    const figures = [
      { observation: known(1) },
      ...MISSING_REASONS.map((reason) => ({ observation: missing(reason) })),
      ...QUOTIENT_STATUSES.flatMap((status) =>
        [false, true].map((few) => ({ observation: known(1), status, few })),
      ),
    ];
    const marks = figures.map(markOf);
    expect(new Set(marks).size).toBe(Object.keys(MARKS).length);
    expect(marks.filter(isFew)).toHaveLength(QUOTIENT_STATUSES.length);
    expect(marks.filter(isUncertain)).toEqual(['u', 'U']);
  });
});

test.each([
  ['share', 0.12345, '12,3 %'],
  ['change', 0.1, '+10,0 %'],
  ['change', -0.1, '−10,0 %'],
  ['change', 0.0001, '0,0 %'],
  ['change', -0.0001, '0,0 %'],
  ['ratio', 1.5, '1,50'],
  ['count', 1234, '1 234'],
] as const)('writes a %s of %d as %s', (kind, value, text) => {
  expect(writeFigure('nb', kind, value).replace(/[\u00a0\u202f]/g, ' ')).toBe(text);
});

test.each([
  ['ratio', undefined, ABOVE_ZERO, '0'],
  ['ratio', ABOVE_ZERO, 0.12, '> 0 – 0,12'],
  ['ratio', ABOVE_ZERO, undefined, '> 0'],
  ['ratio', 0.12, 0.3, '0,12–0,30'],
  ['change', -0.1, 0, '−10,0 % – 0,0 %'],
  ['change', 0, 0.1, '0,0 % – +10,0 %'],
  ['change', undefined, -0.1, '< −10,0 %'],
  ['covered-share', undefined, 0.25, '0 %'],
] as const)('writes a class of %s from %s to %s as %s', (kind, from, to, text) => {
  expect(writeRange('nb', kind, from, to).replace(/[\u00a0\u202f]/g, ' ')).toBe(text);
});

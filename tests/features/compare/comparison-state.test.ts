import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  readComparison,
  writeComparison,
  type ComparisonChoices,
} from '../../../src/features/compare/comparison-state.ts';

const CHOICES: ComparisonChoices = {
  places: {
    municipality: new Set(['1', '2', '3', '4', '5', '6', '7'].map((digit) => `100${digit}`)),
    region: new Set(['001', '002']),
    county: new Set(['18']),
  },
  measures: ['dekning', 'folketall'],
  years: [2022, 2020],
};
const read = (search: string) => readComparison(search, CHOICES);

test('an address names the places in its order, six at most', () => {
  const { state, dropped, excess } = read('?steder=1003,1001,9,1002,1004,1005,1006,1007&x=1');
  expect(state.places).toEqual(['1003', '1001', '1002', '1004', '1005', '1006']);
  expect(dropped).toEqual(['x=1', 'steder=9']);
  expect(excess).toEqual(['1007']);
});

test('the first place, or the address, says the level; others are told and left out', () => {
  expect(read('?steder=001,1001,002')).toMatchObject({
    state: { level: 'region', places: ['001', '002'] },
    mixed: ['1001'],
    dropped: [],
  });
  expect(read('?niva=fylke&steder=001')).toMatchObject({
    state: { level: 'county', places: [] },
    mixed: ['001'],
  });
  expect(read('?niva=land').dropped).toEqual(['niva=land']);
});

test('measure and year fall back where they are not known', () => {
  expect(read('?mal=folketall&ar=2020').state).toMatchObject({ measure: 'folketall', year: 2020 });
  expect(read('?mal=lykke&ar=1999')).toMatchObject({
    state: { measure: 'dekning', year: null },
    dropped: ['mal=lykke', 'ar=1999'],
  });
});

test('what is written is read back, and written the same', () => {
  const part = fc.constantFrom('niva=region', 'steder=1001,001', 'mal=folketall', 'ar=2022', 'y=%');
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const { state } = read(`?${parts.join('&')}`);
      const again = read(writeComparison(state));
      expect(again.state).toEqual(state);
      expect([...again.dropped, ...again.mixed, ...again.excess]).toEqual([]);
    }),
  );
  expect(writeComparison(read('').state)).toBe('');
  expect(writeComparison(read('?niva=region').state)).toBe('?niva=region');
});

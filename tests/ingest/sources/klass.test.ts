import { describe, expect, test } from 'vitest';
import {
  readChanges,
  readCorrespondence,
  readKlassCodes,
} from '../../../src/ingest/sources/klass.ts';

const codes = (...list: readonly (readonly [string, string])[]): string =>
  JSON.stringify({
    codes: list.map(([code, name]) => ({ code, name, parentCode: null, level: '1' })),
  });
const places = (reading: { ok: boolean; findings?: readonly { place: string }[] }) =>
  reading.findings?.map(({ place }) => place);

describe('codes of a standard', () => {
  test('are read without those for an unknown place', () => {
    const text = codes(['0301', 'Oslo'], ['5610', 'Kárášjohka - Karasjok'], ['9999', 'Uoppgitt']);
    expect(readKlassCodes(text, 'a.json')).toEqual({
      ok: true,
      value: [
        expect.objectContaining({ code: '0301', name: 'Oslo' }),
        expect.objectContaining({ code: '5610', name: 'Kárášjohka - Karasjok' }),
      ],
    });
    expect(readKlassCodes(codes(['03', 'Oslo'], ['99', 'Uoppgitt']), 'a.json')).toEqual({
      ok: true,
      value: [expect.objectContaining({ code: '03' })],
    });
  });

  test('a code that is named twice is refused', () => {
    const reading = readKlassCodes(codes(['0301', 'Oslo'], ['0301', 'Oslo']), 'a.json');
    expect(reading).toEqual({
      ok: false,
      findings: [
        expect.objectContaining({ file: 'a.json', place: 'code 0301', message: 'named twice' }),
      ],
    });
  });

  test.each([
    ['an empty object', '{}', ['codes']],
    ['no codes', '{"codes":[]}', ['codes']],
    ['a code without a name', '{"codes":[{"code":"0301"}]}', ['codes.0.name']],
    ['HTML', '<html></html>', ['whole file']],
    ['half an answer', '{"codes":[{"co', ['whole file']],
  ])('%s is refused', (_, text, expected) => {
    expect(places(readKlassCodes(text, 'a.json'))).toEqual(expected);
  });
});

describe('correspondence', () => {
  const items = (...pairs: readonly (readonly [string, string])[]): string =>
    JSON.stringify({
      correspondenceItems: pairs.map(([sourceCode, targetCode]) => ({ sourceCode, targetCode })),
    });

  test('goes from source to target', () => {
    const reading = readCorrespondence(items(['0301', '01'], ['1101', '04']), 'a.json');
    expect(reading.ok && [...reading.value]).toEqual([
      ['0301', '01'],
      ['1101', '04'],
    ]);
  });

  test('a source with two targets is refused', () => {
    expect(places(readCorrespondence(items(['0301', '01'], ['0301', '02']), 'a.json'))).toEqual([
      'code 0301',
    ]);
  });

  test('an empty object is refused', () => {
    expect(places(readCorrespondence('{}', 'a.json'))).toEqual(['correspondenceItems']);
  });
});

describe('changes', () => {
  const changes = (...pairs: readonly (readonly [string | null, string | null])[]): string =>
    JSON.stringify({
      codeChanges: pairs.map(([oldCode, newCode]) => ({
        oldCode,
        newCode,
        changeOccurred: '2024-01-01',
      })),
    });

  test('a split is two changes; what only came or went is none', () => {
    const text = changes(['1507', '1508'], ['1507', '1580'], [null, '9998'], ['9997', null]);
    expect(readChanges(text, 'a.json')).toEqual({
      ok: true,
      value: [
        { old: '1507', new: '1508', date: '2024-01-01' },
        { old: '1507', new: '1580', date: '2024-01-01' },
      ],
    });
  });

  test('a name that changes on its number is none', () => {
    const text = changes(['1833', '1833'], ['3001', '3101']);
    expect(readChanges(text, 'a.json')).toEqual({
      ok: true,
      value: [{ old: '3001', new: '3101', date: '2024-01-01' }],
    });
  });

  test('the same change twice is refused', () => {
    expect(places(readChanges(changes(['3001', '3101'], ['3001', '3101']), 'a.json'))).toEqual([
      'code 3001 → 3101',
    ]);
  });

  test('an empty object is refused, an empty list is a year without changes', () => {
    expect(places(readChanges('{}', 'a.json'))).toEqual(['codeChanges']);
    expect(readChanges('{"codeChanges":[]}', 'a.json')).toEqual({ ok: true, value: [] });
  });
});

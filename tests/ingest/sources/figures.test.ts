import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../../src/ingest/sources/figures.ts';
import { readJsonStat, type StatTable } from '../../../src/ingest/sources/json-stat.ts';
import { jsonStat, type CellText } from '../../fixtures/json-stat-text.ts';

function table(regions: readonly string[], cell: (region: string) => CellText): StatTable {
  const document = jsonStat({
    dimensions: { Region: regions, Tid: ['2020'] },
    cell: ({ Region = '' }) => cell(Region),
  });
  const reading = readJsonStat(JSON.stringify(document), 'a.json');
  if (!reading.ok) throw new Error('the test document is broken');
  return reading.value;
}

const EXPECTED = {
  file: 'a.json',
  codes: {
    Region: { known: new Set(['0301', '1101']), complete: true },
    Tid: { known: new Set(['2020']), complete: true },
  },
};

const findings = (found: StatTable, expectation: Parameters<typeof figuresOf>[1] = EXPECTED) => {
  const reading = figuresOf(found, expectation);
  return reading.ok ? [] : reading.findings;
};

describe('figures', () => {
  test('are read when they are what was asked for', () => {
    const reading = figuresOf(
      table(['1101', '0301'], (code) => (code === '0301' ? 7 : ':')),
      EXPECTED,
    );
    const found = [
      {
        codes: { Region: '1101', Tid: '2020' },
        observation: { kind: 'missing', reason: 'suppressed' },
      },
      { codes: { Region: '0301', Tid: '2020' }, observation: { kind: 'known', value: 7 } },
    ];
    // As often as one asks.
    for (const _ of found) expect(reading.ok && [...reading.value]).toEqual(found);
  });

  test('an unknown and a lacking code are told with file, dimension and code', () => {
    const found = findings(table(['0301', '9999'], () => 1));
    expect(found.map(({ file, place, rule }) => [file, place, rule])).toEqual([
      ['a.json', 'dimension Region, code 9999', 'expected-codes'],
      ['a.json', 'dimension Region, code 1101', 'expected-codes'],
    ]);
    expect(found[0]?.message).toContain('known are 0301, 1101');
  });

  test('a code may lack where the list need not be complete', () => {
    const codes = { ...EXPECTED.codes, Region: { known: new Set(['0301', '1101']) } };
    expect(
      findings(
        table(['0301'], () => 1),
        { file: 'a.json', codes },
      ),
    ).toEqual([]);
  });

  test('a dimension that was not asked for, and one that is not there', () => {
    const { Region } = EXPECTED.codes;
    const expectation = { file: 'a.json', codes: { Region, Kjonn: { known: new Set(['0']) } } };
    expect(
      findings(
        table(['0301', '1101'], () => 1),
        expectation,
      ).map(({ place }) => place),
    ).toEqual(['dimension Tid', 'dimension Kjonn']);
  });

  test.each([[-1], [0.5], [2 ** 53]])('%d is not a count', (count) => {
    expect(findings(table(['0301', '1101'], (code) => (code === '1101' ? count : 1)))).toEqual([
      expect.objectContaining({
        place: 'Region=1101, Tid=2020',
        rule: 'count',
        message: `${count} is not a count of persons`,
      }),
    ]);
  });
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planTable } from '../../../src/ingest/figures/plan.ts';
import { readSelection, SELECTION_FILE } from '../../../src/ingest/figures/selection.ts';
import type { PxMetadata } from '../../../src/ingest/sources/px-metadata.ts';

const TEXT = await readFile(join(import.meta.dirname, '../../..', 'data', SELECTION_FILE), 'utf8');
const reading = readSelection(TEXT);
if (!reading.ok) throw new Error(JSON.stringify(reading.findings));
const selection = reading.value;

type Codes = Readonly<Record<string, readonly string[]>>;

function metadataOf(codes: Codes, eliminable: readonly string[] = []): PxMetadata {
  const dimensions = Object.entries(codes).map(
    ([name, all]) =>
      [
        name,
        {
          codes: all,
          labels: new Map(all.map((code) => [code, `Name of ${code}`])),
          elimination: eliminable.includes(name),
        },
      ] as const,
  );
  return {
    label: 'A table',
    updated: undefined,
    dimensions: new Map(dimensions),
    discontinued: false,
  };
}

const PLACES = new Map(
  selection.divisions.map((date) => [date, new Map([['0301', 'Oslo']])] as const),
);

/** The plan of the table of that number and use. */
function planOf(id: string, use: string, metadata: PxMetadata) {
  const table = selection.tables.find((each) => each.table === id && each.use === use);
  if (table === undefined) throw new Error(`no table ${id}`);
  return planTable(table, selection, metadata, PLACES);
}

const TWO_DIGITS = Array.from({ length: 99 }, (_, at) => String(at + 1).padStart(2, '0')).filter(
  (code) => code !== '04',
);
/** As 13470 has them: every class of five digits, with its dot. */
const FIVE_DIGITS = TWO_DIGITS.flatMap((code) =>
  ['110', '120', '190', '211', '212', '900'].map((rest) => `${code}.${rest}`),
);
const industries = (...codes: readonly string[]) =>
  metadataOf({
    Region: ['0301'],
    NACE2007: codes,
    ContentsCode: ['SysselsatteArb'],
    Tid: ['2017', '2025'],
  });

describe('table 13470, with five-digit industries beside what is read', () => {
  const known = ['00-99', '00', ...TWO_DIGITS, '03.2'];

  test('is asked for what the selection needs, and nobody is told of the rest', () => {
    const plan = planOf('13470', 'workplace', industries(...known, ...FIVE_DIGITS, '01-03'));
    expect(plan.findings).toEqual([]);
    expect(plan.planned.map((each) => each.selection['NACE2007'])).toEqual([
      ['00-99', '01', '02', '03', '03.2'],
    ]);
    expect(plan.planned.map((each) => each.selection['Tid'])).toEqual([['2025']]);
  });

  test('has codes that nobody knows at the level that is read: one finding names them all', () => {
    const { findings } = planOf('13470', 'workplace', industries(...known, '04', '03.3', '032'));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toBe(
      'the table has codes that nobody has placed (3): ' +
        '04 «Name of 04», 03.3 «Name of 03.3», 032 «Name of 032»',
    );
  });

  test('without the total it counts by is done without, and that is told', () => {
    const plan = planOf('13470', 'workplace', industries(...FIVE_DIGITS));
    expect(plan).toMatchObject({
      planned: [],
      findings: [],
      notes: ['13470 does not offer 00-99'],
    });
  });
});

describe('table 11618, with sex and age', () => {
  const measures = ['BefolkningBosted', 'SysselBosted', 'SysselArbsted'];
  const recorded = { Region: ['0301'], ContentsCode: measures, Tid: ['2025'] };
  const Kjonn = ['0', '1', '2'];
  const Alder = ['15-74', '15-19', '20-24'];

  test('is asked for both sexes and 15–74, though it would sum them by itself', () => {
    const { planned, findings, notes } = planOf(
      '11618',
      'employed',
      metadataOf({ ...recorded, Kjonn, Alder }, ['Region', 'Kjonn', 'Alder']),
    );
    expect([findings, notes]).toEqual([[], []]);
    expect(planned[0]?.selection).toMatchObject({ Kjonn: ['0'], Alder: ['15-74'] });
    expect(planned[0]?.document.codes).toMatchObject({ Kjonn: ['0'], Alder: ['15-74'] });
    expect(planned[0]?.document.query).toContain('&valueCodes[Kjonn]=0&valueCodes[Alder]=15-74&');
  });

  test('without them has nothing to narrow, and that is told', () => {
    const { planned, findings, notes } = planOf('11618', 'employed', metadataOf(recorded));
    expect(findings).toEqual([]);
    expect(Object.keys(planned[0]?.selection ?? {})).toEqual(['Region', 'ContentsCode', 'Tid']);
    expect(notes).toEqual([
      '11618 has no Kjonn: it is not narrowed by it',
      '11618 has no Alder: it is not narrowed by it',
    ]);
  });

  test('with another dimension instead stops: it may count others than was wanted', () => {
    const moved = metadataOf({ ...recorded, Kjonn, Aldersgruppe: ['15-89'] }, ['Aldersgruppe']);
    const { findings } = planOf('11618', 'employed', moved);
    expect(findings.map(({ place }) => place)).toEqual(['dimension Alder']);
  });
});

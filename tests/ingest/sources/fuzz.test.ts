import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as catalogue from '../../fixtures/asked.ts';
import { readBoundaries } from '../../../src/ingest/sources/boundaries.ts';
import { figuresOf } from '../../../src/ingest/sources/figures.ts';
import { readJsonStat } from '../../../src/ingest/sources/json-stat.ts';
import { readMunicipalitiesInForce } from '../../../src/ingest/sources/kartverket.ts';
import {
  readChanges,
  readCorrespondence,
  readKlassCodes,
} from '../../../src/ingest/sources/klass.ts';
import { readPxMetadata } from '../../../src/ingest/sources/px-metadata.ts';
import {
  readCentralityIndex,
  readLabourMarketRegions,
} from '../../../src/ingest/sources/regions.ts';
import type { Reading } from '../../../src/ingest/sources/text-file.ts';
import { mutations } from '../../fixtures/mutations.ts';
import { cubeOf, metadataText } from '../../fixtures/replay/cube.ts';
import { LATER, OWN, tinyDocuments } from '../../fixtures/tiny-official.ts';

const documents = tinyDocuments();
const textOf = ({ path }: { readonly path: string }): string => documents.get(path) ?? '';
const cube = cubeOf('11618', [textOf(catalogue.employed)]);
const KARTVERKET = JSON.stringify([
  {
    fylkesnummer: '10',
    kommuner: LATER.map((kommunenummer) => ({ kommunenummer, kommunenavn: kommunenummer })),
  },
]);

type Json = Record<string, unknown>;
const json = (text: string): Json => JSON.parse(text.replace(/^\uFEFF/, '')) as Json;

/**
 * One reader, what it is fed, and what the text says when it is read in the plainest way. A reader
 * that takes a text must say the very same of it: nothing dropped, nothing changed in silence.
 */
interface Fuzzed {
  readonly runs: number;
  readonly text: string;
  readonly read: (text: string) => Reading<unknown>;
  readonly plainly: (text: string) => unknown;
}

/** A change as Klass has it; of a code that is new or has gone the other is null. */
interface CodeChange {
  oldCode: string | null;
  newCode: string | null;
  changeOccurred: string;
}

const EMPLOYED = {
  Region: { known: new Set<string>(OWN), complete: true },
  ContentsCode: {
    known: new Set(['BefolkningBosted', 'SysselBosted', 'SysselArbsted']),
    complete: true,
  },
  Tid: { known: new Set(['2020', '2021', '2022']), complete: true },
};

function readFigures(text: string): Reading<unknown> {
  const table = readJsonStat(text, 'f');
  if (!table.ok) return table;
  const figures = figuresOf(table.value, { file: 'f', codes: EMPLOYED });
  if (!figures.ok) return figures;
  const cells = [...figures.value].map(({ codes, observation }) => [
    [codes['Region'], codes['ContentsCode'], codes['Tid']].join(),
    observation.kind === 'known' ? observation.value : observation.reason,
  ]);
  return { ok: true, value: Object.fromEntries(cells) as Json };
}

const SYMBOLS: Json = {
  '.': 'not-applicable',
  '..': 'missing',
  '...': 'not-yet',
  ':': 'suppressed',
  '-': 0,
};

/** JSON-stat by strides: the position of a cell is the sum of position × stride over dimensions. */
function figuresPlainly(text: string): unknown {
  const { id, size, dimension, value, status } = json(text) as {
    id: string[];
    size: number[];
    dimension: Record<string, { category: { index: string[] | Record<string, number> } }>;
    value: Record<number, number | null>;
    status?: Record<number, string | null>;
  };
  const stride = (name: string): number =>
    size.slice(id.indexOf(name) + 1).reduce((product, each) => product * each, 1);
  const index = (name: string, code: string): number => {
    const codes = dimension[name]?.category.index ?? [];
    return Array.isArray(codes) ? codes.indexOf(code) : (codes[code] ?? NaN);
  };
  const cells: Json = {};
  for (const region of EMPLOYED.Region.known) {
    for (const measure of EMPLOYED.ContentsCode.known) {
      for (const year of EMPLOYED.Tid.known) {
        const at =
          index('Region', region) * stride('Region') +
          index('ContentsCode', measure) * stride('ContentsCode') +
          index('Tid', year) * stride('Tid');
        const symbol = SYMBOLS[status?.[at] ?? ''];
        cells[[region, measure, year].join()] = symbol ?? value[at] ?? 'missing';
      }
    }
  }
  return cells;
}

const mapped = (reading: Reading<Iterable<unknown>>): Reading<unknown> =>
  reading.ok ? { ok: true, value: [...reading.value] } : reading;
const rowsPlainly =
  (columns: readonly string[]) =>
  (text: string): unknown => {
    const [header = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n|\r/);
    const at = columns.map((name) => header.split(',').indexOf(name));
    return lines
      .filter((line) => line !== '')
      .map((line) => at.map((each) => line.split(',')[each]));
  };
const someOf = (
  columns: readonly string[],
  reading: Reading<readonly object[]>,
): Reading<unknown> =>
  reading.ok
    ? {
        ok: true,
        value: reading.value.map((row) => columns.map((name) => String((row as Json)[name]))),
      }
    : reading;

const SHAPES = new Map(LATER.map((code) => [code as string, code as string]));

const FUZZED: Readonly<Record<string, Fuzzed>> = {
  'figures of PxWebApi': {
    runs: 4_000,
    text: textOf(catalogue.employed),
    read: readFigures,
    plainly: figuresPlainly,
  },
  'metadata of PxWebApi': {
    runs: 1_000,
    text: metadataText(cube),
    read: (text) => {
      const reading = readPxMetadata(text, '11618', 'f');
      if (!reading.ok) return reading;
      const codes = [...reading.value.dimensions].map(([name, each]) => [
        name,
        [...each.codes].sort(),
      ]);
      return { ok: true, value: Object.fromEntries(codes) as Json };
    },
    plainly: (text) => {
      const { id, dimension } = json(text) as {
        id: string[];
        dimension: Record<string, { category: { index: string[] | Json } }>;
      };
      const codes = id.map((name) => {
        const index = dimension[name]?.category.index ?? [];
        return [name, (Array.isArray(index) ? [...index] : Object.keys(index)).sort()];
      });
      return Object.fromEntries(codes) as Json;
    },
  },
  'codes of Klass': {
    runs: 1_000,
    text: textOf(catalogue.municipalityCodes),
    read: (text) => readKlassCodes(text, 'f'),
    plainly: (text) =>
      (json(text)['codes'] as { code: string; name: string }[])
        .filter(({ code }) => !['99', '9999'].includes(code))
        .map(({ code, name }) => ({ code, name })),
  },
  'changes of Klass': {
    runs: 1_000,
    text: textOf(catalogue.municipalityChanges),
    read: (text) => readChanges(text, 'f'),
    plainly: (text) =>
      (json(text)['codeChanges'] as CodeChange[])
        .filter(({ oldCode, newCode }) => oldCode !== null && newCode !== null)
        .filter(({ oldCode, newCode }) => oldCode !== newCode)
        .map(({ oldCode, newCode, changeOccurred }) => ({
          old: oldCode,
          new: newCode,
          date: changeOccurred,
        })),
  },
  'correspondences of Klass': {
    runs: 1_000,
    text: textOf(catalogue.centralityClasses),
    read: (text) => mapped(readCorrespondence(text, 'f')),
    plainly: (text) =>
      (json(text)['correspondenceItems'] as { sourceCode: string; targetCode: string }[]).map(
        ({ sourceCode, targetCode }) => [sourceCode, targetCode],
      ),
  },
  'municipalities of Kartverket': {
    runs: 500,
    text: KARTVERKET,
    read: (text) => mapped(readMunicipalitiesInForce(text, 'f')),
    plainly: (text) =>
      (
        JSON.parse(text) as {
          kommuner: { kommunenummer: string; kommunenavn?: string; kommunenavnNorsk?: string }[];
        }[]
      )
        .flatMap(({ kommuner }) => kommuner)
        .map(({ kommunenummer, kommunenavnNorsk, kommunenavn }) => [
          kommunenummer,
          kommunenavnNorsk ?? kommunenavn ?? kommunenummer,
        ]),
  },
  'the centrality index': {
    runs: 500,
    text: textOf(catalogue.centralityIndex),
    read: (text) => someOf(['municipality'], readCentralityIndex(text, 'f')),
    plainly: rowsPlainly(['municipality']),
  },
  'labour-market regions': {
    runs: 500,
    text: textOf(catalogue.labourMarketRegions),
    read: (text) => someOf(['municipality', 'ba_region'], readLabourMarketRegions(text, 'f')),
    plainly: rowsPlainly(['municipality', 'ba_region']),
  },
  boundaries: {
    runs: 500,
    text: textOf(catalogue.boundaries),
    read: (text) => {
      const reading = readBoundaries({ text, file: 'f', division: SHAPES });
      if (reading.kind === 'refused') return { ok: false, findings: reading.findings };
      const { geometries } = reading.boundaries.objects.municipalities;
      return { ok: true, value: geometries.map(({ id }) => id).sort() };
    },
    plainly: () => [...LATER].sort(),
  },
};

describe('ten thousand mutated responses: read as they say, or refused with what to do', () => {
  test.each(Object.entries(FUZZED))('%s', (_, { runs, text, read, plainly }) => {
    const whole = read(text);
    expect(whole).toEqual({ ok: true, value: plainly(text) });
    let refused = 0;
    let taken = 0;
    fc.assert(
      fc.property(mutations, (mutate) => {
        const mutated = mutate(text);
        const reading = read(mutated);
        if (reading.ok) {
          taken += 1;
          expect(reading.value).toEqual(plainly(mutated));
          return;
        }
        refused += 1;
        expect(reading.findings.length).toBeGreaterThan(0);
        for (const { file, place, rule, message, remedy } of reading.findings) {
          expect([file, place, rule, message, remedy].filter((word) => word === '')).toEqual([]);
        }
      }),
      { numRuns: runs, seed: 20_261_123 },
    );
    // Both ways out are taken, or the property says little.
    expect(refused).toBeGreaterThan(runs / 10);
    expect(taken).toBeGreaterThan(runs / 100);
  });

  test('are ten thousand', () => {
    const runs = Object.values(FUZZED).map((each) => each.runs);
    expect(runs.reduce((sum, each) => sum + each, 0)).toBe(10_000);
  });
});

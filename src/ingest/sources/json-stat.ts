import { z } from 'zod';
import type { Finding } from '../../domain/finding.ts';
import { known, missing, type MissingReason, type Observation } from '../../domain/observation.ts';
import { StatCells, type Cell, type Dimension } from './stat-cells.ts';
import { parseJson, read, refused, type Reading } from './text-file.ts';

/**
 * JSON-stat 2.0 as PxWebApi v2 writes it, see https://json-stat.org/full/.
 * Only what is needed to place every cell; extensions are let through unread.
 */
const CATEGORY = z.object({
  index: z.union([z.array(z.string()), z.record(z.string(), z.number().int().nonnegative())]),
  label: z.record(z.string(), z.string()).optional(),
});
const CELL = z.union([z.number(), z.null()]);
const DATASET = z.object({
  version: z.literal('2.0'),
  class: z.literal('dataset'),
  label: z.string().default(''),
  updated: z.string().optional(),
  id: z.array(z.string()).min(1),
  size: z.array(z.number().int().nonnegative()),
  dimension: z.record(z.string(), z.object({ category: CATEGORY })),
  value: z.union([z.array(CELL), z.record(z.string(), CELL)]),
  status: z.union([z.array(z.string().nullable()), z.record(z.string(), z.string())]).optional(),
});
type Dataset = z.infer<typeof DATASET>;

export type { Cell, Dimension } from './stat-cells.ts';

/** A table that can be walked cell by cell, whatever the order of its dimensions. */
export interface StatTable {
  readonly label: string;
  readonly updated: string | undefined;
  readonly dimensions: ReadonlyMap<string, Dimension>;
  cells(): Iterable<Cell>;
  /** The same in the order of names and codes, whatever the order of the file. */
  cellsByCode(): Iterable<Cell>;
}

/** The standard symbols of Statistics Norway; «-» (nil) is a published zero. */
const SYMBOLS: ReadonlyMap<string, MissingReason> = new Map([
  ['.', 'not-applicable'],
  ['..', 'missing'],
  ['...', 'not-yet'],
  [':', 'suppressed'],
]);

/** The symbol that stands for a reason; what we could not derive is nobody's symbol but «..». */
export const SYMBOL_OF: Readonly<Record<MissingReason, string>> = {
  'not-applicable': '.',
  missing: '..',
  'not-yet': '...',
  suppressed: ':',
  'not-derivable': '..',
  split: '..',
};

/**
 * Reads a JSON-stat2 response.
 * @param text the body as received
 * @param file what to call it in findings
 * @returns the table, or all findings: not JSON, wrong shape, sizes that do not multiply to the
 *   number of values, positions that are double or out of range, unknown symbols.
 */
export function readJsonStat(text: string, file: string): Reading<StatTable> {
  const json = parseJson(text, file);
  if (!json.ok) return json;
  const parsed = DATASET.safeParse(json.value);
  if (!parsed.success) {
    return refused(...parsed.error.issues.map((issue) => wrongShape(file, issue)));
  }
  const dataset = parsed.data;
  const dimensionFindings: Finding[] = [];
  const dimensions = dataset.id.map((name, at) =>
    readDimension(dataset, name, at, file, dimensionFindings),
  );
  if (dataset.size.length !== dataset.id.length) {
    dimensionFindings.push(
      finding(file, 'size', `${dataset.size.length} sizes for ${dataset.id.length} dimensions`),
    );
  }
  if (dimensionFindings.length > 0) return refused(...dimensionFindings);
  const findings = checkCells(dataset, file);
  return findings.length > 0 ? refused(...findings) : read(tableOf(dataset, dimensions));
}

function readDimension(
  dataset: Dataset,
  name: string,
  at: number,
  file: string,
  findings: Finding[],
): Dimension {
  const category = dataset.dimension[name]?.category;
  const place = `dimension ${name}`;
  if (category === undefined) findings.push(finding(file, place, 'named in id, not described'));
  if (dataset.id.indexOf(name) !== at) findings.push(finding(file, place, 'named twice in id'));
  const codes = orderedCodes(category?.index ?? [], place, file, findings);
  if (category !== undefined && codes.length !== dataset.size[at]) {
    const message = `${codes.length} codes, but size says ${String(dataset.size[at])}`;
    findings.push(finding(file, place, message));
  }
  return { name, codes, labels: new Map(Object.entries(category?.label ?? {})) };
}

/** The codes of a dimension in the order of their positions; what is double or out of range is noted. */
export function orderedCodes(
  index: readonly string[] | Readonly<Record<string, number>>,
  place: string,
  file: string,
  findings: Finding[],
): readonly string[] {
  const pairs: [string, number][] = Array.isArray(index)
    ? (index as string[]).map((code, at) => [code, at])
    : Object.entries(index as Record<string, number>);
  const codes: (string | undefined)[] = Array.from({ length: pairs.length });
  const seen = new Set<string>();
  for (const [code, at] of pairs) {
    if (seen.has(code)) findings.push(finding(file, `${place}, code ${code}`, 'named twice'));
    if (at >= pairs.length || codes[at] !== undefined) {
      findings.push(finding(file, `${place}, code ${code}`, `position ${at} is taken or too high`));
    }
    seen.add(code);
    codes[at] = code;
  }
  return codes.filter((code) => code !== undefined);
}

function checkCells(dataset: Dataset, file: string): readonly Finding[] {
  const expected = dataset.size.reduce((product, size) => product * size, 1);
  const findings: Finding[] = [];
  if (Array.isArray(dataset.value) && dataset.value.length !== expected) {
    const message = `${dataset.value.length} values, but the sizes multiply to ${expected}`;
    findings.push(finding(file, 'value', message));
  }
  if (Array.isArray(dataset.status) && dataset.status.length !== expected) {
    const message = `${dataset.status.length} symbols, but the sizes multiply to ${expected}`;
    findings.push(finding(file, 'status', message));
  }
  for (const [field, cells] of Object.entries({ value: dataset.value, status: dataset.status })) {
    if (cells === undefined || Array.isArray(cells)) continue;
    for (const key of Object.keys(cells)) {
      if (!/^(0|[1-9]\d*)$/.test(key) || Number(key) >= expected) {
        findings.push(finding(file, `${field}[${key}]`, `no such cell: there are ${expected}`));
      }
    }
  }
  for (const [at, symbol] of statusEntries(dataset)) {
    if (!SYMBOLS.has(symbol) && symbol !== '-' && symbol !== '*') {
      findings.push(finding(file, `status[${at}]`, `unknown symbol «${symbol}»`));
    }
  }
  return findings;
}

function statusEntries(dataset: Dataset): [string, string][] {
  return Object.entries(dataset.status ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
  );
}

function tableOf(
  { label, updated, ...dataset }: Dataset,
  dimensions: readonly Dimension[],
): StatTable {
  return statTable({ label, updated }, dimensions, (at) => observationAt(dataset, at));
}

/** A table from its dimensions and what stands at each place, the last dimension moving fastest. */
export function statTable(
  named: Pick<StatTable, 'label' | 'updated'>,
  dimensions: readonly Dimension[],
  observe: (at: number) => Observation,
): StatTable {
  const cells = new StatCells(dimensions, observe);
  return {
    ...named,
    dimensions: new Map(dimensions.map((dimension) => [dimension.name, dimension])),
    cells: () => cells.inFile(),
    cellsByCode: () => cells.byCode(),
  };
}

function observationAt(dataset: Pick<Dataset, 'value' | 'status'>, at: number): Observation {
  const symbol = (dataset.status as Record<number, string | null> | undefined)?.[at];
  const value = (dataset.value as Record<number, number | null>)[at];
  const reason = typeof symbol === 'string' ? SYMBOLS.get(symbol) : undefined;
  if (reason !== undefined) return missing(reason);
  if (symbol === '-') return known(0);
  return value === null || value === undefined ? missing('missing') : known(value);
}

const finding = (file: string, place: string, message: string): Finding => ({
  file,
  place,
  rule: 'json-stat',
  message,
  remedy: 'ask the service for the table again; if it answers the same, its shape has changed',
});

const wrongShape = (file: string, issue: z.core.$ZodIssue): Finding =>
  finding(file, issue.path.join('.') || 'whole file', issue.message);

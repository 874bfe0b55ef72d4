import { createHash } from 'node:crypto';
import { readJsonStat, type StatTable } from '../sources/json-stat.ts';
import { readChanges, readCorrespondence, readKlassCodes } from '../sources/klass.ts';
import { readCentralityIndex, readLabourMarketRegions } from '../sources/regions.ts';
import type { Document } from './document.ts';

/**
 * The SHA-256 of what a document says, in an order of its own: the same figures in another order,
 * fetched in parts or with other spaces, have the same fingerprint. Text that cannot be read, and
 * shapes, are taken as they are.
 */
export function fingerprint({ form, path }: Document, answer: string | StatTable): string {
  const said = typeof answer === 'string' ? (SAID[form](answer, path) ?? answer) : figures(answer);
  return createHash('sha256').update(said).digest('hex');
}

type Said = (text: string, file: string) => string | undefined;

const sorted = (lines: readonly string[]): string => [...lines].sort().join('\n');

const SAID: Readonly<Record<Document['form'], Said>> = {
  figures(text, file) {
    const reading = readJsonStat(text, file);
    return reading.ok ? figures(reading.value) : undefined;
  },
  codes(text, file) {
    const reading = readKlassCodes(text, file);
    return reading.ok
      ? sorted(reading.value.map(({ code, name }) => `${code}\t${name}`))
      : undefined;
  },
  changes(text, file) {
    const reading = readChanges(text, file);
    if (!reading.ok) return undefined;
    return sorted(reading.value.map((change) => [change.old, change.new, change.date].join('\t')));
  },
  correspondence(text, file) {
    const reading = readCorrespondence(text, file);
    return reading.ok ? sorted([...reading.value].map((pair) => pair.join('\t'))) : undefined;
  },
  centrality(text, file) {
    const reading = readCentralityIndex(text, file);
    return reading.ok ? sorted(reading.value.map((row) => JSON.stringify(row))) : undefined;
  },
  regions(text, file) {
    const reading = readLabourMarketRegions(text, file);
    return reading.ok ? sorted(reading.value.map((row) => JSON.stringify(row))) : undefined;
  },
  shapes: (text) => text,
};

function figures(table: StatTable): string {
  const names = [...table.dimensions.keys()].sort();
  const lines: string[] = [];
  for (const { codes, observation } of table.cellsByCode()) {
    const at = names.map((name) => codes[name]).join('\t');
    lines.push(`${at}\t${observation.kind === 'known' ? observation.value : observation.reason}`);
  }
  return `${names.join('\t')}\n${lines.join('\n')}`;
}

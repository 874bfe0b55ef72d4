import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

export type TextRecord = Readonly<Record<string, string>>;

/** A CSV file as records of text. */
export const recordsOf = (text: string): readonly TextRecord[] =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

export const readCsv = (folder: string, file: string): readonly TextRecord[] =>
  recordsOf(readFileSync(join(folder, file), 'utf8'));

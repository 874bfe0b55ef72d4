import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { loadAtlas } from '../../../src/atlas/load.ts';
import { openDataOf, type OpenData } from '../../../src/features/open-data/bundle.ts';

export const ROOT = 'https://atlas.test/under/';
export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

let made: Promise<OpenData> | undefined;

/** The open data, made once for all tests that ask. */
export const publish = (): Promise<OpenData> => (made ??= publishAnew());

export const publishAnew = async (): Promise<OpenData> =>
  openDataOf(await loadAtlas(), ROOT, sha256);

export function bytesOf({ files }: OpenData, name: string): Uint8Array {
  const file = files.find((each) => each.name === name);
  if (file === undefined) throw new RangeError(`${name} is not published`);
  return file.bytes;
}

/** The text of a file, its mark of UTF-8 kept. */
export const textOf = (data: OpenData, name: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(data, name));

export const jsonOf = (data: OpenData, name: string): unknown => JSON.parse(textOf(data, name));

export const recordsOf = (text: string, delimiter: string): readonly Record<string, string>[] => {
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    delimiter,
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors.slice(0, 3)));
  return data;
};

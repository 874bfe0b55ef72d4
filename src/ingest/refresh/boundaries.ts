import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../../domain/finding.ts';
import type { KeptBoundaries } from '../figures/snapshot.ts';
import type { Selection } from '../figures/selection.ts';
import { BOUNDARIES_FILE } from '../tables/boundaries.ts';
import type { Tables } from '../tables/tables.ts';

/**
 * The boundaries of the last snapshot, when they are still those of the atlas's municipalities.
 * They are large and seldom change, so they are not fetched anew each time.
 */
export async function keptBoundaries(
  folder: string,
  { manifest, boundaries }: Tables,
  own: ReadonlySet<string>,
): Promise<KeptBoundaries | undefined> {
  const source = manifest.tables
    .find(({ table }) => table === BOUNDARIES_FILE)
    ?.sources.find(({ sha256, path }) => sha256 !== '' && path.startsWith('kartverket/'));
  const drawn = boundaries.objects.municipalities.geometries.map(({ id }) => id);
  const same = drawn.length === own.size && drawn.every((code) => own.has(code));
  if (source === undefined || !same) return undefined;
  return { text: await readFile(join(folder, BOUNDARIES_FILE), 'utf8'), sha256: source.sha256 };
}

/**
 * Municipalities of today that the last division of the selection does not have, and the other way.
 * @param inForce those of today; undefined where nobody was asked
 */
export function newDivision(
  inForce: ReadonlyMap<string, string> | undefined,
  latest: ReadonlyMap<string, string>,
  { divisions }: Selection,
): Finding[] {
  if (inForce === undefined) return [];
  const told = (code: string, message: string): Finding => ({
    file: 'kartverket/fylkerkommuner.json',
    place: `municipality ${code}`,
    rule: 'division-in-force',
    message,
    remedy:
      'a new division has come into force: add its date to «divisions» in data/selection.json, ' +
      'and read about new divisions in data/README.md',
  });
  return [
    ...[...inForce]
      .filter(([code]) => !latest.has(code))
      .map(([code, name]) => told(code, `${name} was not there on ${divisions.at(-1) ?? ''}`)),
    ...[...latest]
      .filter(([code]) => !inForce.has(code))
      .map(([code, name]) => told(code, `${name} is no longer a municipality`)),
  ];
}

import { readFile, mkdtemp, mkdir, cp, writeFile, rm } from 'node:fs/promises';
import { join, dirname } from 'node:path';
import { makeSnapshot, type Snapshot } from '../figures/snapshot.ts';
import type { Open } from '../figures/intake.ts';
import { openIn } from '../figures/source-folder.ts';
import { readSelection, SELECTION_FILE, type Selection } from '../figures/selection.ts';
import { readKlassCodes } from '../sources/klass.ts';
import type { Answers } from './answers.ts';
import { AUTHORED_FILES } from '../tables/authored.ts';
import { finishSwap, swapIn, type Step } from '../tables/swap.ts';
import { readTables, type Tables } from '../tables/tables.ts';
import type { Acceptance } from './acceptance.ts';
import { keptBoundaries, newDivision } from './boundaries.ts';
import { fetchAll, type Fetched } from './fetched.ts';
import { keptText } from './hand-texts.ts';
import { takeLock } from './lock.ts';
import { FindingsFailure, unwrap } from './refusal.ts';
import { reportFile, reportOf, type Report } from './report.ts';
import { tmpdir } from 'node:os';
import { dataFiles } from '../tables/data-files.ts';
import { checkedTables } from '../../atlas/checked-tables.ts';

export interface RefreshOptions {
  /** The data folder. */
  readonly folder: string;
  /** Who is asked. */
  readonly answers: Answers;
  /** A folder with the files that no service gives; what is not there is kept from last time. */
  readonly from?: string | undefined;
  /** Whether a person has read a report of changes beyond the limits, and takes it. */
  readonly accept: Acceptance;
  readonly now: Date;
  readonly step?: Step;
}

export interface Refreshed {
  /** The files that changed; none when there is nothing new. */
  readonly changed: readonly string[];
  readonly report: Report;
  /** Where the report is kept, below the data folder. */
  readonly kept?: string;
  readonly notes: readonly string[];
}

/**
 * Fetches a whole snapshot, holds it against the rules and the last snapshot, and puts it in its
 * place: all of it, or nothing.
 * @throws RefreshFailure, ServiceFailure, FindingsFailure or the disk's error; data are as before
 */
export async function refresh(options: RefreshOptions): Promise<Refreshed> {
  const { folder, now } = options;
  const unlock = await takeLock(folder, now);
  try {
    await finishSwap(folder);
    return await refreshLocked(options);
  } finally {
    await unlock();
  }
}

async function refreshLocked(options: RefreshOptions): Promise<Refreshed> {
  const { folder, answers, step = () => undefined } = options;
  const text = await readFile(join(folder, SELECTION_FILE), 'utf8').catch(() => '');
  const selection = unwrap(readSelection(text));
  const { tables: last } = await readTables(folder);
  await step('fetch');
  const fetched = await fetchAll(selection, answers, options.now);
  await step('make');
  const { snapshot, apart, adjusted } = await snapshotOf(fetched, selection, last, options);
  await step('check');
  const tables = await checkCandidate(snapshot, folder);
  const changed = await changedFiles(snapshot, folder);
  const report = reportOf(last, tables, { ...fetched, now: options.now, apart, adjusted });
  const notes = [...fetched.ended, ...fetched.notes];
  if (changed.length === 0) return { changed, report, notes };
  const refused = options.accept(report);
  if (refused !== undefined) throw refused;
  await step('swap');
  const texts = new Map(changed.map((file) => [file, snapshot.get(file) ?? '']));
  const kept = await reportFile(folder, options.now);
  texts.set(kept, report.text);
  await swapIn(texts, folder, step);
  return { changed, report, kept, notes };
}

async function snapshotOf(
  { catalogue, klass, answers, inForce }: Fetched,
  selection: Selection,
  last: Tables,
  { folder, from }: RefreshOptions,
): Promise<{ snapshot: Snapshot; apart: readonly string[]; adjusted: readonly string[] }> {
  const codesOf = (date: string | undefined): ReadonlyMap<string, string> => {
    const path = catalogue.divisions.find((each) => each.date === date)?.municipalities.path ?? '';
    const codes = unwrap(readKlassCodes(klass.get(path) ?? '', path));
    return new Map(codes.map(({ code, name }) => [code, name]));
  };
  const strangers = newDivision(inForce, codesOf(selection.divisions.at(-1)), selection);
  if (strangers.length > 0) throw new FindingsFailure(strangers);
  const names = codesOf(selection.own);
  const own = new Set(names.keys());
  const byHand = from === undefined ? () => Promise.resolve(undefined) : openIn(from);
  const laid = await byHand(catalogue.boundaries);
  const boundaries = laid === undefined ? await keptBoundaries(folder, last, own) : undefined;
  const keptPaths = new Set<string>();
  const open: Open = async (document) => {
    const found = answers.get(document.path) ?? (await byHand(document));
    if (found !== undefined || last.municipalities.length === 0) return found;
    keptPaths.add(document.path);
    return keptText(document, catalogue, last);
  };
  const sources = last.manifest.tables.flatMap((table) => table.sources);
  const made = await makeSnapshot(open, AUTHORED_FILES, catalogue, {
    boundaries,
    sha256: ({ path }) =>
      keptPaths.has(path) ? sources.find((source) => source.path === path)?.sha256 : undefined,
  });
  if (made.snapshot === undefined) throw new FindingsFailure(made.findings, names);
  return { snapshot: made.snapshot, apart: made.notes, adjusted: made.adjusted };
}

async function changedFiles(snapshot: Snapshot, folder: string): Promise<string[]> {
  const changed: string[] = [];
  for (const [file, text] of snapshot) {
    const old = await readFile(join(folder, file), 'utf8').catch(() => undefined);
    if (old !== text) changed.push(file);
  }
  return changed;
}

/**
 * Lays a snapshot over a copy of the data folder, in a temporary one, and holds it against every
 * rule, with what people wrote.
 * @returns the tables of the new snapshot
 * @throws FindingsFailure when a rule is broken
 */
export async function checkCandidate(snapshot: Snapshot, folder: string): Promise<Tables> {
  const candidate = await mkdtemp(join(tmpdir(), 'traineeatlas-snapshot-'));
  try {
    for (const file of await dataFiles(folder)) {
      if (snapshot.has(file)) continue;
      await mkdir(dirname(join(candidate, file)), { recursive: true });
      await cp(join(folder, file), join(candidate, file));
    }
    for (const [file, text] of snapshot) {
      await mkdir(dirname(join(candidate, file)), { recursive: true });
      await writeFile(join(candidate, file), text);
    }
    const { tables, findings } = await checkedTables(candidate);
    if (findings.length > 0) {
      const names = tables.municipalities.map(
        ({ municipality, name }) => [municipality, name] as const,
      );
      throw new FindingsFailure(findings, new Map<string, string>(names));
    }
    return tables;
  } finally {
    await rm(candidate, { recursive: true, force: true });
  }
}

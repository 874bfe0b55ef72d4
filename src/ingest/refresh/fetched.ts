import type { Catalogue } from '../figures/catalogue.ts';
import type { Answer } from '../figures/intake.ts';
import { catalogueOf, klassDocuments, klassOf } from '../figures/planned-catalogue.ts';
import { planTable, type LeftOut, type Places, type PlannedTable } from '../figures/plan.ts';
import type { Document } from '../figures/document.ts';
import type { Selection } from '../figures/selection.ts';
import type { Finding } from '../../domain/finding.ts';
import { isEmptyCorrespondence, readKlassCodes } from '../sources/klass.ts';
import type { PxMetadata } from '../sources/px-metadata.ts';
import type { Answers } from './answers.ts';
import { FindingsFailure, named, unwrap } from './refusal.ts';

export interface Fetched {
  readonly catalogue: Catalogue;
  /** What Klass said, by the path of its document. */
  readonly klass: ReadonlyMap<string, string>;
  /** That and the figures. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** The municipalities in force today, as Kartverket has them; undefined where it was not asked. */
  readonly inForce: ReadonlyMap<string, string> | undefined;
  readonly notes: readonly string[];
  /** Tables that no year comes to any more, in words. */
  readonly ended: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Asks for everything: first what exists (codes, metadata), then, when the whole selection is on
 * offer, the figures.
 * @param now a table that no year has come to for long before it has ended
 * @throws FindingsFailure with all that is not on offer; ServiceFailure when a service fails
 */
export async function fetchAll(
  selection: Selection,
  answers: Answers,
  now: Date,
): Promise<Fetched> {
  const documents = klassOf(klassDocuments(selection));
  const texts = new Map(await answers.klass(documents));
  const inForce = await answers.inForce();
  const ids = [...new Set(selection.tables.map(({ table }) => table))];
  const metadata = await answers.metadata(ids);
  const places = placesOf(selection, texts);
  const { planned, notes, leftOut } = planAll(selection, metadata, places);
  const unlisted = withoutPairs(documents, texts);
  const figures = await named(answers.figures(planned), places.get(selection.own));
  return {
    catalogue: catalogueOf(selection, planned),
    klass: texts,
    answers: new Map<string, Answer>([...texts, ...figures]),
    inForce,
    notes: [...notes, ...unlisted],
    ended: endedTables(metadata, now),
    leftOut,
  };
}

/** Takes out the lists that Klass does not have yet, so that the last is kept. @returns what is told */
const withoutPairs = (documents: readonly Document[], texts: Map<string, string>): string[] =>
  documents.flatMap(({ form, path, title, vintage }) => {
    if (form !== 'correspondence' || !isEmptyCorrespondence(texts.get(path) ?? '')) return [];
    texts.delete(path);
    return [`Klass has no list for ${vintage} («${title}»): that of the last snapshot is kept`];
  });

/** The municipalities of each division, which the tables are asked for. */
const placesOf = (selection: Selection, texts: ReadonlyMap<string, string>): Places =>
  new Map(
    klassDocuments(selection).divisions.map(({ date, municipalities: { path } }) => {
      const codes = unwrap(readKlassCodes(texts.get(path) ?? '', path));
      return [date, new Map(codes.map(({ code, name }) => [code, name]))];
    }),
  );

function planAll(
  selection: Selection,
  metadata: ReadonlyMap<string, PxMetadata>,
  places: Places,
): { planned: readonly PlannedTable[] } & Pick<Fetched, 'notes' | 'leftOut'> {
  const plans = selection.tables.flatMap((table) => {
    const found = metadata.get(table.table);
    return found === undefined ? [] : [planTable(table, selection, found, places)];
  });
  const findings: Finding[] = plans.flatMap((plan) => plan.findings);
  if (findings.length > 0) throw new FindingsFailure(findings);
  return {
    planned: plans.flatMap((plan) => plan.planned),
    notes: [...new Set(plans.flatMap((plan) => plan.notes))],
    leftOut: plans.map((plan) => plan.leftOut),
  };
}

/** A year of a register is published within eight months after it; the next must be there then. */
const MONTHS = 8;

/**
 * The tables that have ended, in words: those that are closed, and those whose next year should
 * have been there by now. The figures they have stay; somebody has to look for what took over.
 * @param metadata what each table says that it has, by its number; a copy of one says nothing of it
 */
export const endedTables = (
  metadata: ReadonlyMap<string, PxMetadata>,
  now: Date,
): readonly string[] =>
  [...metadata].flatMap(([id, { discontinued, dimensions }]) => {
    if (discontinued === undefined) return [];
    const years = (dimensions.get('Tid')?.codes ?? []).map((code) => Number(code.slice(0, 4)));
    const last = Math.max(...years);
    if (discontinued) return [`${id} is closed, ${last} is its last year; ${TAKEN_OVER}`];
    const due = new Date(Date.UTC(last + 2, MONTHS));
    return now < due ? [] : [`${id} has stopped growing at ${last}; ${TAKEN_OVER}`];
  });

const TAKEN_OVER =
  'find what took over in Statbanken (tables by SN2025 come beside those by SN2007)';

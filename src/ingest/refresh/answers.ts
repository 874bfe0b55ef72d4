import type { Document } from '../figures/document.ts';
import type { PlannedTable } from '../figures/plan.ts';
import type { StatTable } from '../sources/json-stat.ts';
import type { PxMetadata } from '../sources/px-metadata.ts';

/**
 * Whoever is asked for the official figures: the services, or a folder with what they answered. All
 * throw FindingsFailure for an answer that cannot be read, and a service ServiceFailure besides.
 */
export interface Answers {
  /** What Klass says, by the paths of the documents. */
  klass(documents: readonly Document[]): Promise<ReadonlyMap<string, string>>;
  /** The municipalities of today, number → name; undefined where nobody can tell. */
  inForce(): Promise<ReadonlyMap<string, string> | undefined>;
  /** What each table offers, by its number. */
  metadata(tables: readonly string[]): Promise<ReadonlyMap<string, PxMetadata>>;
  /** The figures that were planned, by the paths of the documents. */
  figures(planned: readonly PlannedTable[]): Promise<ReadonlyMap<string, StatTable>>;
}

import type { Manifest } from '../../ingest/tables/manifest.ts';

/**
 * The version of the contract: the columns, their order and what they mean. A new column at the
 * end raises the second number; anything that could break a reader's program raises the first.
 */
export const CONTRACT_VERSION = '3.1.0';

/** The folder of the site that the open data lies in. */
export const DATA_FOLDER = 'data';

/** The page that documents it, below the language. */
export const DATA_PAGE = 'nedlasting/';

export const LICENCE = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** Which figures these are, and where they are found. */
export interface Release {
  readonly version: string;
  /** A fingerprint of every table: the same figures have the same. */
  readonly fingerprint: string;
  /** The day that the youngest source was last changed by its publisher, as `2026-02-24`. */
  readonly modified: string;
  /** The address that the site is served from, with a slash at the end. */
  readonly root: string;
}

/** The day of the youngest source; empty where no source says. */
export const lastChanged = ({ tables }: Manifest): string =>
  tables
    .flatMap(({ sources }) => sources.map(({ updated }) => updated.slice(0, 10)))
    .sort()
    .at(-1) ?? '';

export const fileAddress = ({ root }: Release, file: string): string =>
  `${root}${DATA_FOLDER}/${file}`;

import type { Language } from '../../i18n/language.ts';
import type { EmbedKind, Heights } from './heights.ts';

/** Where the list of the kept editions stands, below the root. A build writes an empty one. */
export const EDITIONS_FILE = 'embed/editions.json';

/** What was kept of the embeds on a day. */
export interface Edition {
  /** `2026-11-29` */
  readonly date: string;
  /** The same in words. */
  readonly said: Readonly<Record<Language, string>>;
  readonly heights: Readonly<Record<EmbedKind, Heights>>;
  /** The pages that it has an embed of, by their addresses below the language. */
  readonly pages: readonly string[];
}

/** The newest first. */
export interface EditionList {
  readonly editions: readonly Edition[];
}

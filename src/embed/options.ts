import type { Language } from '../i18n/language.ts';
import type { Part } from './choice.ts';

/** What the dialog of a page has to know of its embed, as JSON in the page. */
export interface EmbedOptions {
  readonly path: string;
  /** The whole address of the site's root; '' where only the browser knows it. */
  readonly root: string;
  /** The path of the site's root, for the browser to complete. */
  readonly base: string;
  readonly titles: Readonly<Record<Language, string>>;
  readonly heights: Heights;
  /** The dated editions that have this embed, newest first. */
  readonly editions: readonly { readonly date: string; readonly heights: Heights }[];
}

/** CSS pixels for each part that can be shown, in each language. */
export type Heights = Readonly<Record<Language, Partial<Record<Part, number>>>>;

/** What the dialog says when it is used. */
export interface EmbedCodeWords {
  readonly copied: string;
  readonly notCopied: string;
}

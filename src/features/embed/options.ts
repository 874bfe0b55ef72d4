import type { Language } from '../../i18n/language.ts';
import type { Words } from '../../i18n/shape.ts';

/** What the dialog of a page has to know of its embed, as JSON in the page. */
export interface EmbedOptions {
  readonly path: string;
  /** The whole address of the site's root; '' where only the browser knows it. */
  readonly root: string;
  /** The path of the site's root, for the browser to complete. */
  readonly base: string;
  /** What a frame is called to those who cannot see it. */
  readonly titles: Readonly<Record<Language, string>>;
}

/** Where the words of the dialog stand, below the language; they are fetched when it is opened. */
export const DIALOG_FILE = 'embed/dialog.json';

/** All that the dialog says, and what each language calls itself. */
export type DialogWords = Words['embed']['dialog'] & {
  readonly languages: Readonly<Record<Language, string>>;
};

import { inLanguage, type Language } from '../../i18n/language.ts';

/** The colours of an embed: always light, always dark, or as the reader's device is set. */
export const MODES = ['light', 'dark', 'auto'] as const;
export type Mode = (typeof MODES)[number];

/** How much of an embed is shown; its name, source, year, licence and link always are. */
export const PARTS = ['all', 'map', 'figures'] as const;
export type Part = (typeof PARTS)[number];

/** What a journalist chooses for one embed. */
export interface EmbedChoice {
  readonly language: Language;
  /** The address of the page below the language, such as `kommune/1515-heroy/`. */
  readonly path: string;
  /** Wakes when the reader touches the map; else it is HTML and SVG alone. */
  readonly live: boolean;
  /** The dated edition of the figures that it stays with; '' follows every update. */
  readonly edition: string;
  readonly mode: Mode;
  readonly part: Part;
}

/** Where the still embeds stand, before the address of the page. */
export const embedFolder = (edition = ''): string => `embed/${edition === '' ? '' : `${edition}/`}`;

/** Where the one page stands that makes any still embed of its language live. */
export const LIVE_FOLDER = 'embed/levende/';
/** What it is asked with, before the address of the page. */
export const LIVE_PAGE = 'side';

/**
 * The id that an address ends in. Colours and parts are chosen by the fragment, which a style sheet
 * can see without a script (`:target`), and one file then serves every choice.
 */
export const fragmentOf = (mode: Mode, part: Part): string => `${mode}-${part}`;

/** Every fragment but that of the plain page. */
export const FRAGMENTS: readonly string[] = MODES.flatMap((mode) =>
  PARTS.map((part) => fragmentOf(mode, part)),
).filter((fragment) => fragment !== fragmentOf('auto', 'all'));

/** What joins a frame to the messages of the page in it. */
export const embedId = (path: string): string => path.replace(/\/$/, '');

/** The address of an embed below the root of the site. */
export function embedPath({ language, path, live, edition, mode, part }: EmbedChoice): string {
  const page = live ? `${LIVE_FOLDER}?${LIVE_PAGE}=${path}` : `${embedFolder(edition)}${path}`;
  const fragment = fragmentOf(mode, part);
  return `${inLanguage(language, page)}${FRAGMENTS.includes(fragment) ? `#${fragment}` : ''}`;
}

/**
 * Who may put a page in a frame: anyone an embed, no one another page. Whoever sends headers for this
 * site says it; a `<meta>` cannot.
 */
export const FRAME_ANCESTORS = {
  embeds: 'frame-ancestors *',
  others: "frame-ancestors 'none'",
} as const;

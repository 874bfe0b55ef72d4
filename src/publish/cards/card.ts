import type { CoverageStatus } from '../../domain/indicators/coverage.ts';
import type { Language } from '../../i18n/language.ts';
import type { MapFigure } from '../maps/map-figure.ts';

/** What a share card says, in a language. */
export interface CardText {
  /** What kind of place it is: «Kommune 1515 · klasse 5». */
  readonly kind: string;
  readonly title: string;
  /** The one figure: «8 av 46». */
  readonly figure: string;
  /** What the figure counts. */
  readonly caption: string;
  /** One thing more, smaller; '' for none. */
  readonly note: string;
  /** Decides the colour of the figure. */
  readonly status: CoverageStatus;
  readonly source: string;
}

/** A card: the map is the same in every language, the words are not. */
export interface Card {
  /** The address of its page below the language; '' is the atlas as a whole. */
  readonly path: string;
  readonly map: () => MapFigure;
  readonly text: (language: Language) => CardText;
}

/** Pixels; the size that every service takes, 1.91 : 1. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** The folder of the cards, below the language. */
const FOLDER = 'kort';

/** What a card is called in its folder: «kommune/1515-heroy», and «atlas» for the whole. */
export const cardName = (path: string): string => (path === '' ? 'atlas' : path.replace(/\/$/, ''));

/** The file of a card, below the language. */
export const cardFile = (path: string): string => `${FOLDER}/${cardName(path)}.png`;

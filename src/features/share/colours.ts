import { colourAt } from '../../ui/evidence/coverage-look.ts';

/**
 * The colours of the share cards: those of the light page, by their names in src/ui/styles/colours.css
 * (a test holds the two together). A card is a picture and can't read a style sheet.
 */
export const SHARE_CARD_COLOURS = {
  paper: '#fdfcfa',
  ink: '#1d2427',
  muted: '#5a5f5e',
  accent: '#065e64',
  warn: '#b2441a',
  'c-participation': '#034a50',
  'c-stated': '#339896',
  'c-area': '#74bbb8',
  'c-gap': '#bf4c1c',
  'c-gap-named': '#dd997a',
  'c-none': '#e9e1d7',
  'c-ctx': '#f4f2ed',
  'c-line': '#ffffff',
  'c-selected': '#1d2427',
} as const;

const FILLS: ReadonlyMap<string, string> = new Map(Object.entries(SHARE_CARD_COLOURS));

/** The fill of a class of colour. @throws RangeError for one that no card should have */
export function fillOf(colour: string): string {
  const fill = FILLS.get(colour === 'ctx' ? 'c-ctx' : colourAt(colour));
  if (fill === undefined) throw new RangeError(`no colour ${colour} on a share card`);
  return fill;
}

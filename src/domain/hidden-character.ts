/**
 * What nobody sees, or what changes the text around it: control characters and line ends, marks that
 * turn the direction of writing around, marks without width, halves of characters, and characters
 * that stand for one that was lost. A soft hyphen is seen where a line is broken there.
 */
const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}\u{FFFD}]|(?!\u{AD})\p{Cf}/u;

const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The first hidden character of a text by its name, `U+202E`; undefined where there is none. */
export const hiddenCharacter = (text: string): string | undefined => {
  const [found] = HIDDEN.exec(text) ?? [];
  return found === undefined ? undefined : nameOf(found);
};

/** A text with its hidden characters written out, so that a terminal only shows it. */
export const withHiddenShown = (text: string): string =>
  text.replace(new RegExp(HIDDEN, 'gu'), (character) => `[${nameOf(character)}]`);

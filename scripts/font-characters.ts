/*
 * What the atlas can write with its own font, in two files: the letters that are on nearly every
 * page, and the others, which a page fetches only when it has one of them. A letter in neither falls
 * back to another face.
 */

const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));
/** What programs write and people hardly do. */
const RARE_ASCII = '`^~|\\$#';
/** Norwegian and its neighbours; the Sámi letters are those in the names of municipalities. */
const LETTERS = 'ÆØÅæøåÄÖÜäöüÉéèêáàòóôšŋ';
/** The arrows up and down are those of a sorted column. */
const SIGNS = '«»“”‘’–—…·©×−≥→↑↓';
/** No-break space, thin space, narrow no-break space. */
const SPACES = '\u00a0\u2009\u202f';

/** The letters and signs of ordinary pages. */
export const COMMON_CHARACTERS =
  [...ASCII].filter((sign) => !RARE_ASCII.includes(sign)).join('') + LETTERS + SIGNS + SPACES;

/** Borrowed letters of Norwegian place and company names. */
const BORROWED = 'ÈÊÀÒÓÔÁÍÚÝÇÑíúýçñßðÐþÞËÏëï';
/** Northern, Lule and Southern Sámi, and Kven, which adds š, ž and đ. */
const SAMI = 'ČĐŊŠŦŽŃčđŧžń';
const RARE_SIGNS = '‹›„‚•†‡§¶®°ªº¹²³½¼¾‰÷±≤≈≠←↗↘€£⌘⁺⁻⇔∃∈∧Σ∪¬√σ';

/** The letters and signs of a few pages. */
export const RARE_CHARACTERS = RARE_ASCII + BORROWED + SAMI + RARE_SIGNS;

export const FONT_CHARACTERS = COMMON_CHARACTERS + RARE_CHARACTERS;

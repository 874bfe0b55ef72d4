/** What the atlas can write with its own font; a letter not here falls back to another face. */
const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));
/** Norwegian, Swedish, Danish and the borrowed letters of Norwegian place and company names. */
const NORDIC = 'ÆØÅæøåÄÖÜäöüÉÈÊÀÒÓÔéèêàòóôÁÍÚÝÇÑáíúýçñßðÐþÞËÏëï';
/** Northern, Lule and Southern Sámi, and Kven, which adds š, ž and đ. */
const SAMI = 'ČĐŊŠŦŽŃčđŋšŧžń';
const PUNCTUATION = '«»‹›“”„‘’‚–—…·•†‡§¶©®°ªº¹²³½¼¾‰×÷±−≤≥≈≠→←↑↓↗↘€£⌘⁺⁻⇔∃∈∧Σ∪¬√σ';
/** No-break space, thin space, narrow no-break space. */
const SPACES = '\u00a0\u2009\u202f';

export const FONT_CHARACTERS = ASCII + NORDIC + SAMI + PUNCTUATION + SPACES;

/** Attributes that hold words, figures, addresses or shapes, which no rule of the markup reads. */
const SPOKEN =
  /\s(aria-label|title|alt|content|placeholder|value|href|hreflang|src|lang|action|data-[a-z-]+|d|viewBox|transform|points|x|y|x1|x2|y1|y2|cx|cy|r|width|height|style|font-size)="[^"]+"/g;
/** What is chosen differs from language to language, in the same form. */
const CHOSEN = /\saria-current="[^"]*"|\s(?:checked|selected)(?=[\s>])/g;

/**
 * The markup of a page without what differs from place to place and from language to language:
 * pages with one shape are valid together, or not at all. An attribute or a text that is empty stays
 * so, since that can be a fault.
 */
export const shapeOf = (html: string): string =>
  html
    .replace(CHOSEN, '')
    .replace(SPOKEN, ' $1="·"')
    .replace(/>[^<]*[^<\s][^<]*</g, '>·<')
    .replace(/>\s+</g, '><');

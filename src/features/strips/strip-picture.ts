import { colourNow } from '../../ui/browser/colour-now.ts';
import { html, Html } from '../../ui/browser/markup.ts';
import { linesOf, textAt } from '../../ui/browser/picture.ts';
import { STRIP_HEIGHT, stripSvg } from './strip-drawing.ts';
import { STATUSES, type Strips } from './strip-files.ts';
import type { StripState } from './strip-state.ts';
import type { Strip } from './strip-summary.ts';
import { stripScope, stripSentence, stripTitle } from './strip-text.ts';

/** A slide is so wide, and its text so big, that it can be read from the back of a room. */
const WIDTH = 960;
const MARGIN = 32;
const LETTERS = 108;

/** What a picture says that its strip does not. */
export interface PictureWords {
  /** How it is cited: release, address of what is chosen, and the reader's day. */
  readonly citation: string;
  /** The rule of its font, or ''. */
  readonly face: string;
  /** The name of the county that is chosen, or ''. */
  readonly county: string;
}

/** A strip as a picture that stands alone, in the colours of the page, with source and citation. */
export function stripPicture(
  strips: Strips,
  state: StripState,
  strip: Strip,
  { citation, face, county }: PictureWords,
): string {
  const said = [stripScope(strips, state, county), stripSentence(strips, state, strip)];
  const sentence = said.flatMap((text) => linesOf(text, LETTERS));
  const notes = [strip.measure.source, citation].flatMap((text) => linesOf(text, LETTERS + 20));
  const top = MARGIN + 46 + sentence.length * 22;
  const height = top + STRIP_HEIGHT + 24 + notes.length * 16 + MARGIN / 2;
  const at = html` x="${MARGIN}" y="${top}" width="${WIDTH - 2 * MARGIN}"`;
  const rules = [
    `.dot{fill:none;stroke-width:7px;stroke-linecap:round;vector-effect:non-scaling-stroke;stroke-opacity:.85}`,
    ...STATUSES.map((row) => `.dot.${row}{stroke:${colourNow(`--c-${row}`)}}`),
    `.dot.pointed{stroke:${colourNow('--ink')};stroke-width:12px}.dots{overflow:visible}`,
    `.median{stroke:${colourNow('--ink')};stroke-width:3px}.country{stroke:${colourNow('--ink')};stroke-dasharray:4 4}`,
    `.axis,.tick{stroke:${colourNow('--rule-strong')}}text{font-size:13px}.row{font-weight:600}`,
  ];
  return [
    html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="Inter, system-ui, sans-serif" font-size="15" fill="${colourNow('--ink')}">`,
    html`<title>${stripTitle(strip)}</title><style>${new Html(face + rules.join(''))}</style>`,
    html`<rect width="100%" height="100%" fill="${colourNow('--paper')}"/>`,
    html`<g>${textAt(MARGIN, MARGIN + 14, stripTitle(strip), html`style="font-size:22px;font-weight:650"`)}</g>`,
    ...sentence.map((line, at) =>
      textAt(MARGIN, MARGIN + 44 + at * 22, line, html`style="font-size:15px"`),
    ),
    stripSvg(strips, state, strip, at),
    ...notes.map((line, at) =>
      textAt(MARGIN, top + STRIP_HEIGHT + 24 + at * 16, line, html`style="font-size:11px"`),
    ),
    '</svg>',
  ].join('');
}

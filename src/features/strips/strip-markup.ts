import { KEYS } from '../explore/query.ts';
import { html, type Html } from '../../ui/browser/markup.ts';
import { stripSvg } from './strip-drawing.ts';
import type { Strips } from './strip-files.ts';
import type { StripState } from './strip-state.ts';
import type { Strip } from './strip-summary.ts';
import { dotText, stripSentence, stripTitle } from './strip-text.ts';

/** The figures of a strip one by one: the explorer with the same measure and the same places. */
function explorerQuery({ measure }: Strip, { class: chosen, county }: StripState): string {
  const query = new URLSearchParams({ [KEYS.measure]: measure.id });
  query.set(KEYS.classes, chosen === null ? '5,6' : String(chosen));
  if (county !== null) query.set(KEYS.counties, county);
  return `?${query.toString().replaceAll('%2C', ',')}`;
}

/** A button for what only a script can do: `more` of a strip on the page itself. */
export const pictureButton = ({ words }: Strips, strip: Strip): Html =>
  html` <button type="button" class="strip-picture" aria-label="${words.picture}: ${stripTitle(strip)}">${words.picture}</button>`;

/** One strip with all that is said of it. */
export function stripHtml(
  strips: Strips,
  state: StripState,
  strip: Strip,
  explorer: string,
  more?: Html,
): Html {
  const { words, places } = strips;
  const { id, source } = strip.measure;
  const at = places.findIndex(({ code }) => code === state.place);
  const pointed = at !== -1 && html`<p class="strip-pointed">${dotText(strips, strip, at)}</p>`;
  return html`<section class="strip-figure" data-measure="${id}"><h2>${stripTitle(strip)}</h2><p>${stripSentence(strips, state, strip)}</p>${pointed}<div class="strip-stage">${stripSvg(strips, state, strip)}</div><p class="source">${source} <a href="${explorer}${explorerQuery(strip, state)}" aria-label="${words.numbers}: ${stripTitle(strip)}">${words.numbers}</a>${more}</p></section>`;
}

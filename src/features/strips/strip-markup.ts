import { KEYS } from '../explore/query.ts';
import { escaped } from '../../ui/browser/markup.ts';
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
export const pictureButton = ({ words }: Strips, strip: Strip): string =>
  ` <button type="button" class="strip-picture" aria-label="${escaped(`${words.picture}: ${stripTitle(strip)}`)}">${escaped(words.picture)}</button>`;

/** One strip with all that is said of it. */
export function stripHtml(
  strips: Strips,
  state: StripState,
  strip: Strip,
  explorer: string,
  more = '',
): string {
  const { words, places } = strips;
  const { id, source } = strip.measure;
  const at = places.findIndex(({ code }) => code === state.place);
  const pointed =
    at === -1 ? '' : `<p class="strip-pointed">${escaped(dotText(strips, strip, at))}</p>`;
  return `<section class="strip-figure" data-measure="${escaped(id)}"><h2>${escaped(stripTitle(strip))}</h2><p>${escaped(stripSentence(strips, state, strip))}</p>${pointed}<div class="strip-stage">${stripSvg(strips, state, strip)}</div><p class="source">${escaped(source)} <a href="${escaped(explorer + explorerQuery(strip, state))}" aria-label="${escaped(`${words.numbers}: ${stripTitle(strip)}`)}">${escaped(words.numbers)}</a>${more}</p></section>`;
}

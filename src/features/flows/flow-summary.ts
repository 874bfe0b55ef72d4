import { MOST_ARCS } from './arcs.ts';
import type { FlowsFile } from './flow-files.ts';
import { leastOf, yearOf, type FlowState } from './flow-state.ts';
import type { FlowView } from './flow-view.ts';
import { formatOf, personsIn, type FlowWords } from './flow-words.ts';

/** How much of it all is seen, and how much is not, and why. */
export function flowSummary(view: FlowView, state: FlowState, words: FlowWords): string {
  const { flows } = words;
  const { integer, percent } = formatOf(words);
  const { shown, shownPersons, pairs, persons } = view;
  const left = pairs - shown.length;
  const count = integer(shown.length);
  const parts =
    left === 0
      ? [flows.shownAll(count, integer(persons))]
      : [
          flows.shown(
            count,
            integer(pairs),
            integer(shownPersons),
            integer(persons),
            percent(persons === 0 ? 0 : shownPersons / persons),
          ),
          flows.below(
            integer(left),
            personsIn(words, persons - shownPersons),
            integer(leastOf(state)),
          ),
        ];
  if (shown.length > MOST_ARCS) parts.push(flows.drawn(integer(MOST_ARCS)));
  return parts.join(' ');
}

/** What is known of the rounding in the year shown. */
export function roundingNote(file: FlowsFile, state: FlowState, { flows }: FlowWords): string {
  const at = file.years.indexOf(yearOf(state, file.years));
  return `${file.rounded[at] === true ? flows.rounded : flows.exact} ${flows.abroad}`;
}

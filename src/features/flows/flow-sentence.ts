import { addBounds, cellBounds, exactly, shareBounds, type Bounds } from '../../domain/rounding.ts';
import { listed } from '../../i18n/list.ts';
import type { Places } from './arcs.ts';
import type { FlowsFile } from './flow-files.ts';
import { kindOf, yearOf, type FlowState } from './flow-state.ts';
import { flowsOf, insideOf, type Flow, type FlowView } from './flow-view.ts';
import { areaIn, formatOf, personsIn, type FlowNames, type FlowWords } from './flow-words.ts';

interface Sum {
  readonly value: number;
  readonly bounds: Bounds;
}

/** Where the residents of an area work, or its workers live, by what they cross on the way. */
export interface FlowParts {
  readonly stay: Sum;
  readonly within: Sum;
  readonly across: Sum;
}

const add = (a: Sum, b: Sum): Sum => ({
  value: a.value + b.value,
  bounds: addBounds(a.bounds, b.bounds),
});

/**
 * The parts for residents (`out`) or workers (`into`). In a year whose figures were rounded, each
 * flow may be as far off as its rounding allows; a published 0 counts where there is a flow in
 * another year, as everywhere in the atlas.
 */
export function flowParts(
  file: FlowsFile,
  state: FlowState,
  places: Places,
  side: 'out' | 'into',
): FlowParts {
  const at = file.years.indexOf(yearOf(state, file.years));
  const boundsOf = file.rounded[at] === true ? cellBounds : exactly;
  const cell = (value: number): Sum => ({ value, bounds: boundsOf(value) });
  const inside = insideOf(state.area, places);
  const flows = flowsOf(file, { ...state, direction: side }, places).filter(({ from, to }) =>
    inside(side === 'out' ? from : to),
  );
  const sum = (some: readonly Flow[]): Sum =>
    some.map(({ employed }) => cell(employed)).reduce(add, { value: 0, bounds: exactly(0) });
  return {
    // People who work where they live are never so few that their number was rounded.
    stay: { value: file.stay[at] ?? 0, bounds: exactly(file.stay[at] ?? 0) },
    within: sum(flows.filter(({ within }) => within)),
    across: sum(flows.filter(({ within }) => !within)),
  };
}

/** A share in per cent, and how far rounding can have moved it where that is seen. */
export function shareText(part: Sum, rest: Sum, digits: number, words: FlowWords): string {
  const percent = (fraction: number): string => formatOf(words).percent(fraction, digits);
  const whole = part.value + rest.value;
  const share = percent(whole === 0 ? 0 : part.value / whole);
  const bounds = shareBounds(part.bounds, rest.bounds);
  if (bounds === undefined) return share;
  const [low, high] = [percent(bounds.lower), percent(bounds.upper)];
  return low === high ? share : words.flows.between(share, low, high);
}

function partsText({ stay, within, across }: FlowParts, words: FlowWords): string {
  const { flows, and } = words;
  const whole = stay.value + within.value + across.value;
  // Few are not none: a decimal where one of the parts would else be 0 per cent.
  const few = [stay, within, across].some(({ value }) => value > 0 && value < whole * 0.005);
  const digits = few ? 1 : 0;
  const parts = [
    flows.same(shareText(stay, add(within, across), digits, words)),
    // A region that is one municipality has no others to go to.
    ...(within.value === 0
      ? []
      : [flows.near(shareText(within, add(stay, across), digits, words))]),
    flows.far(shareText(across, add(stay, within), digits, words)),
  ];
  return listed(parts, and);
}

const totalOf = ({ stay, within, across }: FlowParts): number =>
  stay.value + within.value + across.value;

/** What the page says first: how the working people of the place part, and its largest flow. */
export function flowSentence(
  file: FlowsFile,
  state: FlowState,
  view: FlowView,
  context: { readonly places: Places; readonly names: FlowNames; readonly words: FlowWords },
): string {
  const { places, names, words } = context;
  const { flows } = words;
  const parts =
    kindOf(state.area) === 'country'
      ? countrySentence(file, state, words)
      : areaSentence(file, state, places, names, words);
  const [largest] = view.shown;
  if (largest === undefined) return `${parts} ${flows.none}`;
  const [from, to] = [largest.from, largest.to].map((code) => names.get(code) ?? code);
  return `${parts} ${flows.largest(from ?? '', to ?? '', personsIn(words, largest.employed))}`;
}

function areaSentence(
  file: FlowsFile,
  state: FlowState,
  places: Places,
  names: FlowNames,
  words: FlowWords,
): string {
  const { integer } = formatOf(words);
  const time = words.times[String(yearOf(state, file.years))] ?? '';
  const name = areaIn(words, names, state.area);
  const said = (side: 'out' | 'into'): readonly [string, string] => {
    const parts = flowParts(file, state, places, side);
    return [integer(totalOf(parts)), partsText(parts, words)];
  };
  if (state.direction === 'into') return words.flows.workersFirst(time, name, ...said('into'));
  const residents = words.flows.residents(time, name, ...said('out'));
  return state.direction === 'out'
    ? residents
    : `${residents} ${words.flows.workers(name, ...said('into'))}`;
}

function countrySentence(file: FlowsFile, state: FlowState, words: FlowWords): string {
  const { integer, percent } = formatOf(words);
  const at = file.years.indexOf(yearOf(state, file.years));
  const out = file.persons[at] ?? 0;
  const all = out + (file.stay[at] ?? 0);
  const within = file.within[at] ?? 0;
  return words.flows.ofCountry(
    words.times[String(file.years[at] ?? '')] ?? '',
    integer(out),
    integer(all),
    percent(all === 0 ? 0 : out / all),
    percent(out === 0 ? 0 : within / out),
  );
}

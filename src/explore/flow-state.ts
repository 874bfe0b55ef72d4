import { PARAMETER } from '../client/selection.ts';
import type { Direction, FlowTriple, FlowsFile } from './flow-files.ts';

/** What the page of flows shows; null for the whole country. */
export interface FlowState {
  readonly area: string | null;
  readonly direction: Direction | null;
  /** Flows with fewer persons are left out. */
  readonly least: number;
}

export const FLOW_START: FlowState = { area: null, direction: null, least: 10 };
const WORDS = { out: 'ut', into: 'inn' } as const;
const MOST_LEAST = 2000;

export function readFlowQuery(
  search: string,
  areas: ReadonlySet<string>,
): { readonly state: FlowState; readonly dropped: readonly string[] } {
  const parameters = new URLSearchParams(search);
  const known = [PARAMETER, 'retning', 'minst'];
  const dropped = [...parameters].flatMap(([key, value]) =>
    known.includes(key) ? [] : [`${key}=${value}`],
  );
  const take = <T>(key: string, find: (text: string) => T | undefined, other: T): T => {
    const text = parameters.get(key) ?? '';
    if (text === '') return other;
    const found = find(text);
    if (found === undefined) dropped.push(`${key}=${text}`);
    return found ?? other;
  };
  const state = {
    area: take(PARAMETER, (text) => (areas.has(text) ? text : undefined), FLOW_START.area),
    direction: take('retning', directionOf, FLOW_START.direction),
    least: take('minst', wholeNumber, FLOW_START.least),
  };
  return { state, dropped };
}

const directionOf = (text: string): Direction | undefined =>
  text === WORDS.out ? 'out' : text === WORDS.into ? 'into' : undefined;

const wholeNumber = (text: string): number | undefined =>
  /^\d{1,4}$/.test(text) && Number(text) <= MOST_LEAST ? Number(text) : undefined;

export function writeFlowQuery({ area, direction, least }: FlowState): string {
  const parts = [
    area === null ? '' : `${PARAMETER}=${encodeURIComponent(area)}`,
    direction === null ? '' : `retning=${WORDS[direction]}`,
    least === FLOW_START.least ? '' : `minst=${least}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** More lines than these can't be told apart. */
const MOST_ARCS = 80;

/** The flows of a state, largest first. */
export const flowsShown = (
  { out, into }: Pick<FlowsFile, 'out' | 'into'>,
  { direction, least }: FlowState,
): readonly FlowTriple[] =>
  [...(direction === 'into' ? [] : out), ...(direction === 'out' ? [] : into)]
    .filter(([, , employed]) => employed >= least)
    .sort((a, b) => b[2] - a[2])
    .slice(0, MOST_ARCS);

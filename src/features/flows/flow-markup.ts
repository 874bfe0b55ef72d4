import { areaSlug } from '../../domain/slug.ts';
import type { Arc } from './arcs.ts';
import type { Flow } from './flow-view.ts';
import { thinBelow, widthSteps } from './flow-width.ts';
import { formatOf, personsIn, type FlowNames, type FlowWords } from './flow-words.ts';
import { html, type Html } from '../../ui/browser/markup.ts';

/** Tells a flow from all others; its arc and its row share it. */
export const flowId = ({ from, to }: Pick<Flow, 'from' | 'to'>): string => `${from}-${to}`;

const sideOf = (within: boolean): string => (within ? 'within' : 'across');

/** A flow in words: from, to, how many and whether it crosses a border. */
export function flowText(flow: Flow, names: FlowNames, words: FlowWords): string {
  const [from = '', to = ''] = [flow.from, flow.to].map((code) => names.get(code) ?? code);
  const side = flow.within ? words.flows.within : words.flows.across;
  return `${from} → ${to}: ${personsIn(words, flow.employed)}, ${side}`;
}

/** The lines of the map; the thinnest on top, so that none is hidden. */
export const arcsHtml = (arcs: readonly Arc[]): Html =>
  html`${arcs.map(
    (arc) =>
      html`<g class="flow ${sideOf(arc.within)}" data-flow="${flowId(arc)}"><path class="flow-hit" data-unseen="" d="${arc.d}"/><path class="flow-line" d="${arc.d}" stroke-width="${arc.width.toFixed(1)}"/><path class="flow-head" d="${arc.head}"/></g>`,
  )}`;

/** Rows of the table; names lead to the pages of the municipalities below `base`. */
export function flowRowsHtml(
  flows: readonly Flow[],
  names: FlowNames,
  base: string,
  words: FlowWords,
): Html {
  const { integer } = formatOf(words);
  const link = (code: string): Html => {
    const name = names.get(code) ?? code;
    return html`<a href="${base}${areaSlug(code, name)}/">${name}</a>`;
  };
  return html`${flows.map((flow) => {
    const { from, to, employed, within } = flow;
    const side = within ? words.flows.within : words.flows.across;
    return html`<tr data-flow="${flowId(flow)}"><th scope="row">${link(from)}</th><td>${link(to)}</td><td class="number" data-sort="${employed}">${integer(employed)}</td><td class="flow-where">${side}</td></tr>`;
  })}`;
}

/** The widths of round numbers of persons, as the map draws them. */
export const widthsHtml = (most: number, words: FlowWords): Html =>
  html`${widthSteps(most).map(
    ({ persons, width }) =>
      html`<li><svg viewBox="0 0 48 18" aria-hidden="true"><g class="flow within"><path class="flow-line" d="M0 9H48" stroke-width="${width.toFixed(1)}"/></g></svg>${personsIn(words, persons)}</li>`,
  )}`;

export const scaleText = (most: number, words: FlowWords): string =>
  words.flows.scale(personsIn(words, thinBelow(most)));

import type { Words } from '../i18n/shape.ts';
import type { Language } from '../i18n/language.ts';
import { numberFormatOf } from '../i18n/number.ts';
import type { Arc, Places } from './arcs.ts';
import type { FlowsFile } from './flow-files.ts';
import { escaped } from './markup.ts';

/** What the page of flows needs to speak. */
export interface FlowWords {
  readonly language: Language;
  readonly flows: Words['explore']['flows'];
}

const nameIn = (places: Places, code: string): string => places.get(code)?.name ?? code;

/** The lines of the map; the thinnest on top, so that none is hidden. */
export const arcsHtml = (arcs: readonly Arc[], places: Places, { language }: FlowWords): string =>
  arcs
    .map(({ from, to, employed, within, d, width }) => {
      const count = numberFormatOf(language).integer(employed);
      const text = `${nameIn(places, from)} → ${nameIn(places, to)}: ${count}`;
      const side = within ? 'within' : 'across';
      return `<path class="flow ${side}" d="${d}" stroke-width="${width.toFixed(1)}"><title>${escaped(text)}</title></path>`;
    })
    .join('');

/** The same flows as rows of a table. */
export const flowRowsHtml = (
  arcs: readonly Arc[],
  places: Places,
  { language, flows }: FlowWords,
): string =>
  arcs
    .map(({ from, to, employed, within }) => {
      const count = numberFormatOf(language).integer(employed);
      const side = within ? flows.within : flows.across;
      return `<tr><th scope="row">${escaped(nameIn(places, from))}</th><td>${escaped(nameIn(places, to))}</td><td class="number" data-sort="${employed}">${count}</td><td>${escaped(side)}</td></tr>`;
    })
    .join('');

/** What the flows of an area add up to, and the largest that is shown. */
export function flowSentence(
  file: FlowsFile,
  name: string | null,
  arcs: readonly Arc[],
  places: Places,
  { language, flows }: FlowWords,
): string {
  const { integer, percent } = numberFormatOf(language);
  const { outCommuters, employedResidents, withinRegion, inCommuters } = file;
  const share = employedResidents === 0 ? 0 : outCommuters / employedResidents;
  const counts = [integer(outCommuters), percent(share), integer(withinRegion)] as const;
  const whole = name === null ? '' : `${flows.sentence(name, ...counts, integer(inCommuters))} `;
  const [largest] = arcs;
  if (largest === undefined) return whole + flows.none;
  const { from, to, employed } = largest;
  return whole + flows.largest(nameIn(places, from), nameIn(places, to), integer(employed));
}

import { PARTS } from '../../domain/indicators/likeness.ts';
import { numberFormatOf } from '../../i18n/number.ts';
import type { Alike, PlaceFile } from './comparison-files.ts';
import type { ComparisonWords } from './comparison-words.ts';
import type { Level } from '../explore/level.ts';
import { html, type Html } from '../../ui/browser/markup.ts';

const SHOWN = 6;
/** The longest bar, in units of the drawing. */
const LONGEST = 100;

/**
 * The places most like one that are not chosen yet: the distance, its parts in numbers, and a bar
 * in step with the distance that is cut by what each part gives to its square.
 */
export function alikeHtml(
  { name, alike }: PlaceFile,
  level: Level,
  words: ComparisonWords,
  chosen: readonly string[],
  nameOf: (code: string) => string,
): Html | '' {
  const { places } = words;
  const shown = alike.filter(([code]) => !chosen.includes(code)).slice(0, SHOWN);
  const farthest = Math.max(...shown.map(([, distance]) => distance));
  const rows = shown.map((each) => rowHtml(each, farthest, words, nameOf));
  if (rows.length === 0) return '';
  const parts = PARTS.map(
    (part, at) => html`<th scope="col" class="number">${keyHtml(at)}${places.parts[part]}</th>`,
  );
  const head = (text: string): Html => html`<th scope="col">${text}</th>`;
  return html`<table><caption class="visually-hidden">${places.similar[level](name)}</caption><thead><tr>${head(places.levelWord[level])}<th scope="col" class="number">${places.distance}</th>${head(places.madeOf)}${parts}</tr></thead><tbody>${rows}</tbody></table>`;
}

const keyHtml = (at: number): Html =>
  html`<svg class="alike-key" viewBox="0 0 10 10" aria-hidden="true"><rect class="part${at}" width="10" height="10"/></svg>`;

function rowHtml(
  [code, distance, ...parts]: Alike,
  farthest: number,
  { language, places, missing }: ComparisonWords,
  nameOf: (code: string) => string,
): Html {
  const { decimal } = numberFormatOf(language);
  const name = nameOf(code);
  const cells = parts.map((part) =>
    part === null
      ? html`<td class="number no-figure">${missing['not-applicable']}</td>`
      : html`<td class="number">${decimal(part, 2)}</td>`,
  );
  const button = html`<button type="button" data-add="${code}" aria-label="${places.addNamed(nameOf(code))}">${places.addShort}</button>`;
  return html`<tr><th scope="row">${name} ${button}</th><td class="number">${decimal(distance, 2)}</td><td>${barHtml(farthest === 0 ? 0 : (distance / farthest) * LONGEST, parts)}</td>${cells}</tr>`;
}

/** The squares of the parts add up, the parts themselves do not. */
function barHtml(length: number, parts: readonly (number | null)[]): Html {
  const squares = parts.map((part) => (part ?? 0) ** 2);
  const sum = squares.reduce((total, square) => total + square, 0);
  let x = 0;
  const rects = squares.map((square, at) => {
    const width = sum === 0 ? 0 : (square / sum) * length;
    const rect = html`<rect class="part${at}" x="${x.toFixed(1)}" width="${width.toFixed(1)}" height="10"/>`;
    x += width;
    return rect;
  });
  return html`<svg class="alike-bar" viewBox="0 0 ${LONGEST} 10" aria-hidden="true">${rects}</svg>`;
}

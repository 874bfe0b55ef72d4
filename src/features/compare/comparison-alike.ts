import { PARTS } from '../../domain/indicators/likeness.ts';
import { numberFormatOf } from '../../i18n/number.ts';
import type { Alike, PlaceFile } from './comparison-files.ts';
import type { ComparisonWords } from './comparison-words.ts';
import type { Level } from '../explore/level.ts';
import { escaped } from '../../ui/browser/markup.ts';

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
): string {
  const { places } = words;
  const shown = alike.filter(([code]) => !chosen.includes(code)).slice(0, SHOWN);
  const farthest = Math.max(...shown.map(([, distance]) => distance));
  const rows = shown.map((each) => rowHtml(each, farthest, words, nameOf));
  if (rows.length === 0) return '';
  const parts = PARTS.map(
    (part, at) =>
      `<th scope="col" class="number">${keyHtml(at)}${escaped(places.parts[part])}</th>`,
  );
  const head = (text: string, kind = ''): string => `<th scope="col"${kind}>${escaped(text)}</th>`;
  const number = ' class="number"';
  return `<table><caption class="visually-hidden">${escaped(places.similar[level](name))}</caption><thead><tr>${head(places.levelWord[level])}${head(places.distance, number)}${head(places.madeOf)}${parts.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

const keyHtml = (at: number): string =>
  `<svg class="alike-key" viewBox="0 0 10 10" aria-hidden="true"><rect class="part${at}" width="10" height="10"/></svg>`;

function rowHtml(
  [code, distance, ...parts]: Alike,
  farthest: number,
  { language, places, missing }: ComparisonWords,
  nameOf: (code: string) => string,
): string {
  const { decimal } = numberFormatOf(language);
  const name = escaped(nameOf(code));
  const cells = parts.map((part) =>
    part === null
      ? `<td class="number no-figure">${escaped(missing['not-applicable'])}</td>`
      : `<td class="number">${decimal(part, 2)}</td>`,
  );
  const button = `<button type="button" data-add="${code}" aria-label="${escaped(places.addNamed(nameOf(code)))}">${escaped(places.addShort)}</button>`;
  return `<tr><th scope="row">${name} ${button}</th><td class="number">${decimal(distance, 2)}</td><td>${barHtml(farthest === 0 ? 0 : (distance / farthest) * LONGEST, parts)}</td>${cells.join('')}</tr>`;
}

/** The squares of the parts add up, the parts themselves do not. */
function barHtml(length: number, parts: readonly (number | null)[]): string {
  const squares = parts.map((part) => (part ?? 0) ** 2);
  const sum = squares.reduce((total, square) => total + square, 0);
  let x = 0;
  const rects = squares.map((square, at) => {
    const width = sum === 0 ? 0 : (square / sum) * length;
    const rect = `<rect class="part${at}" x="${x.toFixed(1)}" width="${width.toFixed(1)}" height="10"/>`;
    x += width;
    return rect;
  });
  return `<svg class="alike-bar" viewBox="0 0 ${LONGEST} 10" aria-hidden="true">${rects.join('')}</svg>`;
}

import { numberFormatOf } from '../i18n/number.ts';
import {
  markOf,
  mostAlike,
  PARTS,
  profiles,
  type ComparedArea,
  type ComparisonFile,
} from './comparison.ts';
import { figureText, writeValue } from './figure.ts';
import { escaped } from './markup.ts';
import type { ExploreWords } from './words.ts';

/** The places as columns, the measures as rows; the bars of a row share a scale from 0. */
export function comparisonHtml(
  { measures }: ComparisonFile,
  areas: readonly ComparedArea[],
  words: ExploreWords,
  href: (path: string) => string,
): string {
  const { comparison } = words.explore;
  const heads = areas.map(
    ([, name, path]) =>
      `<th scope="col" class="number"><a href="${escaped(href(path))}">${escaped(name)}</a></th>`,
  );
  const rows = measures.map(({ name, kind }, at) => {
    const most = Math.max(...areas.map(([, , , values]) => values[at] ?? 0));
    const cells = areas.map((area) => {
      const value = area[3][at] ?? null;
      const share = value === null || most <= 0 ? 0 : Math.round((value / most) * 100);
      const text = figureText(words, kind, value, markOf(area, at));
      return `<td class="number"><span class="compare-bar" style="--share: ${share}%"></span>${escaped(text)}</td>`;
    });
    return `<tr><th scope="row">${escaped(name)}</th>${cells.join('')}</tr>`;
  });
  return `<table><caption>${escaped(comparison.caption)}</caption><thead><tr><th scope="col">${escaped(comparison.measure)}</th>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** What the first two places differ most in, and what they are most alike in. */
export function differenceText(
  file: ComparisonFile,
  [a, b]: readonly ComparedArea[],
  words: ExploreWords,
): string {
  if (a === undefined || b === undefined) return '';
  const all = profiles(file);
  const apart = file.measures
    .flatMap(({ name, kind }, at) => {
      const [first, second] = [all.get(a[0])?.[at] ?? null, all.get(b[0])?.[at] ?? null];
      const write = (area: ComparedArea): string => writeValue(words, kind, area[3][at] ?? 0);
      return first === null || second === null
        ? []
        : [
            {
              distance: Math.abs(first - second),
              name: inSentence(name),
              a: write(a),
              b: write(b),
            },
          ];
    })
    .sort((one, other) => other.distance - one.distance);
  const [most] = apart;
  const least = apart.at(-1);
  if (most === undefined || least === undefined || most === least) return '';
  const { comparison } = words.explore;
  return `${comparison.most(a[1], b[1], most.name, most.a, most.b)} ${comparison.least(least.name, least.a, least.b)}`;
}

/** A name begins small inside a sentence, unless it is an abbreviation. */
const inSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.slice(0, 1).toLowerCase() + name.slice(1) : name;

const MOST_ALIKE = 6;

/** The municipalities most like the first chosen, with what their distance is made of. */
export function alikeHtml(
  file: ComparisonFile,
  code: string,
  words: ExploreWords,
  chosen: readonly string[],
): string {
  const { comparison } = words.explore;
  const names = new Map(file.areas.map(([each, name]) => [each, name]));
  const { decimal } = numberFormatOf(words.language);
  const rows = mostAlike(file, code, MOST_ALIKE + chosen.length)
    .filter(({ code: other }) => !chosen.includes(other))
    .slice(0, MOST_ALIKE)
    .map(({ code: other, distance, parts }) => {
      const name = names.get(other) ?? other;
      const cells = [distance, ...PARTS.map((part) => parts[part])].map(
        (value) => `<td class="number">${decimal(value, 2)}</td>`,
      );
      return `<tr><th scope="row">${escaped(name)} <button type="button" data-add="${other}">${escaped(comparison.compare)}<span class="visually-hidden"> ${escaped(name)}</span></button></th>${cells.join('')}</tr>`;
    });
  if (rows.length === 0) return '';
  const heads = [comparison.distance, ...PARTS.map((part) => comparison[part])].map(
    (head) => `<th scope="col" class="number">${escaped(head)}</th>`,
  );
  return `<table><caption>${escaped(comparison.similar(names.get(code) ?? code))}</caption><thead><tr><th scope="col">${escaped(words.explore.areaWord.municipality)}</th>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

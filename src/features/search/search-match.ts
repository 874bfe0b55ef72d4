import { fold } from '../../ui/browser/fold.ts';
/** One row of the search index: what is found, its number (or numbers) to read, and what else finds it. */
export type IndexRow = readonly [
  name: string,
  kind: string,
  code: string,
  path: string,
  ...terms: string[],
];

/** A row that matches; `term` is the other word or number it was found by, if not its name. */
export interface Match {
  readonly row: IndexRow;
  readonly term: string | null;
}

interface Word {
  readonly written: string;
  readonly folded: string;
  /** Whether it is seen in the row's name, so that nobody needs to be told. */
  readonly inName: boolean;
}

interface Entry {
  readonly row: IndexRow;
  readonly words: readonly Word[];
}

const wordOf = (written: string, inName: boolean): Word => ({
  written,
  folded: fold(written),
  inName,
});

/** A name, each of a name in two languages, and the name without what tells it from its twin. */
const namesIn = (name: string): readonly string[] => {
  const bare = name.replace(/ \([^)]*\)$/, '');
  return [...new Set([name, bare, ...bare.split(' - ')])];
};

/**
 * The index in an answer.
 * @throws Error when it did not arrive, or is not a list
 */
export async function indexOf(answer: Response): Promise<SearchIndex> {
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  const rows: unknown = await answer.json();
  if (!Array.isArray(rows)) throw new Error(`${answer.url}: not a list of rows`);
  return new SearchIndex(rows as IndexRow[]);
}

/** A match as one of the suggestions: its name, then its kind, what it was found by, and its number. */
export function optionOf({ row: [name, kind, code], term }: Match, id: string): HTMLLIElement {
  const option = document.createElement('li');
  option.id = id;
  option.setAttribute('role', 'option');
  const label = document.createElement('span');
  label.textContent = name;
  const hint = document.createElement('small');
  hint.textContent = [kind, term !== null && code.includes(term) ? null : term, code]
    .filter(Boolean)
    .join(' · ');
  option.append(label, ' ', hint);
  return option;
}

/** How well a text answers, best first. A typing slip comes last; so does anything deep inside. */
const EXACT = 0;
const BEGINS = 1;
const WORD_BEGINS = 2;
const INSIDE = 3;
const SLIP = 4;
/** The same answer counts less when it is not by the name, and far less when it is only part of another. */
const NOT_BY_NAME = { exact: 0.5, part: 1.5 } as const;
/** Shorter words are too like each other for slips to be forgiven. */
const SLIPS_FROM = 4;
const MOST_SLIPS = 1;

function rank(typed: string, text: string): number | null {
  if (text === typed) return EXACT;
  if (text.startsWith(typed)) return BEGINS;
  if (text.includes(` ${typed}`)) return WORD_BEGINS;
  // A number is looked up from its front: «15» is not in 0215.
  if (/^\d+$/.test(typed)) return null;
  if (text.includes(typed)) return INSIDE;
  if (typed.length < SLIPS_FROM) return null;
  const starts = [0, ...[...text.matchAll(/ /g)].map(({ index }) => index + 1)];
  const slips = starts.map((start) => slipsToPrefix(typed, text.slice(start), MOST_SLIPS));
  return Math.min(...slips) <= MOST_SLIPS ? SLIP : null;
}

/** Prepared rows to be searched again and again. */
export class SearchIndex {
  readonly #entries: readonly Entry[];

  constructor(rows: readonly IndexRow[]) {
    this.#entries = rows.map((row) => {
      const [name, , code, , ...terms] = row;
      const names = namesIn(name).map((written) => wordOf(written, true));
      // Several numbers are written to be read; each of them is a term.
      const others = [...(/^\d*$/.test(code) ? [code] : []), ...terms].map((written) =>
        wordOf(written, false),
      );
      return { row, words: [...names, ...others] };
    });
  }

  /**
   * The best matches first; equal ones in the order of the index, which has the municipalities
   * before the regions of the same name. Nothing typed, nothing found.
   */
  find(typed: string, limit: number): Match[] {
    const folded = fold(typed);
    if (folded === '') return [];
    const ranked = this.#entries.flatMap((entry) => best(entry, folded));
    return ranked
      .sort((a, b) => a.rank - b.rank)
      .slice(0, limit)
      .map(({ row, term }) => ({ row, term }));
  }

  /**
   * The names least unlike what was typed, for when nothing matches it; none that shares less than
   * half of its letters, and none of a number, which is not like another.
   */
  nearest(typed: string, limit: number): Match[] {
    const folded = fold(typed);
    const most = Math.floor(folded.length / 2);
    if (/\d/.test(folded)) return [];
    return this.#entries
      .map(({ row, words }) => ({
        row,
        slips: Math.min(...words.map(({ folded: text }) => slipsToPrefix(folded, text, most))),
      }))
      .filter(({ slips }) => slips <= most)
      .sort((a, b) => a.slips - b.slips)
      .slice(0, limit)
      .map(({ row }) => ({ row, term: null }));
  }
}

function best({ row, words }: Entry, typed: string): (Match & { rank: number })[] {
  let found: (Match & { rank: number }) | null = null;
  for (const { written, folded, inName } of words) {
    const plain = rank(typed, folded);
    if (plain === null) continue;
    const total = plain + (inName ? 0 : NOT_BY_NAME[plain === EXACT ? 'exact' : 'part']);
    if (found === null || total < found.rank)
      found = { row, term: inName ? null : written, rank: total };
  }
  return found === null ? [] : [found];
}

/**
 * How many slips of the finger lie between what was typed and the beginning of a text: letters
 * added, left out, mistaken, or two neighbours swapped (Damerau–Levenshtein, optimal string
 * alignment), where the rest of the text is free. Counts no further than `most`, then `most + 1`.
 */
export function slipsToPrefix(typed: string, text: string, most: number): number {
  const width = Math.min(text.length, typed.length + most);
  let beforeLast: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    for (let column = 1; column <= width; column++) {
      const same = typed[row - 1] === text[column - 1];
      const swapped = typed[row - 1] === text[column - 2] && typed[row - 2] === text[column - 1];
      const steps = [
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped && row > 1 && column > 1 ? at(beforeLast, column - 2) + 1 : Infinity,
      ];
      current.push(Math.min(...steps));
    }
    if (Math.min(...current) > most) return most + 1;
    [beforeLast, last] = [last, current];
  }
  return Math.min(most + 1, ...last);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;

import { findingText, MAKE, type Finding } from './finding.ts';
import { withHiddenShown } from './hidden-character.ts';

/** What a person is told on one screen, and all of it where the screen leaves something out. */
export interface Told {
  readonly page: string;
  readonly full: string | undefined;
}

interface Circumstances {
  /** The command that makes the tables again, as advice names it: `npm run data:fetch`. */
  readonly command: string;
  /** What is said after the number of findings: where they are, or what became of the data. */
  readonly end: string;
  /** What municipalities are called: number → name. */
  readonly names?: ReadonlyMap<string, string>;
}

/** So many lines of 100 columns are one screen, with the end and where all of it lies. */
const SCREEN = 34;
const WIDTH = 100;
/** How many findings of one cause are written out. */
const FIRST = 3;

/**
 * Findings by their cause (what one rule found and one remedy mends): each cause once, with how many findings
 * it has and the first few, as many causes as there is room for on one screen.
 */
export function findingsPage(
  findings: readonly Finding[],
  { command, end, names = new Map() }: Circumstances,
): Told {
  const told = findings.map((finding) => ({
    ...finding,
    place: placeNamed(finding.place, names),
    message: withNames(finding.message, names),
    remedy: finding.remedy.replaceAll(MAKE, command),
  }));
  const causes = [...Map.groupBy(told, causeOf).values()];
  const count = counted(findings.length, causes.length, end);
  const shown = fitting(causes.map((cause) => causeText(cause, FIRST)));
  const rest = causes.slice(shown.length).flat().length;
  const left = rest === 0 ? [] : [`… and ${rest} more, of ${causes.length - shown.length} causes`];
  const whole = shown.length === causes.length && causes.every(({ length }) => length <= FIRST);
  return {
    page: [...shown, ...left, count].join('\n\n'),
    full: whole
      ? undefined
      : [...causes.map((cause) => causeText(cause, Infinity)), count].join('\n\n'),
  };
}

const causeOf = ({ rule, remedy }: Finding): string => [rule, remedy].join('\n');

/** The first texts that one screen has room for; one at least. */
function fitting(texts: readonly string[]): string[] {
  let room = SCREEN;
  const fits = texts.findIndex((text, at) => (room -= heightOf(text) + 1) < 0 && at > 0);
  return texts.slice(0, fits === -1 ? texts.length : fits);
}

/** How many lines a text takes on a screen that breaks long ones. */
export const heightOf = (text: string): number =>
  text.split('\n').reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / WIDTH)), 0);

function causeText(cause: readonly Finding[], most: number): string {
  const [first, ...others] = cause;
  if (first === undefined) return '';
  if (others.length === 0) return findingText(first);
  const { file, rule, remedy } = first;
  const files = new Set(cause.map((each) => each.file)).size;
  const where = (each: Finding): string =>
    files > 1 ? `${each.file} · ${each.place}` : each.place;
  const lines = cause.slice(0, most).map((each) => `  - ${where(each)}: ${each.message}`);
  const rest = cause.length > most ? [`  - … and ${cause.length - most} more`] : [];
  const head =
    files > 1 ? `${cause.length} places in ${files} files` : `${file} · ${cause.length} places`;
  return [head, `  ${rule}:`, ...lines, ...rest, `  → ${remedy}`].map(withHiddenShown).join('\n');
}

const counted = (findings: number, causes: number, end: string): string => {
  const kinds = causes < findings ? ` of ${causes} ${causes === 1 ? 'cause' : 'causes'}` : '';
  return `${findings} ${findings === 1 ? 'finding' : 'findings'}${kinds}${end}`;
};

/** `municipality 1001` → `municipality 1001 (Strand)`, wherever a text says that it is one. */
export const withNames = (text: string, names: ReadonlyMap<string, string>): string =>
  text.replace(
    /(?<=\b(?:municipality|code|number|Region=|Bokommuen=|ArbstedKomm=) ?)(\d{4})\b(?! \()/g,
    (code) => named(code, names),
  );

/** A place may be of one or two municipalities without saying so: `1001 → 1002, 2020`. */
const placeNamed = (place: string, names: ReadonlyMap<string, string>): string =>
  withNames(place, names).replace(/(?<=^|→ )\d{4}(?=,| →)/g, (code) => named(code, names));

const named = (code: string, names: ReadonlyMap<string, string>): string => {
  const name = names.get(code);
  return name === undefined ? code : `${code} (${name})`;
};

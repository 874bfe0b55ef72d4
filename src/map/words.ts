/**
 * Every word the interactive map shows, in the language of the page. The page hands them over as
 * JSON; `{name}` and `{value}` stand for the area at hand.
 */
export interface MapWords {
  /** An area in one line: «{name}: {value}». Tooltip, readout and the name of each link. */
  readonly area: string;
  /** An area without `data-value`: «{name}». */
  readonly areaWithoutValue: string;
  /** The link from the readout to the area's own page: «Mer om {name}». */
  readonly open: string;
  /** The button that undoes the selection. */
  readonly clear: string;
  /** The name of the group of map buttons, and the buttons. */
  readonly controls: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly reset: string;
  /** How the keyboard works, shown while an area has the focus. */
  readonly keys: string;
  /** Shown when the page is scrolled over the map: Ctrl + scroll, ⌘ + scroll, two fingers. */
  readonly scrollWindows: string;
  readonly scrollMac: string;
  readonly twoFingers: string;
  /** Why the map is a still picture: no WebGL; the program or the data did not arrive; it stopped. */
  readonly noWebgl: string;
  readonly programFailed: string;
  readonly detailFailed: string;
  readonly stopped: string;
  /** The button that tries again. */
  readonly retry: string;
}

const KEYS: readonly (keyof MapWords)[] = [
  'area',
  'areaWithoutValue',
  'open',
  'clear',
  'controls',
  'zoomIn',
  'zoomOut',
  'reset',
  'keys',
  'scrollWindows',
  'scrollMac',
  'twoFingers',
  'noWebgl',
  'programFailed',
  'detailFailed',
  'stopped',
  'retry',
];

/**
 * The words of a JSON block.
 * @throws RangeError naming every word that is missing or empty.
 */
export function parseWords(json: string): MapWords {
  const words: unknown = JSON.parse(json);
  const given = new Map(Object.entries(words ?? {}));
  const missing = KEYS.filter((key) => {
    const word: unknown = given.get(key);
    return typeof word !== 'string' || word === '';
  });
  if (missing.length > 0) throw new RangeError(`map words missing: ${missing.join(', ')}`);
  return Object.fromEntries(given) as unknown as MapWords;
}

/** A sentence with its `{gaps}` filled. A gap without a value stays, so that it is seen. */
export const fillWords = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (gap, key: string) => values[key] ?? gap);

import type { Language } from '../../src/i18n/language.ts';
import type { ClassMoveFacts } from '../../src/i18n/facts.ts';
import type { RecomputedFacts } from '../../src/features/report/recomputed-facts.ts';
import { wordsOf } from '../../src/i18n/words.ts';

type Sentence = (...parameters: readonly unknown[]) => string;

/** Something a language says: where it stands, what it takes, and the text it gives. */
export interface Spoken {
  readonly path: string;
  /** How many parameters a sentence takes; a plain text takes none. */
  readonly arity: number | 'text';
  /** A sentence about figures is asked with «2» for every parameter. */
  readonly text: string;
}

/** These take a whole object of facts; their own tests say what they give. */
const OF_FACTS = 'sentences.';

/** These take the figures of the page about the report, and are asked with «2» for each. */
const OF_THE_REPORT =
  /^recomputed\.(lead|table1\.verdict|coefficients\.text|coverage\.text|outside\.text|claims\..*\.why)$/;
const BY_CLASS = { 2: '2', 3: '2', 4: '2', 5: '2' } as const;
const REPORT: RecomputedFacts = {
  claims: 2,
  equal: 2,
  different: 2,
  notRecomputable: 2,
  cells: 2,
  differences: 2,
  named: '2',
  remote: '2',
  namedShare: '2',
  printedNamed: '2',
  printedShare: '2',
  leaveOut: ['2', '2'],
  arendalByYear: [{ year: 2020, figure: '0,62' }],
  bodoByYear: [{ year: 2020, figure: '0,17' }],
  elsewhere: [{ name: 'Hitra', figure: '0,05' }],
  documentedSix: { municipalities: '2', residents: '2', printed: '2', printedResidents: '2' },
  countryMean: '2',
  weighted: BY_CLASS,
  stated: BY_CLASS,
  outsideTried: 2,
  outsideFullHits: 2,
  coefficientFullHits: 2,
};

/** What moves between the classes of two years, with «2» for each. */
const OF_CLASSES = /^gaps\.classes\.(moves|gaps)$/;
const MOVES: ClassMoveFacts = {
  year: 2,
  remote: 2,
  remoteToday: 2,
  gaps: 2,
  gapsToday: 2,
  left: '2',
  joined: '2',
  gapsLeft: '2',
  gapsJoined: '2',
  counts: { left: 2, joined: 2, gapsLeft: 2, gapsJoined: 2 },
};

const parameterAt = (path: string): unknown =>
  OF_THE_REPORT.test(path) ? REPORT : OF_CLASSES.test(path) ? MOVES : '2';

function spokenAt(path: string, said: unknown): readonly Spoken[] {
  if (typeof said === 'string') return [{ path, arity: 'text', text: said }];
  if (typeof said === 'function') {
    const sentence = said as Sentence;
    const parameters = Array.from({ length: sentence.length }, () => parameterAt(path));
    const text = path.startsWith(OF_FACTS) ? path : sentence(...parameters);
    return [{ path, arity: sentence.length, text }];
  }
  return Object.entries(said as object).flatMap(([key, each]) =>
    spokenAt(path === '' ? key : `${path}.${key}`, each),
  );
}

/** Everything a language says, in the order of its files. */
export const spokenIn = (language: Language): readonly Spoken[] => spokenAt('', wordsOf(language));

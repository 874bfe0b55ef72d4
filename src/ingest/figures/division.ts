import {
  countyOf,
  isCountyCode,
  isMunicipalityCode,
  type CountyCode,
  type MunicipalityCode,
} from '../../domain/area-code.ts';
import type { Finding } from '../../domain/finding.ts';
import { recodingOf, type Recoding } from '../../domain/recode.ts';
import { readChanges, readKlassCodes, type CodeChange, type KlassCode } from '../sources/klass.ts';
import type { Catalogue, DivisionDocuments } from './catalogue.ts';
import type { Document } from './document.ts';
import type { Intake, Ledger } from './intake.ts';

/** The municipalities and counties of one day. */
export interface DivisionCodes {
  readonly date: string;
  readonly municipalities: ReadonlyMap<MunicipalityCode, string>;
  readonly counties: ReadonlyMap<CountyCode, string>;
  /** From the numbers of that day to the atlas's own. */
  readonly recoding: Recoding;
}

/** The atlas's own division, and how each other came from it or it from them. */
export interface Division {
  readonly own: DivisionCodes;
  /** The last division of all; the own one when there is no later. */
  readonly latest: DivisionCodes;
  readonly all: readonly DivisionCodes[];
  /** The division of a date. @throws RangeError when the catalogue does not name it */
  on(date: string): DivisionCodes;
}

type Codes = Omit<DivisionCodes, 'recoding'>;

/** Reads the Klass answers that make up the divisions; every own number must be reached. */
export function readDivision(catalogue: Catalogue, intake: Intake, ledger: Ledger): Division {
  const read = catalogue.divisions.map((documents) => readCodes(documents, intake, ledger));
  const file = catalogue.changes.path;
  const changes = ledger.take(readChanges(intake.text(catalogue.changes), file), []);
  const ownCodes = read.find(({ date }) => date === catalogue.own);
  if (ownCodes === undefined) throw new RangeError(`no division of ${catalogue.own} is asked for`);
  const all = read.map((codes) => ({ ...codes, recoding: recode(ownCodes, codes, changes) }));
  for (const other of all) ledger.add(...unreached(ownCodes, other, file));
  ledger.adjusted.push(...adjustedIn(all));
  const on = (date: string): DivisionCodes => {
    const found = all.find((each) => each.date === date);
    if (found === undefined) throw new RangeError(`no division of ${date} is asked for`);
    return found;
  };
  return { own: on(catalogue.own), latest: all.at(-1) ?? on(catalogue.own), all, on };
}

/** Each adjustment once, with names: one lies between the own division and all that come after it. */
function adjustedIn(all: readonly DivisionCodes[]): ReadonlySet<string> {
  const names = new Map<string, string>(all.flatMap(({ municipalities }) => [...municipalities]));
  const called = (code: string): string => `${code} ${names.get(code) ?? ''}`.trimEnd();
  return new Set(
    all
      .flatMap(({ recoding }) => recoding.adjusted)
      .map(({ old, new: now, date }) => `${date ?? ''}: from ${called(old)} to ${called(now)}`),
  );
}

function recode(own: Codes, other: Codes, changes: readonly CodeChange[]): Recoding {
  const earlier = other.date < own.date;
  const [from, to] = earlier ? [other.date, own.date] : [own.date, other.date];
  return recodingOf(
    [...own.municipalities.keys()],
    [...other.municipalities.keys()],
    changes.filter(({ date }) => date > from && date <= to),
    earlier ? 'earlier' : 'later',
  );
}

function readCodes(documents: DivisionDocuments, intake: Intake, ledger: Ledger): Codes {
  const named = <Code extends string>(
    document: Document,
    is: (text: string) => text is Code,
  ): ReadonlyMap<Code, string> => {
    const codes = ledger.take(readKlassCodes(intake.text(document), document.path), []);
    ledger.add(...codes.filter(({ code }) => !is(code)).map((one) => strange(one, document.path)));
    return new Map(codes.flatMap(({ code, name }) => (is(code) ? [[code, name] as const] : [])));
  };
  const municipalities = named(documents.municipalities, isMunicipalityCode);
  const counties = named(documents.counties, isCountyCode);
  ledger.add(...countyless(municipalities, counties, documents.municipalities.path));
  return { date: documents.date, municipalities, counties };
}

const strange = ({ code, name }: KlassCode, file: string): Finding => ({
  file,
  place: `code ${code}`,
  rule: 'code-shape',
  message: `${name} has a number of another kind than the list`,
  remedy: 'ask Klass for this standard and date again',
});

/**
 * Every number must come from, or go to, an own one. A later division in which several own ones
 * are one cannot be shown on the own one at all.
 */
function unreached(own: Codes, other: DivisionCodes, file: string): Finding[] {
  const { toOwn, toOther, split } = other.recoding;
  const told = (code: string, message: string, remedy: string): Finding => ({
    file,
    place: `code ${code}`,
    rule: 'recoding-complete',
    message,
    remedy,
  });
  const strangers = [...other.municipalities]
    .filter(([code]) => !toOwn.has(code) && !split.has(code))
    .map(([code, name]) =>
      told(
        code,
        `${name} of ${other.date} comes from no number of the atlas's division`,
        ASK_AGAIN,
      ),
    );
  const lost = [...toOther]
    .filter(([, codes]) => codes.length === 0)
    .map(([code]) =>
      told(code, `this number of the division has none on ${other.date}`, ASK_AGAIN),
    );
  if (other.date <= own.date) return [...strangers, ...lost];
  const merged = [...split].map(([code, all]) =>
    told(code, `${all.join(' and ')} became one on ${other.date}; no share is known`, MOVE_ON),
  );
  return [...strangers, ...lost, ...merged];
}

const ASK_AGAIN = 'ask Klass for the changes between the two dates again';
const MOVE_ON = 'draw the atlas on the later division: «own» in data/selection.json';

function countyless(
  municipalities: ReadonlyMap<MunicipalityCode, string>,
  counties: ReadonlyMap<CountyCode, string>,
  file: string,
): Finding[] {
  return [...municipalities]
    .filter(([code]) => !counties.has(countyOf(code)))
    .map(([code, name]) => ({
      file,
      place: `code ${code}`,
      rule: 'county-known',
      message: `${name} is in county ${countyOf(code)}, which is not in the list of counties`,
      remedy: 'ask Klass 104 and 131 for the same date',
    }));
}

import type { Atlas } from '../../atlas/atlas.ts';
import type { Municipality } from '../../atlas/area.ts';
import type { Break } from '../../atlas/former.ts';
import type { MunicipalityCode } from '../../domain/area-code.ts';
import { listed } from '../../i18n/list.ts';
import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';

/** The split that a municipality came of; undefined where it has been one all the time. */
export const breakOf = ({ areas }: Atlas, code: MunicipalityCode): Break | undefined =>
  areas.breaks.find(({ successors }) => successors.includes(code));

/** «Ålesund (1507)», or several of them. */
const called = (
  language: Language,
  all: readonly { readonly code: string; readonly name: string }[],
): string =>
  listed(
    all.map(({ code, name }) => `${name} (${code})`),
    wordsOf(language).terms.and,
  );

/** A municipality that ended, as what people wrote of it names it: «Ålesund (1507)». */
export const formerName = (atlas: Atlas, language: Language, code: MunicipalityCode): string =>
  called(language, [atlas.once(code)]);

/** What a municipality was before its division came into force, and what follows from it. */
export interface HistoryText {
  /** Beside «Earlier»; undefined where no earlier division is known. */
  readonly before: string | undefined;
  /** Why it has no figures of before; undefined where it has. */
  readonly noFigures: string | undefined;
  /** Whose region it lies in, where nobody has placed it in one. */
  readonly inherits: string | undefined;
}

export function historyText(
  atlas: Atlas,
  language: Language,
  municipality: Municipality,
): HistoryText {
  const { now } = wordsOf(language).division;
  const { code, placement } = municipality;
  const former = atlas.areas.former.filter(({ successors }) => successors.includes(code));
  const until = Math.max(...former.map((each) => each.until));
  const last = former.filter((each) => each.until === until);
  const names = called(language, last);
  const inherits = placement === undefined && names !== '' ? now.inherits(names) : undefined;
  if (atlas.areas.division.earlier.length === 0) return { ...NOTHING, inherits };
  if (last.length === 0) return { before: now.same, noFigures: undefined, inherits };
  const parted = breakOf(atlas, code);
  if (parted === undefined)
    return { before: now.was(names, until), noFigures: undefined, inherits };
  const parts = parted.successors.map((each) => atlas.municipality(each));
  return {
    before: now.part(names, until, called(language, parts)),
    noFigures: now.noFigures(names, until),
    inherits,
  };
}

const NOTHING = { before: undefined, noFigures: undefined } as const;

/** Which division the atlas is of, and what that does to its figures: for the method page. */
export function divisionText(atlas: Atlas, language: Language): string {
  const { methods, division } = wordsOf(language);
  const { areas } = atlas;
  if (areas.division.until !== undefined) return methods.general.division;
  const splits = areas.breaks.map(({ former, successors }) =>
    division.method.split(
      called(language, former),
      called(
        language,
        successors.map((code) => atlas.municipality(code)),
      ),
      Math.max(...former.map(({ until }) => until)),
    ),
  );
  const sizes = [areas.municipalities, areas.counties, areas.regions].map((all) => all.length);
  const [municipalities = 0, counties = 0, regions = 0] = sizes;
  const whole = division.method.division(areas.division, { municipalities, counties, regions });
  return [whole, ...splits].join(' ');
}

/** How those who commute to or from a municipality that ended are counted; empty where none has. */
export function endedFlows(atlas: Atlas, language: Language, year: number): string {
  const ended = atlas.areas.breaks
    .flatMap(({ former }) => former)
    .filter(({ code, until }) => until >= year && atlas.commuting.origins(code, year).length > 0);
  return ended.length === 0 ? '' : wordsOf(language).division.endedFlows(called(language, ended));
}

import type { Municipality } from '../../atlas/area.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import { isLeastCentral, knowsToday, leastCentralParts } from '../../domain/least-central.ts';
import type { Evidence } from '../../domain/coverage-basis.ts';
import type { Language } from '../../i18n/language.ts';
import { listed } from '../../i18n/list.ts';
import { wordsOf } from '../../i18n/words.ts';

/** What counting by the classes of today moves. */
export interface ClassMoves {
  /** Municipalities of class 5–6 by the report's classes, and those that are no longer, or now. */
  readonly remote: number;
  readonly remoteToday: number;
  readonly left: readonly Municipality[];
  readonly joined: readonly Municipality[];
  /** The same of those without a programme. */
  readonly gaps: number;
  readonly gapsToday: number;
  readonly gapsLeft: readonly Municipality[];
  readonly gapsJoined: readonly Municipality[];
  /** Without a programme, and only in a part of class 5–6 today: counted by neither. */
  readonly parted: readonly Municipality[];
}

export function classMoves(atlas: Atlas, evidence: Evidence): ClassMoves {
  const { municipalities } = atlas.areas;
  const isOpen = ({ code }: Municipality) =>
    atlas.coverage.programmesIn(code, evidence).length === 0;
  const remote = municipalities.filter((each) => isLeastCentral(each));
  const today = municipalities.filter((each) => isLeastCentral(each, 'today'));
  const left = remote.filter((each) => !today.includes(each));
  const joined = today.filter((each) => !remote.includes(each));
  return {
    remote: remote.length,
    remoteToday: today.length,
    left,
    joined,
    gaps: remote.filter(isOpen).length,
    gapsToday: today.filter(isOpen).length,
    gapsLeft: left.filter(isOpen),
    gapsJoined: joined.filter(isOpen),
    parted: municipalities.filter(
      (each) => isOpen(each) && !remote.includes(each) && leastCentralParts(each).length > 0,
    ),
  };
}

/** In sentences what counting by today's classes moves; undefined where they are the atlas's own. */
export function classMovesText(
  atlas: Atlas,
  language: Language,
  evidence: Evidence,
): string | undefined {
  const { areas } = atlas;
  if (!knowsToday(areas)) return undefined;
  const { gaps, terms } = wordsOf(language);
  const moves = classMoves(atlas, evidence);
  const names = (all: readonly { readonly name: string }[]): string =>
    listed(
      all.map(({ name }) => name),
      terms.and,
    );
  const told = {
    ...moves,
    year: areas.division.latest,
    left: names(moves.left),
    joined: names(moves.joined),
    gapsLeft: names(moves.gapsLeft),
    gapsJoined: names(moves.gapsJoined),
    counts: countsOf(moves),
  };
  const parted = moves.parted.map((each) =>
    gaps.classes.parted(each.name, names(leastCentralParts(each)), areas.division.latest),
  );
  return [gaps.classes.moves(told), gaps.classes.gaps(told), ...parted].join(' ');
}

const countsOf = ({ left, joined, gapsLeft, gapsJoined }: ClassMoves) => ({
  left: left.length,
  joined: joined.length,
  gapsLeft: gapsLeft.length,
  gapsJoined: gapsJoined.length,
});

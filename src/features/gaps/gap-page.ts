import type { Atlas } from '../../atlas/atlas.ts';
import type { Municipality } from '../../atlas/area.ts';
import type { Gap } from '../../atlas/gaps.ts';
import {
  CLASS_BASES,
  isLeastCentral,
  knowsToday,
  leastCentralParts,
  type ClassBasis,
} from '../../domain/least-central.ts';
import {
  EVIDENCE_LEVELS,
  GAP_FOLDERS,
  isWithin,
  type Evidence,
} from '../../domain/coverage-basis.ts';
import {
  GAP_KINDS,
  GAP_LIMITS,
  gapKinds,
  isUncertainGap,
  type GapKind,
} from '../../domain/indicators/gap-kind.ts';
import { kindText } from './kind-text.ts';
import type { Language } from '../../i18n/language.ts';
import { listed } from '../../i18n/list.ts';
import { numberFormatOf } from '../../i18n/number.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { LegendEntry } from '../../map/legend.ts';
import { classText } from '../../ui/figure/municipality-today.ts';
import type { AreaPaint } from '../../map/national-map.ts';

/** The class of colour of each kind; two are hatched, and their patterns belong to the figure. */
export const KIND_COLOURS: Readonly<Record<GapKind, string>> = {
  'paper-gap': 'c-paper-gap hatched',
  island: 'c-island',
  'next-door': 'c-next-door hatched',
  'blank-area': 'c-blank-area',
};

/** What the gaps of a page are: at which level of evidence, and by whose classes. */
export interface GapView {
  readonly evidence: Evidence;
  readonly basis: ClassBasis;
}

/** Every view that has a page; those by today's classes only where they are known beside the report's. */
export const gapViews = ({ areas }: Atlas): readonly GapView[] =>
  CLASS_BASES.filter((basis) => basis === 'report' || knowsToday(areas)).flatMap((basis) =>
    EVIDENCE_LEVELS.map((evidence) => ({ evidence, basis })),
  );

/** The address of the gaps of a view, below the language. */
export const gapPath = ({ evidence, basis }: GapView): string =>
  `hull/${GAP_FOLDERS[evidence]}${basis === 'report' ? '' : 'i-dag/'}`;

/** The counts of the sentences; each kind counts every gap that its rule fits. */
export interface GapFacts {
  readonly gaps: number;
  /** Municipalities of class 5–6, by the classes of the view. */
  readonly remote: number;
  readonly nextDoor: number;
  readonly blank: number;
  readonly paper: number;
  /** Gaps that rounding may have put on their side of a limit. */
  readonly uncertain: number;
}

export function gapFacts(atlas: Atlas, { evidence, basis }: GapView): GapFacts {
  const gaps = atlas.gaps.all(evidence, basis);
  return {
    gaps: gaps.length,
    remote: atlas.areas.municipalities.filter((each) => isLeastCentral(each, basis)).length,
    nextDoor: countOf(gaps, 'next-door'),
    blank: countOf(gaps, 'blank-area'),
    paper: countOf(gaps, 'paper-gap'),
    uncertain: gaps.filter(({ reach }) => isUncertainGap(reach)).length,
  };
}

const countOf = (gaps: readonly Gap[], kind: GapKind): number =>
  gaps.filter(({ reach }) => gapKinds(reach).includes(kind)).length;

/** The first sentences of the page, with its figures. */
export function gapLead(atlas: Atlas, language: Language, view: GapView): string {
  const { gaps, terms } = wordsOf(language);
  const { integer } = numberFormatOf(language);
  const facts = gapFacts(atlas, view);
  const year = view.basis === 'today' ? atlas.areas.division.latest : undefined;
  const first = gaps.lead(
    integer(facts.gaps),
    integer(facts.remote),
    gaps.classes.classes(year),
    terms.evidence[view.evidence],
  );
  const second = gaps.leadKinds(
    integer(facts.nextDoor),
    integer(facts.blank),
    integer(facts.paper),
    limitText(language, 'paper-gap'),
  );
  return `${first} ${second}`;
}

/** The limit of a kind as per cent; '' for one that has none. */
export function limitText(language: Language, kind: GapKind): string {
  const { percent } = numberFormatOf(language);
  if (kind === 'paper-gap') return percent(GAP_LIMITS.toCovered);
  return kind === 'island' ? percent(GAP_LIMITS.islandOut) : '';
}

/** The kinds of a gap in words, the main one first. */
export const gapText = (language: Language, { reach }: Pick<Gap, 'reach'>): string =>
  kindText(wordsOf(language).gaps, gapKinds(reach), isUncertainGap(reach));

/** How the map of gaps paints a municipality, and what it says of it. */
export function gapPaint(
  atlas: Atlas,
  language: Language,
  { evidence, basis }: GapView,
): (municipality: Municipality) => AreaPaint {
  const { gaps, terms } = wordsOf(language);
  const kinds = new Map(atlas.gaps.all(evidence, basis).map((gap) => [gap.municipality.code, gap]));
  return (municipality) => {
    const { code } = municipality;
    const gap = kinds.get(code);
    if (gap !== undefined)
      return { colour: KIND_COLOURS[gapKinds(gap.reach)[0]], value: gapText(language, gap) };
    const covered = coveredStatus(atlas, evidence, code);
    const names = atlas.coverage.programmesIn(code, evidence).map((id) => atlas.programme(id).name);
    const by = names.length === 0 ? '' : ` (${listed(names, terms.and)})`;
    // One that is several is «not covered, class 1–4» only in a part: its classes say so.
    const parts =
      basis === 'today' && leastCentralParts(municipality).length > 0
        ? `; ${classText(atlas, language, municipality)}`
        : '';
    return { colour: `c-${covered}`, value: `${gaps.notGaps[covered]}${by}${parts}` };
  };
}

/** What a municipality that is no gap is at an evidence level. */
function coveredStatus(
  atlas: Atlas,
  evidence: Evidence,
  code: Municipality['code'],
): Evidence | 'none' {
  const status = atlas.coverage.status(code);
  return status === 'gap' || status === 'none' || !isWithin(status, evidence) ? 'none' : status;
}

export function gapLegend(atlas: Atlas, language: Language, view: GapView): readonly LegendEntry[] {
  const { gaps: words } = wordsOf(language);
  const { integer } = numberFormatOf(language);
  const gaps = atlas.gaps.all(view.evidence, view.basis);
  const paint = gapPaint(atlas, language, view);
  const colours = atlas.areas.municipalities.map((each) => paint(each).colour);
  const count = (colour: string) => colours.filter((each) => each === colour).length;
  const kinds = GAP_KINDS.map((kind): LegendEntry => {
    const [main, all] = [count(KIND_COLOURS[kind]), countOf(gaps, kind)];
    return {
      colour: KIND_COLOURS[kind],
      text: words.kinds[kind],
      count: integer(main),
      ...(main === all ? {} : { range: words.inAll(integer(all)) }),
    };
  });
  const others = ([...EVIDENCE_LEVELS, 'none'] as const)
    .map((status) => ({ text: words.notGaps[status], colour: `c-${status}` }))
    .filter(({ colour }) => count(colour) > 0)
    .map((entry) => ({ ...entry, count: integer(count(entry.colour)) }));
  const { leftOut } = wordsOf(language).filters;
  return [...kinds, { colour: 'c-left-out', text: leftOut, count: '0', latent: true }, ...others];
}

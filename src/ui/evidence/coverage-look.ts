import type { Atlas } from '../../atlas/atlas.ts';
import type { Municipality } from '../../atlas/area.ts';
import { DEFAULT_EVIDENCE, EVIDENCE_LEVELS, type Evidence } from '../../domain/coverage-basis.ts';
import {
  GAP_CLASSES,
  statusAt,
  statusesAt,
  type CoverageStatus,
  type StatusAtLevel,
} from '../../domain/indicators/coverage.ts';
import type { CoverageFacts } from '../../i18n/facts.ts';
import type { Language } from '../../i18n/language.ts';
import { listed } from '../../i18n/list.ts';
import { numberFormatOf } from '../../i18n/number.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { LegendEntry } from '../../map/legend.ts';
import type { MapFigure } from '../../map/map-figure.ts';
import type { AreaPaint } from '../../map/national-map.ts';
import { classText } from '../figure/municipality-today.ts';

/** What is counted as coverage; what is left out is as every default has it. */
export interface CoverageView {
  /** Whether programmes that the report calls inactive are counted. */
  readonly includeInactive?: boolean;
  readonly evidence?: Evidence | undefined;
  /** Whether what other sources than the report say is counted. */
  readonly later?: boolean;
  /** Which municipalities are counted; all of them where it is left out. */
  readonly among?: readonly Municipality[];
}

export function statusOf(
  { coverage }: Atlas,
  { includeInactive = false, later = false }: CoverageView,
) {
  if (later) return coverage.statusWithLater;
  return includeInactive ? coverage.statusWithInactive : coverage.status;
}

const isRemote = ({ centralityClass }: Municipality): boolean =>
  GAP_CLASSES.includes(centralityClass);

/** What each municipality that a view counts is in it, in their order. */
function statusesIn(atlas: Atlas, view: CoverageView): readonly StatusAtLevel[] {
  const status = statusOf(atlas, view);
  const { evidence = DEFAULT_EVIDENCE, among = atlas.areas.municipalities } = view;
  return among.map((each) => statusAt(status(each.code), isRemote(each), evidence));
}

/** The national counts that the sentences of coverage are made of. */
export function coverageFacts(atlas: Atlas, view: CoverageView = {}): CoverageFacts {
  const statuses = statusesIn(atlas, view);
  const count = (...which: readonly StatusAtLevel[]): number =>
    statuses.filter((each) => which.includes(each)).length;
  return {
    evidence: view.evidence ?? DEFAULT_EVIDENCE,
    later: view.later === true,
    municipalities: statuses.length,
    covered: count(...EVIDENCE_LEVELS),
    remote: (view.among ?? atlas.areas.municipalities).filter(isRemote).length,
    gaps: count('gap', 'gap-named'),
  };
}

/**
 * The class of colour of a municipality on a map whose level of evidence a reader can move. Where it
 * stands at every level is in the class, and `colours.css` gives it the colour of the chosen one.
 */
export const coverageLook = (status: CoverageStatus, municipality: Municipality): string =>
  status === 'stated' || status === 'area'
    ? `e-${status}${isRemote(municipality) ? '-remote' : ''}`
    : `c-${status}`;

/** How the coverage map paints a municipality, and what it says of it. */
export function coveragePaint(
  atlas: Atlas,
  language: Language,
  view: CoverageView = {},
): (municipality: Municipality) => AreaPaint {
  const { terms } = wordsOf(language);
  const status = statusOf(atlas, view);
  return (municipality) => {
    const found = status(municipality.code);
    const programmes = programmeNames(atlas, municipality, view);
    const by = programmes.length === 0 ? '' : ` (${listed(programmes, terms.and)})`;
    const centrality = classText(atlas, language, municipality);
    const [also, said] = laterPaint(atlas, language, municipality, found);
    return {
      colour: `${coverageLook(found, municipality)}${also}`,
      value: `${terms.coverage[found]}${by}, ${centrality}${said}`,
    };
  };
}

/** A second class of colour and more words where other sources are more certain than the report. */
function laterPaint(
  { coverage, programme }: Atlas,
  language: Language,
  { code }: Municipality,
  found: CoverageStatus,
): readonly [look: string, words: string] {
  const later = coverage.statusWithLater(code);
  if (later === found || found !== coverage.status(code)) return ['', ''];
  const { terms, later: words } = wordsOf(language);
  const names = coverage.laterProgrammesIn(code).map((id) => programme(id).name);
  return [` l-${later}`, `; ${words.by(listed(names, terms.and))}`];
}

export const programmeNames = (
  atlas: Atlas,
  { code }: Municipality,
  { includeInactive = false }: CoverageView,
): readonly string[] =>
  (includeInactive
    ? atlas.coverage.allProgrammesIn(code)
    : atlas.coverage.programmesIn(code, 'area')
  ).map((id) => atlas.programme(id).name);

/**
 * The colours of a national map of coverage, with how many municipalities have each; where other
 * sources count, those that they make more certain have a colour of their own.
 */
export function coverageLegend(
  atlas: Atlas,
  language: Language,
  view: CoverageView = {},
): readonly LegendEntry[] {
  const { integer } = numberFormatOf(language);
  const own = statusesIn(atlas, { ...view, later: false });
  const shown = statusesIn(atlas, view).map((status, at) =>
    status === own[at] ? `c-${status}` : 'c-later',
  );
  const entries = statusLegend(language, view.evidence);
  const later = { colour: 'c-later', text: wordsOf(language).later.legend };
  return (view.later === true ? [later, ...entries] : entries).map((entry) => ({
    ...entry,
    count: integer(shown.filter((colour) => colour === entry.colour).length),
  }));
}

/** The legend of a map of one place: only the colours that are on it, and no counts. */
export function placeLegend(
  language: Language,
  figure: MapFigure,
  evidence?: Evidence,
): readonly LegendEntry[] {
  const seen = new Set(figure.areas.map(({ colour }) => colourAt(colour, evidence)));
  return statusLegend(language, evidence).filter(({ colour }) => seen.has(colour));
}

/** The colour that a class of `coverageLook` has at a level of evidence. */
export function colourAt(look: string, evidence: Evidence = DEFAULT_EVIDENCE): string {
  const [own = look] = look.split(' l-');
  const [, status, remote] = /^e-(stated|area)(-remote)?$/.exec(own) ?? [];
  if (status !== 'stated' && status !== 'area') return own;
  return `c-${statusAt(status, remote !== undefined, evidence)}`;
}

/** Every colour that coverage can have at a level of evidence, in words. */
export const statusLegend = (
  language: Language,
  evidence: Evidence = DEFAULT_EVIDENCE,
): readonly LegendEntry[] =>
  statusesAt(evidence).map((status) => ({
    colour: `c-${status}`,
    text: wordsOf(language).terms.coverage[status],
  }));

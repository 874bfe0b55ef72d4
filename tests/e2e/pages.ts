import type { Page } from 'playwright-core';
import { newestFolder } from './figures.ts';

const INDUSTRY = 'naering/residence/01-03/';
const COMMUTING = 'pendling/commuting-coefficient/';

/** A page of every type, by its address below the language; each is there in all three. */
export const PAGES = {
  front: '',
  coverage: 'dekning/',
  industry: `${INDUSTRY}${newestFolder(INDUSTRY)}/`,
  commuting: `${COMMUTING}${newestFolder(COMMUTING)}/`,
  municipality: 'kommune/5047-overhalla/',
  region: 'region/132-tromso/',
  county: 'fylke/18-nordland/',
  programme: 'ordning/trainee-namdal/',
  programmes: 'ordninger/',
  gaps: 'hull/',
  gapsWithAreas: 'hull/omrade/',
  gapsDocumented: 'hull/dokumentert/',
  gapsToday: 'hull/i-dag/',
  strips: 'hull/arbeidsmarkeder/',
  brief: 'notat/',
  countyBrief: 'fylke/18-nordland/notat/',
  planner: 'planlegg/',
  places: 'steder/',
  methods: 'metode/',
  sources: 'kilder/',
  changes: 'endringer/',
  contribute: 'bidra/',
  accessibility: 'tilgjengelighet/',
} as const;

/** Pages that are shown in words and maps of their own, beside one of every type. */
export const MORE_PAGES = {
  explorer: 'utforsk/',
  flows: 'utforsk/strommer/?omrade=1804',
  comparison: 'utforsk/sammenlign/?steder=1804,5401',
  compared: 'ordninger/sammenlignet/',
  reasons: 'hull/hvorfor/',
  contradictions: 'ordninger/motsigelser/',
  surveys: 'undersokelser/',
  downloads: 'nedlasting/',
  recomputed: 'rapporten-etterregnet/',
  embed: 'embed/kommune/5047-overhalla/',
  liveEmbed: 'embed/levende/?side=dekning/',
} as const;

/** The same pages of the made-up country, which no report is about. */
export const SMALL_PAGES = {
  ...PAGES,
  industry: 'naering/residence/10-33/2022/',
  commuting: 'pendling/commuting-coefficient/2022/',
  municipality: 'kommune/1001-havn/',
  region: 'region/002-fjord/',
  county: 'fylke/20-nord/',
  programme: 'ordning/trainee-havn/',
  countyBrief: 'fylke/20-nord/notat/',
  explorer: MORE_PAGES.explorer,
  flows: 'utforsk/strommer/?omrade=1001',
  comparison: 'utforsk/sammenlign/?steder=1001,2001',
  compared: MORE_PAGES.compared,
  reasons: MORE_PAGES.reasons,
  contradictions: MORE_PAGES.contradictions,
  surveys: MORE_PAGES.surveys,
  downloads: MORE_PAGES.downloads,
  embed: 'embed/kommune/1001-havn/',
  liveEmbed: MORE_PAGES.liveEmbed,
} as const;

/** Waits until the programs of a page have done what they do by themselves. */
export const untilReady = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () =>
      document.querySelector(
        `atlas-map:not([data-state]), atlas-explorer:not([data-state]), commuting-flows:not([data-state]),
         area-comparison:not([data-state]), atlas-planner:not([data-state='ready'])`,
      ) === null,
  );

/** What a language puts before every address. */
export const LANGUAGES = { nb: '', nn: 'nn/', en: 'en/' } as const;
export type Language = keyof typeof LANGUAGES;
export const ALL_LANGUAGES = Object.keys(LANGUAGES) as Language[];

const LEAKED = /\b(?:NaN|undefined|Infinity)\b|\[object |\{[a-z]\w*\}/;
/** In Norwegian «null» is the word for 0; alone, or before a unit, it is a program's. */
const LEAKED_NULL = /(?:^|[\s(:–-])null(?:$|[\s\u00a0]*(?:%|\d|[,;)–-]))/m;

/** The page about the files to download says how they write what is missing. */
const EXPLAINED = /JSON null/g;

/** A field of a BibTeX entry, whose braces are its own. */
const BIBTEX_FIELD = /\b[a-z]+ = \{[^{}]*\}/g;

/** What a program wrote where it had no word or figure, with some text around it; empty if none. */
export function leaksIn(text: string, language: string): string[] {
  const patterns = [LEAKED, language === 'en' ? /\bnull\b/ : LEAKED_NULL];
  const unexplained = text.replace(EXPLAINED, 'JSON').replace(BIBTEX_FIELD, '');
  return patterns.flatMap((pattern) => {
    const at = unexplained.search(pattern);
    return at < 0 ? [] : [unexplained.slice(Math.max(0, at - 30), at + 40)];
  });
}

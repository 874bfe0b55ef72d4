import { lastSeenText } from './later.ts';
import { EVIDENCE_LEVELS, type Evidence } from '../../domain/coverage-basis.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import type { Municipality } from '../../atlas/area.ts';
import type { Programme } from '../../atlas/programme.ts';
import { FACT_FIELDS } from '../../domain/programme.ts';
import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { AreaPaint } from '../../map/national-map.ts';
import { countText, statusText } from '../../ui/figure/figure-text.ts';
import { classCell, municipalityCell } from '../../ui/figure/municipality-today.ts';
import { figureCell, type DataTable } from '../../ui/table/table.ts';

const inLanguageOf = <
  Row extends { readonly nb: string; readonly nn: string; readonly en: string },
>(
  row: Row,
  language: Language,
): string => row[language];

/** What is said of a programme, field by field: its start first, what does not add up last. */
export const programmeFacts = (programme: Programme, language: Language) =>
  factTexts(programme.facts, language);

/** Sayings in a language, in the order that a page tells them. */
export const factTexts = (facts: Programme['facts'], language: Language) => {
  const { fields } = wordsOf(language).pages.programme;
  return facts
    .map((row) => ({
      field: row.field,
      name: fields[row.field],
      text: inLanguageOf(row, language),
      section: row.report_section,
    }))
    .sort((a, b) => FACT_FIELDS.indexOf(a.field) - FACT_FIELDS.indexOf(b.field));
};

/** The shade of the evidence that the report has for each municipality. */
export function programmePaint(
  programme: Programme,
  language: Language,
): (municipality: Municipality) => AreaPaint {
  const { terms } = wordsOf(language);
  return ({ code }) => {
    const level = EVIDENCE_LEVELS.find((each) => programme.members[each].includes(code));
    return level === undefined
      ? { colour: 'ctx', value: '' }
      : { colour: `c-${level}`, value: terms.coverage[level] };
  };
}

/** The municipalities a programme reaches, most central first, with the basis of each. */
export function programmeMemberTable(
  atlas: Atlas,
  programme: Programme,
  language: Language,
): DataTable {
  const { terms, pages } = wordsOf(language);
  const { ownYear } = atlas.population;
  const rows = programme.reach
    .map((reach) => ({ reach, municipality: atlas.municipality(reach.municipality) }))
    .sort(
      (a, b) =>
        a.municipality.centralityClass - b.municipality.centralityClass ||
        (a.municipality.code < b.municipality.code ? -1 : 1),
    );
  return {
    caption: pages.programme.members,
    columns: [
      { head: terms.municipality },
      { head: terms.centralityClass, numeric: true },
      { head: `${terms.population} ${ownYear}`, numeric: true },
      { head: pages.profile.basis },
      { head: pages.profile.section },
      { head: pages.profile.note },
    ],
    rows: rows.map(({ reach, municipality }) => ({
      id: municipality.code,
      cells: [
        municipalityCell(atlas, language, municipality),
        classCell(atlas, language, municipality),
        figureCell(countText(language, atlas.population.of(municipality).get(ownYear))),
        { text: terms.basisOfCoverage[reach.basis] },
        { text: reach.section },
        { text: reach.note, lang: 'nb' },
      ],
    })),
  };
}

/** How many municipalities of each centrality class a programme reaches. */
export function programmeClassTable(
  atlas: Atlas,
  programme: Programme,
  language: Language,
): DataTable {
  const { terms, pages } = wordsOf(language);
  const classOf = (code: Municipality['code']): number => atlas.municipality(code).centralityClass;
  const inClass = (evidence: Evidence, centrality: number): string =>
    String(programme.members[evidence].filter((code) => classOf(code) === centrality).length);
  return {
    caption: pages.programme.byClass,
    columns: [
      { head: terms.centralityClass },
      ...EVIDENCE_LEVELS.map((level) => ({
        head: pages.coverage.municipalitiesAt[level],
        numeric: true,
      })),
    ],
    rows: [1, 2, 3, 4, 5, 6].map((centrality) => ({
      cells: [
        { text: terms.classNames[centrality] ?? String(centrality) },
        ...EVIDENCE_LEVELS.map((level) => ({ text: inClass(level, centrality) })),
      ],
    })),
  };
}

/** All programmes side by side. */
export function programmeListTable(atlas: Atlas, language: Language): DataTable {
  const { terms, pages } = wordsOf(language);
  const { programme: words } = pages;
  const said = (text: string): { text: string; known?: boolean; sort?: string } =>
    text === '' ? { text: words.notSaid, known: false, sort: '' } : { text };
  return {
    caption: words.list,
    columns: [
      { head: terms.programme },
      { head: words.status },
      { head: wordsOf(language).later.lastSeen },
      { head: words.hostMunicipality },
      { head: words.start, numeric: true },
      ...EVIDENCE_LEVELS.map((level) => ({
        head: pages.coverage.municipalitiesAt[level],
        numeric: true,
      })),
      { head: pages.profile.section },
    ],
    rows: atlas.programmes.map((programme) => {
      const { host_municipality: host, start_year: start, report_section } = programme.row;
      return {
        cells: [
          { text: programme.name, path: `ordning/${programme.id}/` },
          { text: statusText(programme, language) },
          { text: lastSeenText(programme, language), sort: programme.later.lastSeen },
          said(host === undefined ? '' : atlas.once(host).name),
          said(start === undefined ? '' : String(start)),
          ...EVIDENCE_LEVELS.map((level) => ({ text: String(programme.members[level].length) })),
          { text: report_section },
        ],
      };
    }),
  };
}

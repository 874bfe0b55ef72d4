import { EVIDENCE_LEVELS, type Evidence } from '../domain/coverage-basis.ts';
import type { Atlas } from '../atlas/atlas.ts';
import type { Municipality } from '../atlas/area.ts';
import type { Programme } from '../atlas/programme.ts';
import type { Language } from '../i18n/language.ts';
import { numberFormatOf } from '../i18n/number.ts';
import { wordsOf } from '../i18n/words.ts';
import type { AreaPaint } from './maps/national-map.ts';
import { countText } from './figure-text.ts';
import { classCell, municipalityCell } from './municipality-today.ts';
import { figureCell, type DataTable } from './table.ts';

type FigureRow = Programme['figures'][number];

const inLanguageOf = <
  Row extends { readonly nb: string; readonly nn: string; readonly en: string },
>(
  row: Row,
  language: Language,
): string => row[language];

/** What the report says of a programme, field by field, in the order of the report. */
export const programmeFacts = (programme: Programme, language: Language) => {
  const { fields } = wordsOf(language).pages.programme;
  const order = Object.keys(fields);
  return programme.facts
    .map((row) => ({
      field: row.field,
      name: fields[row.field] ?? row.field,
      text: inLanguageOf(row, language),
      section: row.report_section,
    }))
    .sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
};

/** A figure of the report, with what it says of how sure it is: «om lag 30–40 personer». */
export function figureText(
  language: Language,
  { value, value_to, unit, qualifier }: FigureRow,
): string {
  const { programme } = wordsOf(language).pages;
  const format = numberFormatOf(language);
  const decimals = (number: number): number => (Number.isInteger(number) ? 0 : 1);
  const write = (number: number): string =>
    unit === 'share'
      ? format.percent(number, Number.isInteger(Math.round(number * 1e6) / 1e4) ? 0 : 1)
      : format.decimal(number, decimals(number));
  const from = unit === 'share' ? format.decimal(value * 100, 0) : write(value);
  const numbers = value_to === undefined ? write(value) : `${from}–${write(value_to)}`;
  const one = value === 1 && value_to === undefined;
  const name = (one ? programme.unitOfOne : programme.units)[unit] ?? unit;
  return `${programme.qualifier[qualifier]}${numbers}${name === '' ? '' : `\u00a0${name}`}`;
}

const DEFINITION = {
  nb: 'definition_nb',
  nn: 'definition_nn',
  en: 'definition_en',
} as const;

/** What a figure of the report counts, in its own words. */
export const definitionOf = (row: FigureRow | undefined, language: Language): readonly string[] =>
  row === undefined ? [] : [row[DEFINITION[language]]];

/** «2012/2020» as 2012–2020, «../2018» as –2018. */
export const periodText = (year: string): string => year.replace('/', '–').replace(/^\.\.–/, '–');

/** Every figure that the report gives of a programme, with what it counts and where it stands. */
export function programmeFigureTable(programme: Programme, language: Language): DataTable {
  const { terms, pages } = wordsOf(language);
  const { programme: words, profile } = pages;
  const order = Object.keys(words.figureNames);
  const rank = (figure: string): number => {
    const at = order.indexOf(figure);
    return at === -1 ? order.length : at;
  };
  const rows = [...programme.figures].sort((a, b) => rank(a.figure) - rank(b.figure));
  return {
    caption: words.figures,
    columns: [
      { head: words.definition },
      { head: terms.year },
      { head: profile.value, numeric: true },
      { head: profile.section },
    ],
    rows: rows.map((row) => ({
      cells: [
        { text: row[DEFINITION[language]] },
        { text: periodText(row.year) },
        { text: figureText(language, row), sort: String(row.value) },
        { text: row.report_section },
      ],
    })),
  };
}

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
          { text: programme.status === 'active' ? words.active : words.inactiveWord },
          said(host === undefined ? '' : atlas.once(host).name),
          said(start === undefined ? '' : String(start)),
          ...EVIDENCE_LEVELS.map((level) => ({ text: String(programme.members[level].length) })),
          { text: report_section },
        ],
      };
    }),
  };
}

import { EVIDENCE_LEVELS, atEachLevel } from '../../domain/coverage-basis.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import type { Programme } from '../../atlas/programme.ts';
import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import { programmePaint } from './programme-page.ts';
import type { Answer, Headline, KeyFigure } from '../../ui/answer/answer.ts';
import { BOUNDARIES, REPORT, SHAPES } from '../../ui/answer/answer-sources.ts';
import type { ProgrammeFacts } from '../../i18n/facts.ts';
import { isReportSection } from '../../domain/source-reference.ts';

const SOURCES: Answer['sources'] = {
  tables: ['programmes/coverage.csv', BOUNDARIES],
  only: [REPORT, SHAPES],
  year: '2020–2021',
};

export function programmeAnswer(atlas: Atlas, language: Language, programme: Programme): Answer {
  const { terms, pages } = wordsOf(language);
  const { id, name } = programme;
  const { area } = programme.members;
  const counts = EVIDENCE_LEVELS.map((level) => programme.members[level].length);
  return {
    path: `ordning/${id}/`,
    kind: terms.programme,
    title: name,
    lead: programmeLead(atlas, language, programme),
    map: {
      title: pages.programme.members,
      focus: area,
      outlined: area,
      paint: programmePaint(programme, language),
    },
    legend: {
      title: pages.coverage.evidence,
      entries: EVIDENCE_LEVELS.map((level, at) => ({
        colour: `c-${level}`,
        text: terms.coverage[level],
        count: String((counts[at] ?? 0) - (counts[at - 1] ?? 0)),
      })),
    },
    figures: keyFigures(atlas, language, programme),
    sources: SOURCES,
    years: SOURCES.year,
    headline: headline(language, programme),
  };
}

function keyFigures(
  atlas: Atlas,
  language: Language,
  { row, members }: Programme,
): readonly KeyFigure[] {
  const { pages } = wordsOf(language);
  const { host_municipality: host, start_year: start } = row;
  const { notSaid, hostMunicipality, start: started } = pages.programme;
  const figures = [
    ...EVIDENCE_LEVELS.map(
      (level) => [pages.coverage.municipalitiesAt[level], String(members[level].length)] as const,
    ),
    [hostMunicipality, host === undefined ? notSaid : atlas.once(host).name],
    [started, start === undefined ? notSaid : String(start)],
  ] as const;
  return figures.map(([name, text]) => ({ name, text, tables: SOURCES.tables, only: [REPORT] }));
}

function headline(language: Language, { name, members, status }: Programme): Headline {
  const { shareCards, terms } = wordsOf(language);
  const { stated, area } = members;
  const whole = area.length > stated.length ? shareCards.wholeArea(area.length) : '';
  const active = status === 'active';
  return {
    kind: terms.programme,
    title: name,
    figure: String(stated.length),
    caption: shareCards.programme(stated.length),
    note: active ? whole : shareCards.inactive,
    status: active ? 'stated' : 'none',
  };
}

export const programmeLead = (atlas: Atlas, language: Language, programme: Programme): string =>
  wordsOf(language).sentences.programme(programmeFacts(atlas, programme));

export function programmeFacts(atlas: Atlas, programme: Programme): ProgrammeFacts {
  const { row, members, name, status } = programme;
  const host = row.host_municipality;
  return {
    name,
    active: status === 'active',
    members: atEachLevel((level) => members[level].length),
    inReport: isReportSection(row.report_section),
    host: host === undefined ? '' : atlas.once(host).name,
  };
}

import type { Atlas } from '../../atlas/atlas.ts';
import type { Programme } from '../../atlas/programme.ts';
import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import { programmeLead } from '../lead.ts';
import { programmePaint } from '../programme-page.ts';
import type { Answer, Headline, KeyFigure } from './answer.ts';
import { BOUNDARIES, REPORT, SHAPES } from './sources.ts';

const SOURCES: Answer['sources'] = {
  tables: ['programmes/coverage.csv', BOUNDARIES],
  only: [REPORT, SHAPES],
  year: '2020–2021',
};

export function programmeAnswer(atlas: Atlas, language: Language, programme: Programme): Answer {
  const { terms, pages } = wordsOf(language);
  const { id, name } = programme;
  const { documented, area } = programme.members;
  const counted = (status: 'documented' | 'area', count: number) => ({
    colour: `c-${status}`,
    text: terms.coverage[status],
    count: String(count),
  });
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
      entries: [
        counted('documented', documented.length),
        counted('area', area.length - documented.length),
      ],
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
  const { terms, pages } = wordsOf(language);
  const { host_municipality: host, start_year: start } = row;
  const { notSaid, hostMunicipality, start: started } = pages.programme;
  const figures = [
    [terms.coverage.documented, String(members.documented.length)],
    [pages.coverage.areaMunicipalities, String(members.area.length)],
    [hostMunicipality, host === undefined ? notSaid : atlas.once(host).name],
    [started, start === undefined ? notSaid : String(start)],
  ] as const;
  return figures.map(([name, text]) => ({ name, text, tables: SOURCES.tables, only: [REPORT] }));
}

function headline(language: Language, { name, members, status }: Programme): Headline {
  const { shareCards, terms } = wordsOf(language);
  const { documented, area } = members;
  const whole = area.length > documented.length ? shareCards.wholeArea(area.length) : '';
  const active = status === 'active';
  return {
    kind: terms.programme,
    title: name,
    figure: String(documented.length),
    caption: shareCards.programme(documented.length),
    note: active ? whole : shareCards.inactive,
    status: active ? 'documented' : 'none',
  };
}

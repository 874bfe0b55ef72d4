import type { Atlas } from '../../atlas/atlas.ts';
import type { Area, Municipality } from '../../atlas/area.ts';
import type { Programme } from '../../atlas/programme.ts';
import { known } from '../../domain/observation.ts';
import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import { rateOf } from '../commuting-page.ts';
import { statusLegend } from '../coverage-page.ts';
import { countText, shareText } from '../figure-text.ts';
import { areaLead, municipalityLead, programmeLead } from '../lead.ts';
import { municipalityFocus } from '../maps/municipality-focus.ts';
import type { Card, CardFigure } from './card.ts';
import { creditText } from './credit.ts';

/** The paint of every map of coverage by active programmes. */
export const COVERAGE_PAINT = 'dekning/';

const TABLES = [
  'programmes/coverage.csv',
  'population.csv',
  'municipalities.csv',
  'commuting.csv',
  'labour-market-regions.csv',
  'boundaries/municipalities.topojson',
];
const REPORT = 'NF-rapport 2/2021';
const MAP = 'Administrative enheter kommuner';

const credit = (atlas: Atlas, only: readonly string[]): string =>
  creditText(atlas.manifest, TABLES, only);

function population(atlas: Atlas, language: Language, area: Area): CardFigure {
  const { terms } = wordsOf(language);
  const { latest } = atlas.population;
  const { text } = countText(language, atlas.population.of(area).get(latest));
  return { name: `${terms.population} ${latest}`, text };
}

export function municipalityCard(
  atlas: Atlas,
  language: Language,
  municipality: Municipality,
): Card {
  const { terms, pages, embed } = wordsOf(language);
  const { code, name, slug, centralityClass } = municipality;
  const { latest } = atlas.commuting;
  const out = rateOf(atlas, municipality, { measure: 'out_rate', year: latest });
  return {
    path: `kommune/${slug}/`,
    kind: `${terms.municipality} ${code}`,
    title: name,
    sentence: municipalityLead(atlas, language, municipality),
    figures: [
      population(atlas, language, municipality),
      { name: terms.centralityClass, text: embed.ofSix(centralityClass) },
      { name: terms.labourMarketRegion, text: atlas.region(municipality.region).name },
      { name: `${terms.rates.out_rate} ${latest}`, text: shareText(language, out).text },
    ],
    legend: { title: pages.coverage.evidence, entries: statusLegend(language) },
    source: credit(atlas, [REPORT, '07459', 'Klass 128', '03321', 'BA-regioner 2020', MAP]),
    years: embed.years.municipality(atlas.population.latest, latest),
    map: {
      focus: municipalityFocus(atlas, municipality),
      outlined: [code],
      paint: COVERAGE_PAINT,
    },
  };
}

export function areaCard(
  atlas: Atlas,
  language: Language,
  kind: 'region' | 'county',
  area: Area,
): Card {
  const { terms, pages, embed } = wordsOf(language);
  const count = (value: number): string => countText(language, known(value)).text;
  const covered = (evidence: 'documented' | 'area'): string =>
    count(atlas.coverage.count(area.members, evidence).covered_municipalities);
  const where = kind === 'region' ? 'region' : 'fylke';
  return {
    path: `${where}/${area.slug}/`,
    kind: `${kind === 'region' ? terms.labourMarketRegion : terms.county} ${area.code}`,
    title: area.name,
    sentence: areaLead(atlas, language, kind, area),
    figures: [
      population(atlas, language, area),
      { name: pages.coverage.ofMunicipalities, text: count(area.members.length) },
      { name: terms.coverage.documented, text: covered('documented') },
      { name: pages.coverage.areaMunicipalities, text: covered('area') },
      {
        name: terms.coverage.gap,
        text: count(atlas.coverage.gaps(area.members, 'area').length),
      },
    ],
    legend: { title: pages.coverage.evidence, entries: statusLegend(language) },
    source: credit(atlas, [REPORT, '07459', 'Klass 128', 'BA-regioner 2020', MAP]),
    years: embed.years.area(atlas.population.latest),
    map: { focus: area.members, outlined: area.members, paint: COVERAGE_PAINT },
  };
}

export function programmeCard(atlas: Atlas, language: Language, programme: Programme): Card {
  const { terms, embed } = wordsOf(language);
  const { members, id, name } = programme;
  return {
    path: `ordning/${id}/`,
    kind: terms.programme,
    title: name,
    sentence: programmeLead(atlas, language, programme),
    figures: programmeKey(atlas, language, programme),
    legend: programmeLegend(language, programme),
    source: credit(atlas, [REPORT, MAP]),
    years: embed.years.report,
    map: { focus: members.area, outlined: members.area, paint: `ordning/${id}/` },
  };
}

function programmeKey(
  atlas: Atlas,
  language: Language,
  { row, members }: Programme,
): readonly CardFigure[] {
  const { terms, pages } = wordsOf(language);
  const { host_municipality: host, start_year: start } = row;
  const { notSaid, hostMunicipality, start: started } = pages.programme;
  return [
    { name: terms.coverage.documented, text: String(members.documented.length) },
    { name: pages.coverage.areaMunicipalities, text: String(members.area.length) },
    {
      name: hostMunicipality,
      text: host === undefined ? notSaid : atlas.once(host).name,
    },
    { name: started, text: start === undefined ? notSaid : String(start) },
  ];
}

function programmeLegend(language: Language, { members }: Programme): Card['legend'] {
  const { terms, pages } = wordsOf(language);
  const { documented, area } = members;
  const entries = [
    { colour: 'c-documented', text: terms.coverage.documented, count: String(documented.length) },
    {
      colour: 'c-area',
      text: terms.coverage.area,
      count: String(area.length - documented.length),
    },
  ];
  return { title: pages.coverage.evidence, entries };
}

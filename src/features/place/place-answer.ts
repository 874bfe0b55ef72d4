import type { Atlas } from '../../atlas/atlas.ts';
import type { Area, Municipality } from '../../atlas/area.ts';
import { known } from '../../domain/observation.ts';
import type { Language } from '../../i18n/language.ts';
import { listed } from '../../i18n/list.ts';
import { wordsOf } from '../../i18n/words.ts';
import { RATES } from '../../measures/commuting.ts';
import { areaFacts, municipalityFacts } from './area-facts.ts';
import { coveragePaint, statusLegend } from '../../ui/evidence/coverage-look.ts';
import { countText, shareText } from '../../ui/figure/figure-text.ts';
import { areaLead, municipalityLead } from './lead.ts';
import { classToday, numberText } from '../../ui/figure/municipality-today.ts';
import { municipalityFocus } from '../../map/municipality-focus.ts';
import type { Answer, Headline, KeyFigure, Sources } from '../../ui/answer/answer.ts';
import { COVERAGE_SOURCES } from '../../ui/answer/answer-sources.ts';
import { rateOf } from '../../measures/commuting-rate.ts';

const POPULATION: Sources = { tables: ['population.csv'], only: ['07459'] };
const REGIONS: Sources = { tables: ['labour-market-regions.csv'], only: ['BA-regioner 2020'] };
const COMMUTING: Sources = { tables: ['commuting.csv'], only: ['03321'] };

/** What the answers about all kinds of areas have in common: the map of coverage, and residents. */
function areaAnswer(
  atlas: Atlas,
  language: Language,
  area: Area,
): Pick<Answer, 'title' | 'legend' | 'sources'> & {
  readonly population: KeyFigure;
  readonly paint: Answer['map']['paint'];
} {
  const { terms, pages } = wordsOf(language);
  const { latest } = atlas.population;
  const { text } = countText(language, atlas.population.of(area).get(latest));
  return {
    title: area.name,
    legend: { title: pages.coverage.evidence, entries: statusLegend(language) },
    sources: COVERAGE_SOURCES,
    population: { name: `${terms.population} ${latest}`, text, ...POPULATION },
    paint: coveragePaint(atlas, language),
  };
}

export function municipalityAnswer(
  atlas: Atlas,
  language: Language,
  municipality: Municipality,
): Answer {
  const { terms, pages, embed } = wordsOf(language);
  const { code, slug, region } = municipality;
  const { latest } = atlas.commuting;
  const { population, paint, ...common } = areaAnswer(atlas, language, municipality);
  const out = rateOf(atlas, municipality, { measure: 'out_rate', year: latest });
  return {
    ...common,
    path: `kommune/${slug}/`,
    kind: `${terms.municipality} ${numberText(atlas, language, municipality)}`,
    lead: municipalityLead(atlas, language, municipality),
    map: {
      title: pages.profile.where,
      focus: municipalityFocus(atlas, municipality),
      outlined: [code],
      paint,
    },
    figures: [
      population,
      {
        name: terms.centralityClass,
        text: classOfSix(atlas, language, municipality),
        ...COVERAGE_SOURCES,
      },
      { name: terms.labourMarketRegion, text: atlas.region(region).name, ...REGIONS },
      {
        name: `${RATES.out_rate.words[language].name} ${latest}`,
        text: shareText(language, out).text,
        ...COMMUTING,
      },
    ],
    years: embed.years.municipality(atlas.population.latest, latest),
    headline: municipalityHeadline(atlas, language, municipality),
  };
}

/** «5 av 6», and today's class where it is another: «5 av 6 (2024: 6)». */
function classOfSix(atlas: Atlas, language: Language, municipality: Municipality): string {
  const own = wordsOf(language).embed.ofSix(municipality.centralityClass);
  const today = classToday(language, municipality);
  return today === undefined ? own : `${own} (${atlas.areas.division.latest}: ${today})`;
}

function municipalityHeadline(
  atlas: Atlas,
  language: Language,
  municipality: Municipality,
): Headline {
  const { shareCards, terms } = wordsOf(language);
  const numbers = listed(
    municipality.later.map(({ code }) => code),
    terms.and,
  );
  const { reachedBy } = municipalityFacts(atlas, language, municipality);
  const [covered, area] = [[...reachedBy.participation, ...reachedBy.stated], reachedBy.area];
  const names = (programmes: readonly string[]) => listed(programmes, terms.and);
  const inArea = area.length === 0 ? '' : shareCards.areaOf(names(area));
  return {
    kind: `${terms.municipality} ${numbers} · ${terms.classText(municipality.centralityClass)}`,
    title: municipality.name,
    figure: String(covered.length),
    caption: shareCards.municipality(covered.length),
    note: covered.length === 0 ? inArea : names(covered),
    status: atlas.coverage.status(municipality.code),
  };
}

/** Of a labour-market region or a county. */
export function groupAnswer(
  atlas: Atlas,
  language: Language,
  kind: 'region' | 'county',
  area: Area,
): Answer {
  const { terms, pages, embed, shareCards } = wordsOf(language);
  const { population, paint, ...common } = areaAnswer(atlas, language, area);
  const facts = areaFacts(atlas, language, area);
  const { members, covered, gaps } = facts;
  const figure = (name: string, value: number): KeyFigure => ({
    name,
    text: countText(language, known(value)).text,
    ...(kind === 'region' ? REGIONS : COVERAGE_SOURCES),
  });
  const named = `${kind === 'region' ? terms.labourMarketRegion : terms.county} ${area.code}`;
  return {
    ...common,
    path: `${kind === 'region' ? 'region' : 'fylke'}/${area.slug}/`,
    kind: named,
    lead: areaLead(atlas, language, kind, area),
    map: { title: area.name, focus: area.members, outlined: area.members, paint },
    figures: [
      population,
      figure(pages.coverage.ofMunicipalities, members),
      figure(pages.coverage.municipalitiesAt[facts.evidence], covered),
      figure(pages.coverage.gaps, gaps),
    ],
    years: embed.years.area(atlas.population.latest),
    headline: {
      kind: named,
      title: area.name,
      figure: shareCards.of(covered, members),
      caption: shareCards.members(members),
      note: '',
      status: covered > 0 ? 'stated' : gaps > 0 ? 'gap' : 'none',
    },
  };
}

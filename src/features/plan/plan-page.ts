import type { Atlas } from '../../atlas/atlas.ts';
import type { Programme } from '../../atlas/programme.ts';
import { DEFAULT_EVIDENCE, type Evidence } from '../../domain/coverage-basis.ts';
import { REMAINDER } from '../../domain/industry.ts';
import { membershipOf } from '../../domain/planning/plan.ts';
import type { PlanCountry } from '../../domain/planning/country.ts';
import { planSums, type PlanSums } from '../../domain/planning/sums.ts';
import { COMPETENCE_FIELD } from '../../domain/programme.ts';
import type { Language } from '../../i18n/language.ts';
import { listed } from '../../i18n/list.ts';
import { numberFormatOf } from '../../i18n/number.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { Profile, SharedWords } from './words.ts';
import { countText } from '../../ui/figure/figure-text.ts';
import { populationMeasure } from '../../measures/places.ts';
import { industryName } from '../../measures/quotients.ts';
import { censusSources, sourcesOf } from '../../ui/figure/sources.ts';
import { figureCell, type DataTable, type TableCell } from '../../ui/table/table.ts';
import { PLAN_PATH } from '../../ui/figure/page-paths.ts';

/** The tables that a plan is made of. */
export const PLAN_TABLES = [
  'programmes/coverage.csv',
  'population.csv',
  'residents-by-age.csv',
  'employment.csv',
  'employment-by-industry.csv',
  'commuting.csv',
  'municipalities.csv',
  'labour-market-regions.csv',
  'boundaries/municipalities.topojson',
] as const;

/** Of their sources, those that a plan's figures are from. */
export const planSourceIds = ({ manifest, industries }: Atlas): readonly string[] => [
  'NF-rapport 2/2021',
  '07459',
  '11618',
  ...censusSources(manifest, industries.main),
  '03321',
  'Klass 128',
  'BA-regioner 2020',
  'Administrative enheter kommuner',
];

/** Publisher, number, title and licence of each source, for files and for paper. */
export const planSources = (atlas: Atlas): readonly string[] =>
  sourcesOf(atlas.manifest, PLAN_TABLES, planSourceIds(atlas)).map(
    ({ publisher, id, title, licence }) => `${publisher}, ${id}: ${title} (${licence})`,
  );

export function sharedPlanWords(atlas: Atlas, language: Language): SharedWords {
  const { terms, uncertainty } = wordsOf(language);
  const codes = new Set(atlas.industries.censuses.flatMap(({ industries }) => industries));
  return {
    language,
    missing: terms.missing,
    basis: terms.basisOfCoverage,
    industryBasis: terms.industryBasis,
    status: uncertainty.status,
    interval: uncertainty.interval,
    industries: Object.fromEntries(
      [...codes, REMAINDER].map((code) => [code, industryName(atlas, language, code)]),
    ),
    municipality: terms.municipality,
    centralityClass: terms.centralityClass,
    residents: populationMeasure(atlas).name(language),
    residentsDay: terms.january(atlas.population.ownYear),
    region: terms.labourMarketRegion,
  };
}

/** What each programme looks for, in the words of the report. */
export const planProfiles = (
  { programmes }: Atlas,
  language: Language,
): Readonly<Record<string, Profile>> =>
  Object.fromEntries(
    programmes.flatMap(({ id, facts, competence }) => {
      const fact = facts.find(({ field }) => field === COMPETENCE_FIELD);
      if (fact === undefined) return [];
      const industries = Object.fromEntries(
        competence.map((reading) => [reading.industry, reading[language]]),
      );
      return [[id, { text: fact[language], section: fact.report_section, industries }]];
    }),
  );

/** What every programme covered at the default level of evidence, with the same rules that plans are computed by. */
export function programmesToday(atlas: Atlas, country: PlanCountry, language: Language): DataTable {
  const { terms, plan } = wordsOf(language);
  const { today } = plan;
  const figures = [
    plan.sums.municipalities,
    populationMeasure(atlas).name(language),
    today.youngAdults(String(atlas.people.youngAdults.latest)),
    today.jobs,
    today.remote,
    today.spread,
  ];
  return {
    caption: today.title,
    columns: [
      { head: terms.programme },
      ...figures.map((head) => ({ head, numeric: true })),
      { head: today.members },
      { head: today.open },
    ],
    rows: atlas.programmes.map((programme) => ({
      cells: [
        { text: programme.name, path: `ordning/${programme.id}/` },
        ...sumCells(sumsToday(programme, country, DEFAULT_EVIDENCE), language),
        memberCell(atlas, programme, language),
        { text: today.plan(programme.name), path: planAddress(programme.id) },
      ],
    })),
  };
}

/** The address of the plan that starts from a programme, below the language. */
export const planAddress = (programme: string): string => `${PLAN_PATH}?ordning=${programme}`;

export const sumsToday = (
  { id }: Pick<Programme, 'id'>,
  country: PlanCountry,
  evidence: Evidence,
): PlanSums => {
  const base = { kind: 'programme', programme: id } as const;
  const { after } = membershipOf({ base, evidence, added: [], dropped: [] }, country);
  return planSums(after, country, evidence, id);
};

function sumCells(sums: PlanSums, language: Language): readonly TableCell[] {
  const { integer } = numberFormatOf(language);
  return [
    { text: integer(sums.municipalities) },
    figureCell(countText(language, sums.residents)),
    figureCell(countText(language, sums.youngAdults)),
    figureCell(countText(language, sums.jobs)),
    { text: integer(sums.remote.length) },
    { text: integer(sums.spread?.kilometres ?? 0) },
  ];
}

function memberCell(atlas: Atlas, { members }: Programme, language: Language): TableCell {
  const names = members[DEFAULT_EVIDENCE].map((code) => atlas.municipality(code).name);
  return { text: listed(names, wordsOf(language).terms.and) };
}

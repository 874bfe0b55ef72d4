import { listed } from '../../i18n/list.ts';
import type { RecomputedFacts } from './recomputed-facts.ts';
import type { Words } from '../../i18n/shape.ts';

const NOT_LISTED = 'The report does not list the municipalities, so we cannot count the same ones.';
const SAME = 'About the same municipalities.';

const byClass =
  (one: 2 | 3 | 4 | 5) =>
  ({ weighted }: RecomputedFacts): string =>
    `The atlas’s figure is the mean over the municipalities of the class. All out-commuters taken together: ${weighted[one]}.`;

/** «0,62 in 2020, 0,71 in 2021 and 0,68 in 2022». */
const byYear = (figures: RecomputedFacts['arendalByYear']): string =>
  listed(
    figures.map(({ year, figure }) => `${figure} in ${year}`),
    'and',
  );

export const recomputed: Words['recomputed'] = {
  title: 'The report, recomputed',
  lead: (f) =>
    `${f.differences === 0 ? `All ${f.cells} cells` : `${f.cells - f.differences} of ${f.cells} cells`} of the report’s Table 1 agree with Statistics Norway’s figures for 2020. Of ${f.claims} other figures that we have recomputed, ${f.equal} are equal, ${f.different} are different, and ${f.notRecomputable} cannot be recomputed.`,
  explain:
    '“Equal”: the sentence, read as it stands and computed on the official figures for 2020, gives what the report prints. “Different”: it gives something else. “Cannot be recomputed”: the report does not say what was counted, or how.',
  caution:
    'A difference is not necessarily an error in the report. It may have used another year, or another definition than the one we read out of the text. Its data lay in an interactive report on the web, which is not part of the text.',
  triesText:
    'Where the report does not say how a figure was computed, we have tried several definitions. “Hit” means that the result would have been printed as the report prints its own. It does not show that the report computed it so: among this many tries, some hit by chance.',
  verdict: {
    equal: 'equal',
    different: 'different',
    'not-recomputable': 'cannot be recomputed',
  },
  qualifier: {
    exact: '',
    about: 'about ',
    'just-under': 'just under ',
    'just-over': 'just over ',
    'more-than': 'more than ',
  },
  head: {
    figure: 'Figure',
    report: 'The report',
    atlas: 'The atlas',
    verdict: 'Verdict',
    why: 'Why',
    definition: 'Definition',
    members: 'Municipalities',
    way: 'Computed',
    year: 'Year',
    found: 'Sum',
  },
  hit: (figure) => `hit\u00a0${figure}`,
  section: (number) =>
    /^\d/.test(number)
      ? `The report, section ${number}`
      : `The report, ${number.replace('Vedlegg', 'appendix')}`,
  show: (tried, hits) =>
    `Show the tries: ${tried} figures, ${hits === 0 ? 'no hit' : hits === 1 ? '1 hit' : `${hits} hits`}`,
  table1: {
    title: 'Table 1: municipalities by centrality and county',
    caption:
      'Municipalities in 2020. The report’s figures; the atlas’s in brackets where they differ',
    total: 'Total',
    verdict: (f) =>
      f.differences === 0
        ? `Equal in all ${f.cells} cells.`
        : `Different in ${f.differences} of ${f.cells} cells.`,
    vestland:
      'The column “Vestland” also holds the 26 municipalities of Møre og Romsdal; the report has no column for that county. Empty cells in the report are read as 0. In the text that we have read, the empty cells are lost, and the sums alone leave four ways to place the figures. They differ only for class 1–3 in Innlandet, Nordland and Oslo. We have put Oslo in class 1, which leaves one.',
  },
  remote: { title: 'The least central municipalities', tries: 'Tries at 189' },
  coverage: {
    title: 'The municipalities that the programmes cover',
    text: (f) =>
      `We have tried the sets that can be made from what the report itself says of the programmes. Inhabitants on 1 January 2020. The report’s 47 cannot hold all that it documents in chapter 3: of class 6 it counts ${f.documentedSix.printed} municipalities with about ${f.documentedSix.printedResidents}\u00a0inhabitants, but the ${f.documentedSix.municipalities} municipalities of class 6 where it documents participation alone had ${f.documentedSix.residents}.`,
    caption: 'Municipalities and inhabitants in sets that may resemble the report’s 47',
  },
  coefficients: {
    title: 'The commuting coefficients',
    text: (f) =>
      `The report describes the coefficient as how far “the most peripheral municipalities depend on commuting to more central municipalities in their labour-market region”, and gives no formula. Read to the letter, it is those who commute from the municipalities of class 5–6 to a more central one of the same labour-market region, divided by those who live and work in the same municipalities. On the figures of 2020 that gives both figures that the report prints. Only Vegårshei is of class 5–6 in the labour-market region of Arendal, and only Gildeskål in that of Bodø, which is why all five municipalities have one figure. Other years do not fit: Arendal ${byYear(f.arendalByYear)}, Bodø ${byYear(f.bodoByYear)}. In other regions with documented or stated coverage the coefficient goes from ${f.elsewhere.map(({ name, figure }) => `${figure} (${name})`).join(' to ')}. The year and the sentence fit, and ${f.coefficientFullHits === 0 ? 'none' : f.coefficientFullHits} of the definitions below gives both. A search in November 2026 through 6,246 ratios for the same municipalities found no other that does; that does not rule out chance.`,
    arendal: 'Tries at 0.62',
    bodo: 'Tries at 0.17',
  },
  outside: {
    title: 'Commuting out of the own labour-market region',
    text: (f) =>
      `${f.outsideFullHits === 0 ? 'None' : f.outsideFullHits} of the ${f.outsideTried} definitions that we tried hits all four classes. As the mean over the municipalities with documented or stated coverage, the share was ${f.stated[2]} in class 2 and ${f.stated[3]} in class 3, close to the report’s figures, but ${f.stated[4]} in class 4 and ${f.stated[5]} in class 5. A municipality that is a labour-market region of its own sends all its out-commuters out of the region by definition. A search in November 2026 through 374,760 combinations found none that gives all four.`,
    caption: 'Share of the commuting that leaves the own labour-market region',
    all: 'All classes and years, weighted and as the mean',
  },
  claims: {
    municipalities: {
      name: 'Municipalities in the country',
      why: () => 'The municipalities of the division of 2020–2023.',
    },
    'remote-municipalities': {
      name: 'Municipalities in class 5–6',
      why: () => 'Counted by Statistics Norway’s classes for 2020.',
    },
    'named-columns': {
      name: 'Of those, in Innlandet, Nordland, Vestland and Trøndelag',
      why: (f) =>
        `The four columns of Table 1 sum to ${f.named}, with Møre og Romsdal in “Vestland”.${f.leaveOut.length === 0 ? '' : ` ${f.printedNamed} is the sum of all columns but ${listed(f.leaveOut, 'or')}.`}`,
    },
    'named-columns-share': {
      name: 'The same as a share of class 5–6',
      why: (f) =>
        `${f.named} of ${f.remote} is ${f.namedShare}. The percentage follows from ${f.printedNamed}: ${f.printedNamed} of ${f.remote} is ${f.printedShare}.`,
    },
    covered: { name: 'Municipalities that the programmes cover', why: () => NOT_LISTED },
    'covered-population': { name: 'Inhabitants of those', why: () => SAME },
    'covered-class-5': { name: 'Municipalities in class 5', why: () => SAME },
    'covered-class-5-population': { name: 'Inhabitants in class 5', why: () => SAME },
    'covered-class-6': {
      name: 'Municipalities in class 6',
      why: () => `The sentence names no class; we read it as class 6. ${SAME}`,
    },
    'covered-class-6-population': { name: 'Inhabitants in class 6', why: () => SAME },
    'covered-remote-share': {
      name: 'Class 5 and 6 as a share of the inhabitants',
      why: () =>
        'Computed from the report’s own figures: 72,000 and 15,000 of 634,500. Those cannot be checked.',
    },
    'coefficient-arendal': {
      name: 'Grimstad, Arendal, Vegårshei, Tvedestrand and Froland',
      why: () =>
        'The labour-market region of Arendal, which is these five, by a definition that we read out of the report’s own sentence.',
    },
    'coefficient-bodo': {
      name: 'Bodø',
      why: () => 'The labour-market region of Bodø, by the same definition.',
    },
    'outside-country': {
      name: 'The whole country',
      why: (f) =>
        `The atlas’s figure is all out-commuters taken together. As the mean over the municipalities the share is ${f.countryMean}, and then the sentence holds.`,
    },
    'outside-class-5': { name: 'Class 5', why: byClass(5) },
    'outside-class-4': { name: 'Class 4', why: byClass(4) },
    'outside-class-3': { name: 'Class 3', why: byClass(3) },
    'outside-class-2': { name: 'Class 2', why: byClass(2) },
  },
  namedColumns: {
    named: 'Class 5–6 in the four columns',
    'without-more-og-romsdal': 'Without Møre og Romsdal in “Vestland”',
    'with-troms-og-finnmark': 'With Troms og Finnmark as well',
    'class-4-too': 'Class 4–6 in the four columns',
    'all-classes': 'All municipalities in the four columns',
  },
  sets: {
    participation: 'Participation is documented',
    'participation-inactive': 'Participation, inactive programmes too',
    stated: 'Documented or stated',
    'stated-inactive': 'Documented or stated, inactive programmes too',
    'stated-regions': 'Whole labour-market regions with documented or stated coverage',
    area: 'With named areas',
    'area-inactive': 'With named areas, inactive programmes too',
  },
  measures: {
    'up-within-of-out': 'To a more central municipality in the region, of out-commuters',
    'up-within-of-employed': 'To a more central municipality in the region, of employed residents',
    'up-of-out': 'To a more central municipality anywhere, of out-commuters',
    'out-within-of-out': 'Out-commuters within the region, of out-commuters (the atlas’s own)',
    'out-within-of-employed': 'Out-commuters within the region, of employed residents',
    'out-of-employed': 'Out-commuters, of employed residents',
    'in-within-of-in': 'In-commuters from the region, of in-commuters',
    'in-of-jobs': 'In-commuters, of jobs',
    'both-within-of-both': 'Commuters either way within the region, of all commuters either way',
    'both-of-all': 'Commuters either way, of all who live or work there',
    'both-within-of-all': 'Commuters either way within the region, of all who live or work there',
    'out-within-of-region': 'Out-commuters within the region, of residents who work in the region',
    'stay-of-employed': 'Live and work there, of employed residents',
    'stay-of-jobs': 'Live and work there, of jobs',
  },
  outsideMeasures: {
    'outside-of-out': 'Of out-commuters',
    'outside-of-employed': 'Of employed residents',
    'outside-of-in': 'Of in-commuters',
    'outside-of-both': 'Of commuters either way',
  },
  places: {
    named: (n) => (n === 1 ? 'The municipality' : `The ${n} named`),
    'named-but-largest': (n) => `The ${n} without the largest`,
    region: (n) => `Labour-market region (${n})`,
    programme: (n) => `The programme’s area (${n})`,
  },
  ways: {
    together: 'taken together',
    mean: 'mean',
    'as-one': 'as one municipality',
  },
  groups: {
    all: 'All',
    several: 'Regions of several municipalities',
    stated: 'Documented or stated',
    'stated-regions': 'Regions with documented or stated coverage',
    'by-centre': 'All, by the class of the region’s most central',
  },
};

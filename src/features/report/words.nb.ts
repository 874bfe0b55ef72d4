import type { CoverageSet } from '../../atlas/recomputed/coverage-sets.ts';
import type { TriedPlace, Way } from '../../atlas/recomputed/coefficient-places.ts';
import type { Group } from '../../atlas/recomputed/class-shares.ts';
import type { NamedColumnsTry } from '../../atlas/recomputed/named-columns.ts';
import type { ClaimId, ClaimQualifier, Verdict } from '../../domain/claim.ts';
import type {
  CoefficientMeasure,
  OutsideMeasure,
} from '../../domain/indicators/coefficient-tries.ts';
import type { RecomputedFacts } from './recomputed-facts.ts';
import { listed } from '../../i18n/list.ts';

const NOT_LISTED = 'Rapporten lister ikke opp kommunene, så vi kan ikke telle de samme.';
const SAME = 'Gjelder de samme kommunene.';

const byClass =
  (one: 2 | 3 | 4 | 5) =>
  ({ weighted }: RecomputedFacts): string =>
    `Atlasets tall er snittet over kommunene i klassen. Alle utpendlerne sett under ett: ${weighted[one]}.`;

/** «0,62 i 2020, 0,71 i 2021 og 0,68 i 2022». */
const byYear = (figures: RecomputedFacts['arendalByYear']): string =>
  listed(
    figures.map(({ year, figure }) => `${figure} i ${year}`),
    'og',
  );

/** The page that sets the report's own figures beside the atlas's. */
export const recomputed = {
  title: 'Rapporten, regnet på nytt',
  lead: (f: RecomputedFacts): string =>
    `${f.differences === 0 ? `Alle ${f.cells} rutene` : `${f.cells - f.differences} av ${f.cells} ruter`} i rapportens Tabell 1 stemmer med SSBs tall for 2020. Av ${f.claims} andre tall vi har regnet på nytt, er ${f.equal} like, ${f.different} avviker, og ${f.notRecomputable} kan ikke regnes ut.`,
  explain:
    '«Likt»: setningen, lest slik den står, gir det rapporten trykker, når den regnes på de offisielle tallene for 2020. «Avviker»: den gir noe annet. «Kan ikke regnes ut»: rapporten sier ikke hva som er talt, eller hvordan.',
  caution:
    'Et avvik er ikke nødvendigvis en feil i rapporten. Den kan ha brukt en annen årgang eller en annen definisjon enn den vi leser ut av teksten. Grunnlaget lå i en interaktiv rapport på nett, som ikke er en del av teksten.',
  triesText:
    'Der det ikke går fram hvordan tallet er regnet, har vi prøvd flere definisjoner. «Treff» betyr at forsøket ville blitt trykt slik rapporten trykker tallet sitt. Det viser ikke at rapporten regnet slik: blant så mange forsøk treffer noen ved en tilfeldighet.',
  verdict: {
    equal: 'likt',
    different: 'avviker',
    'not-recomputable': 'kan ikke regnes ut',
  } satisfies Record<Verdict, string>,
  qualifier: {
    exact: '',
    about: 'ca. ',
    'just-under': 'knapt ',
    'just-over': 'vel ',
    'more-than': 'over ',
  } satisfies Record<ClaimQualifier, string>,
  head: {
    figure: 'Tall',
    report: 'Rapporten',
    atlas: 'Atlaset',
    verdict: 'Vurdering',
    why: 'Hvorfor',
    definition: 'Definisjon',
    members: 'Kommuner',
    way: 'Regnet',
    year: 'År',
    found: 'Sum',
  },
  hit: (figure: string) => `treff\u00a0${figure}`,
  section: (number: string) => `Rapporten, ${/^\d/.test(number) ? 'avsnitt ' : ''}${number}`,
  show: (tried: number, hits: number) =>
    `Vis forsøkene: ${tried} tall, ${hits === 0 ? 'ingen treff' : `${hits} treff`}`,
  table1: {
    title: 'Tabell 1: kommuner etter sentralitet og fylke',
    caption: 'Kommuner i 2020. Rapportens tall; atlasets i parentes der det er et annet',
    total: 'Totalsum',
    verdict: (f: RecomputedFacts): string =>
      f.differences === 0
        ? `Likt i alle ${f.cells} ruter.`
        : `Avviker i ${f.differences} av ${f.cells} ruter.`,
    vestland:
      'Kolonnen «Vestland» holder også de 26 kommunene i Møre og Romsdal; rapporten har ingen egen kolonne for fylket. Tomme ruter hos rapporten er lest som 0. I teksten vi har lest, er de tomme rutene borte, og summene alene gir fire måter å plassere tallene på. De skiller seg bare for klasse 1–3 i Innlandet, Nordland og Oslo. Vi har satt Oslo i klasse 1; da er det én igjen.',
  },
  remote: { title: 'De minst sentrale kommunene', tries: 'Forsøk på 189' },
  coverage: {
    title: 'Kommunene ordningene dekker',
    text: (f: RecomputedFacts): string =>
      `Vi har prøvd utvalgene som kan lages av det rapporten selv sier om ordningene. Innbyggere 1. januar 2020. Rapportens 47 kan ikke inneholde alt den dokumenterer i kapittel 3: i klasse 6 teller den ${f.documentedSix.printed} kommuner med om lag ${f.documentedSix.printedResidents}\u00a0innbyggere, men bare i de ${f.documentedSix.municipalities} kommunene i klasse 6 der den dokumenterer deltakelse, bodde det ${f.documentedSix.residents}.`,
    caption: 'Kommuner og innbyggere i utvalg som kan ligne rapportens 47',
  },
  coefficients: {
    title: 'Pendlingskoeffisientene',
    text: (f: RecomputedFacts): string =>
      `Rapporten beskriver koeffisienten som et mål på «i hvor stor grad de mest perifere kommunene er avhengig av pendling til mer sentrale kommuner i sin BA-region», uten å gi formelen. Lest bokstavelig er det de som pendler fra kommunene i klasse 5–6 til en mer sentral kommune i samme BA-region, delt på dem som bor og arbeider i de samme kommunene. På tallene for 2020 gir det begge tallene rapporten skriver. Bare Vegårshei er i klasse 5–6 i BA-regionen Arendal, og bare Gildeskål i Bodø, og derfor har alle de fem kommunene samme tall. Andre år treffer det ikke: Arendal ${byYear(f.arendalByYear)}, Bodø ${byYear(f.bodoByYear)}. I andre regioner med dokumentert eller oppgitt dekning går koeffisienten fra ${f.elsewhere.map(({ name, figure }) => `${figure} (${name})`).join(' til ')}. Året og setningen passer, og ${f.coefficientFullHits === 0 ? 'ingen' : f.coefficientFullHits} av definisjonene under treffer begge. En gjennomgang i november 2026 av 6\u202f246 forholdstall for de samme kommunene fant ikke noe annet som gjør det; det utelukker ikke at det er en tilfeldighet.`,
    arendal: 'Forsøk på 0,62',
    bodo: 'Forsøk på 0,17',
  },
  outside: {
    title: 'Pendling ut av egen BA-region',
    text: (f: RecomputedFacts): string =>
      `${f.outsideFullHits === 0 ? 'Ingen' : f.outsideFullHits} av de ${f.outsideTried} definisjonene vi har prøvd, treffer alle de fire klassene. I snitt over kommunene med dokumentert eller oppgitt dekning var andelen ${f.stated[2]} i klasse 2 og ${f.stated[3]} i klasse 3, nær rapportens tall, men ${f.stated[4]} i klasse 4 og ${f.stated[5]} i klasse 5. En kommune som er en BA-region alene, sender alle utpendlerne ut av regionen per definisjon. En gjennomgang i november 2026 av 374\u202f760 kombinasjoner fant ingen som gir alle fire.`,
    caption: 'Andel av pendlingen som går ut av egen BA-region',
    all: 'Alle klasser og år, veid og som snitt',
  },
  claims: {
    municipalities: {
      name: 'Kommuner i landet',
      why: () => 'Kommunene i inndelingen som gjaldt 2020–2023.',
    },
    'remote-municipalities': {
      name: 'Kommuner i klasse 5–6',
      why: () => 'Talt etter SSBs klasser for 2020.',
    },
    'named-columns': {
      name: 'Av dem i Innlandet, Nordland, Vestland og Trøndelag',
      why: (f: RecomputedFacts) =>
        `De fire kolonnene i Tabell 1 summerer til ${f.named}, med Møre og Romsdal i «Vestland».${f.leaveOut.length === 0 ? '' : ` ${f.printedNamed} er det alle kolonnene unntatt ${listed(f.leaveOut, 'eller')} summerer til.`}`,
    },
    'named-columns-share': {
      name: 'De samme som andel av klasse 5–6',
      why: (f: RecomputedFacts) =>
        `${f.named} av ${f.remote} er ${f.namedShare}. Prosenten følger av ${f.printedNamed}: ${f.printedNamed} av ${f.remote} er ${f.printedShare}.`,
    },
    covered: { name: 'Kommuner ordningene dekker', why: () => NOT_LISTED },
    'covered-population': { name: 'Innbyggere i dem', why: () => SAME },
    'covered-class-5': { name: 'Kommuner i klasse 5', why: () => SAME },
    'covered-class-5-population': { name: 'Innbyggere i klasse 5', why: () => SAME },
    'covered-class-6': {
      name: 'Kommuner i klasse 6',
      why: () => `Setningen nevner ikke klassen; vi leser den som klasse 6. ${SAME}`,
    },
    'covered-class-6-population': { name: 'Innbyggere i klasse 6', why: () => SAME },
    'covered-remote-share': {
      name: 'Klasse 5 og 6 som andel av innbyggerne',
      why: () =>
        'Regnet av rapportens egne tall: 72\u202f000 og 15\u202f000 av 634\u202f500. Tallene selv kan ikke etterprøves.',
    },
    'coefficient-arendal': {
      name: 'Grimstad, Arendal, Vegårshei, Tvedestrand og Froland',
      why: () =>
        'BA-regionen Arendal, som er disse fem, ved en definisjon vi har lest ut av rapportens egen setning.',
    },
    'coefficient-bodo': {
      name: 'Bodø',
      why: () => 'BA-regionen Bodø, ved samme definisjon.',
    },
    'outside-country': {
      name: 'Hele landet',
      why: (f: RecomputedFacts) =>
        `Atlasets tall er alle utpendlerne sett under ett. Som snitt over kommunene er andelen ${f.countryMean}, og da holder setningen.`,
    },
    'outside-class-5': { name: 'Klasse 5', why: byClass(5) },
    'outside-class-4': { name: 'Klasse 4', why: byClass(4) },
    'outside-class-3': { name: 'Klasse 3', why: byClass(3) },
    'outside-class-2': { name: 'Klasse 2', why: byClass(2) },
  } satisfies Record<
    ClaimId,
    { readonly name: string; readonly why: (facts: RecomputedFacts) => string }
  >,
  namedColumns: {
    named: 'Klasse 5–6 i de fire kolonnene',
    'without-more-og-romsdal': 'Uten Møre og Romsdal i «Vestland»',
    'with-troms-og-finnmark': 'Med Troms og Finnmark i tillegg',
    'class-4-too': 'Klasse 4–6 i de fire kolonnene',
    'all-classes': 'Alle kommuner i de fire kolonnene',
  } satisfies Record<NamedColumnsTry, string>,
  sets: {
    participation: 'Deltakelse er dokumentert',
    'participation-inactive': 'Deltakelse, også i ordninger som ikke er aktive',
    stated: 'Dokumentert eller oppgitt',
    'stated-inactive': 'Dokumentert eller oppgitt, også ikke aktive',
    'stated-regions': 'Hele BA-regioner med dokumentert eller oppgitt dekning',
    area: 'Med nevnt område',
    'area-inactive': 'Med nevnt område, også ikke aktive',
  } satisfies Record<CoverageSet, string>,
  measures: {
    'up-within-of-out': 'Til mer sentral kommune i regionen, av utpendlerne',
    'up-within-of-employed': 'Til mer sentral kommune i regionen, av sysselsatte bosatte',
    'up-of-out': 'Til mer sentral kommune hvor som helst, av utpendlerne',
    'out-within-of-out': 'Utpendlere i regionen, av utpendlerne (atlasets koeffisient)',
    'out-within-of-employed': 'Utpendlere i regionen, av sysselsatte bosatte',
    'out-of-employed': 'Utpendlere, av sysselsatte bosatte',
    'in-within-of-in': 'Innpendlere fra regionen, av innpendlerne',
    'in-of-jobs': 'Innpendlere, av arbeidsplassene',
    'both-within-of-both': 'Ut- og innpendlere i regionen, av alle ut- og innpendlere',
    'both-of-all': 'Ut- og innpendlere, av alle som bor eller arbeider der',
    'both-within-of-all': 'Ut- og innpendlere i regionen, av alle som bor eller arbeider der',
    'out-within-of-region': 'Utpendlere i regionen, av bosatte som arbeider i regionen',
    'stay-of-employed': 'Bor og arbeider der, av sysselsatte bosatte',
    'stay-of-jobs': 'Bor og arbeider der, av arbeidsplassene',
  } satisfies Record<CoefficientMeasure, string>,
  outsideMeasures: {
    'outside-of-out': 'Av utpendlerne',
    'outside-of-employed': 'Av sysselsatte bosatte',
    'outside-of-in': 'Av innpendlerne',
    'outside-of-both': 'Av ut- og innpendlerne',
  } satisfies Record<OutsideMeasure, string>,
  places: {
    named: (n: number) => (n === 1 ? 'Kommunen' : `De ${n} nevnte`),
    'named-but-largest': (n: number) => `De ${n} uten den største`,
    region: (n: number) => `BA-regionen (${n})`,
    programme: (n: number) => `Ordningens område (${n})`,
  } satisfies Record<TriedPlace['place'], (n: number) => string>,
  ways: {
    together: 'sett under ett',
    mean: 'snitt',
    'as-one': 'som én kommune',
  } satisfies Record<Way, string>,
  groups: {
    all: 'Alle',
    several: 'BA-regioner med flere kommuner',
    stated: 'Dokumentert eller oppgitt',
    'stated-regions': 'BA-regioner med dokumentert eller oppgitt dekning',
    'by-centre': 'Alle, etter klassen til den mest sentrale i BA-regionen',
  } satisfies Record<Group, string>,
} as const;

import { listed } from '../../i18n/list.ts';
import type { RecomputedFacts } from './recomputed-facts.ts';
import type { Words } from '../../i18n/shape.ts';

const NOT_LISTED = 'Rapporten listar ikkje opp kommunane, så vi kan ikkje telje dei same.';
const SAME = 'Gjeld dei same kommunane.';

const byClass =
  (one: 2 | 3 | 4 | 5) =>
  ({ weighted }: RecomputedFacts): string =>
    `Talet i atlaset er snittet over kommunane i klassen. Alle utpendlarane sett under eitt: ${weighted[one]}.`;

/** «0,62 i 2020, 0,71 i 2021 og 0,68 i 2022». */
const byYear = (figures: RecomputedFacts['arendalByYear']): string =>
  listed(
    figures.map(({ year, figure }) => `${figure} i ${year}`),
    'og',
  );

export const recomputed: Words['recomputed'] = {
  title: 'Rapporten, rekna på nytt',
  lead: (f) =>
    `${f.differences === 0 ? `Alle dei ${f.cells} rutene` : `${f.cells - f.differences} av ${f.cells} ruter`} i Tabell 1 i rapporten stemmer med tala frå SSB for 2020. Av ${f.claims} andre tal vi har rekna på nytt, er ${f.equal} like, ${f.different} er avvikande, og ${f.notRecomputable} kan ikkje reknast ut.`,
  explain:
    '«Likt»: setninga, lesen slik ho står, gir det rapporten trykkjer, når ho blir rekna på dei offisielle tala for 2020. «Avvik»: ho gir noko anna. «Kan ikkje reknast ut»: rapporten seier ikkje kva som er talt, eller korleis.',
  caution:
    'Eit avvik er ikkje nødvendigvis ein feil i rapporten. Han kan ha brukt ein annan årgang eller ein annan definisjon enn den vi les ut av teksten. Grunnlaget låg i ein interaktiv rapport på nett, som ikkje er ein del av teksten.',
  triesText:
    'Der det ikkje går fram korleis talet er rekna, har vi prøvd fleire definisjonar. «Treff» tyder at forsøket ville ha vorte trykt slik rapporten trykkjer talet sitt. Det viser ikkje at rapporten rekna slik: mellom så mange forsøk treffer nokre ved eit slumpetreff.',
  verdict: {
    equal: 'likt',
    different: 'avvik',
    'not-recomputable': 'kan ikkje reknast ut',
  },
  qualifier: {
    exact: '',
    about: 'ca. ',
    'just-under': 'knapt ',
    'just-over': 'vel ',
    'more-than': 'over ',
  },
  head: {
    figure: 'Tal',
    report: 'Rapporten',
    atlas: 'Atlaset',
    verdict: 'Vurdering',
    why: 'Kvifor',
    definition: 'Definisjon',
    members: 'Kommunar',
    way: 'Rekna',
    year: 'År',
    found: 'Sum',
  },
  hit: (figure) => `treff\u00a0${figure}`,
  section: (number) => `Rapporten, ${/^\d/.test(number) ? 'avsnitt ' : ''}${number}`,
  show: (tried, hits) =>
    `Vis forsøka: ${tried} tal, ${hits === 0 ? 'ingen treff' : `${hits} treff`}`,
  table1: {
    title: 'Tabell 1: kommunar etter sentralitet og fylke',
    caption: 'Kommunar i 2020. Tala i rapporten; tala i atlaset i parentes der dei er andre',
    total: 'Totalsum',
    verdict: (f) =>
      f.differences === 0
        ? `Likt i alle ${f.cells} ruter.`
        : `Avvik i ${f.differences} av ${f.cells} ruter.`,
    vestland:
      'Kolonnen «Vestland» held òg dei 26 kommunane i Møre og Romsdal; rapporten har ingen eigen kolonne for fylket. Tomme ruter i rapporten er lesne som 0. I teksten vi har lese, er dei tomme rutene borte, og summane åleine gir fire måtar å plassere tala på. Dei skil seg berre for klasse 1–3 i Innlandet, Nordland og Oslo. Vi har sett Oslo i klasse 1; då er det éin att.',
  },
  remote: { title: 'Dei minst sentrale kommunane', tries: 'Forsøk på 189' },
  coverage: {
    title: 'Kommunane ordningane dekkjer',
    text: (f) =>
      `Vi har prøvd utvala som kan lagast av det rapporten sjølv seier om ordningane. Innbyggjarar 1. januar 2020. Dei 47 i rapporten kan ikkje innehalde alt han dokumenterer i kapittel 3: i klasse 6 tel han ${f.documentedSix.printed} kommunar med om lag ${f.documentedSix.printedResidents}\u00a0innbyggjarar, men berre i dei ${f.documentedSix.municipalities} kommunane i klasse 6 der han dokumenterer deltaking, budde det ${f.documentedSix.residents}.`,
    caption: 'Kommunar og innbyggjarar i utval som kan likne dei 47 i rapporten',
  },
  coefficients: {
    title: 'Pendlingskoeffisientane',
    text: (f) =>
      `Rapporten skildrar koeffisienten som eit mål på «i hvor stor grad de mest perifere kommunene er avhengig av pendling til mer sentrale kommuner i sin BA-region», utan å gi formelen. Lese bokstavleg er det dei som pendlar frå kommunane i klasse 5–6 til ein meir sentral kommune i same BA-region, delt på dei som bur og arbeider i dei same kommunane. På tala for 2020 gir det begge tala rapporten skriv. Berre Vegårshei er i klasse 5–6 i BA-regionen Arendal, og berre Gildeskål i Bodø, og difor har alle dei fem kommunane same tal. Andre år treffer det ikkje: Arendal ${byYear(f.arendalByYear)}, Bodø ${byYear(f.bodoByYear)}. I andre regionar med dokumentert eller oppgitt dekning går koeffisienten frå ${f.elsewhere.map(({ name, figure }) => `${figure} (${name})`).join(' til ')}. Året og setninga passar, og ${f.coefficientFullHits === 0 ? 'ingen' : f.coefficientFullHits} av definisjonane under treffer begge. Ein gjennomgang i november 2026 av 6\u202f246 forholdstal for dei same kommunane fann ikkje noko anna som gjer det; det utelukkar ikkje at det er tilfeldig.`,
    arendal: 'Forsøk på 0,62',
    bodo: 'Forsøk på 0,17',
  },
  outside: {
    title: 'Pendling ut av eigen BA-region',
    text: (f) =>
      `${f.outsideFullHits === 0 ? 'Ingen' : f.outsideFullHits} av dei ${f.outsideTried} definisjonane vi har prøvd, treffer alle dei fire klassane. I snitt over kommunane med dokumentert eller oppgitt dekning var delen ${f.stated[2]} i klasse 2 og ${f.stated[3]} i klasse 3, nær tala i rapporten, men ${f.stated[4]} i klasse 4 og ${f.stated[5]} i klasse 5. Ein kommune som er ein BA-region åleine, sender alle utpendlarane ut av regionen per definisjon. Ein gjennomgang i november 2026 av 374\u202f760 kombinasjonar fann ingen som gir alle fire.`,
    caption: 'Del av pendlinga som går ut av eigen BA-region',
    all: 'Alle klassar og år, vekta og som snitt',
  },
  claims: {
    municipalities: {
      name: 'Kommunar i landet',
      why: () => 'Kommunane i inndelinga som gjaldt 2020–2023.',
    },
    'remote-municipalities': {
      name: 'Kommunar i klasse 5–6',
      why: () => 'Talde etter klassane til SSB for 2020.',
    },
    'named-columns': {
      name: 'Av dei i Innlandet, Nordland, Vestland og Trøndelag',
      why: (f) =>
        `Dei fire kolonnane i Tabell 1 summerer til ${f.named}, med Møre og Romsdal i «Vestland».${f.leaveOut.length === 0 ? '' : ` ${f.printedNamed} er det alle kolonnane unnateke ${listed(f.leaveOut, 'eller')} summerer til.`}`,
    },
    'named-columns-share': {
      name: 'Dei same som del av klasse 5–6',
      why: (f) =>
        `${f.named} av ${f.remote} er ${f.namedShare}. Prosenten følgjer av ${f.printedNamed}: ${f.printedNamed} av ${f.remote} er ${f.printedShare}.`,
    },
    covered: { name: 'Kommunar ordningane dekkjer', why: () => NOT_LISTED },
    'covered-population': { name: 'Innbyggjarar i dei', why: () => SAME },
    'covered-class-5': { name: 'Kommunar i klasse 5', why: () => SAME },
    'covered-class-5-population': { name: 'Innbyggjarar i klasse 5', why: () => SAME },
    'covered-class-6': {
      name: 'Kommunar i klasse 6',
      why: () => `Setninga nemner ikkje klassen; vi les ho som klasse 6. ${SAME}`,
    },
    'covered-class-6-population': { name: 'Innbyggjarar i klasse 6', why: () => SAME },
    'covered-remote-share': {
      name: 'Klasse 5 og 6 som del av innbyggjarane',
      why: () =>
        'Rekna av tala i rapporten sjølv: 72\u202f000 og 15\u202f000 av 634\u202f500. Dei tala kan ikkje etterprøvast.',
    },
    'coefficient-arendal': {
      name: 'Grimstad, Arendal, Vegårshei, Tvedestrand og Froland',
      why: () =>
        'BA-regionen Arendal, som er desse fem, ved ein definisjon vi har lese ut av setninga i rapporten.',
    },
    'coefficient-bodo': {
      name: 'Bodø',
      why: () => 'BA-regionen Bodø, ved same definisjon.',
    },
    'outside-country': {
      name: 'Heile landet',
      why: (f) =>
        `Talet i atlaset er alle utpendlarane sett under eitt. Som snitt over kommunane er delen ${f.countryMean}, og då held setninga.`,
    },
    'outside-class-5': { name: 'Klasse 5', why: byClass(5) },
    'outside-class-4': { name: 'Klasse 4', why: byClass(4) },
    'outside-class-3': { name: 'Klasse 3', why: byClass(3) },
    'outside-class-2': { name: 'Klasse 2', why: byClass(2) },
  },
  namedColumns: {
    named: 'Klasse 5–6 i dei fire kolonnane',
    'without-more-og-romsdal': 'Utan Møre og Romsdal i «Vestland»',
    'with-troms-og-finnmark': 'Med Troms og Finnmark i tillegg',
    'class-4-too': 'Klasse 4–6 i dei fire kolonnane',
    'all-classes': 'Alle kommunar i dei fire kolonnane',
  },
  sets: {
    participation: 'Deltaking er dokumentert',
    'participation-inactive': 'Deltaking, òg i ordningar som ikkje er aktive',
    stated: 'Dokumentert eller oppgitt',
    'stated-inactive': 'Dokumentert eller oppgitt, òg ikkje aktive',
    'stated-regions': 'Heile BA-regionar med dokumentert eller oppgitt dekning',
    area: 'Med nemnt område',
    'area-inactive': 'Med nemnt område, òg ikkje aktive',
  },
  measures: {
    'up-within-of-out': 'Til meir sentral kommune i regionen, av utpendlarane',
    'up-within-of-employed': 'Til meir sentral kommune i regionen, av sysselsette busette',
    'up-of-out': 'Til meir sentral kommune kvar som helst, av utpendlarane',
    'out-within-of-out': 'Utpendlarar i regionen, av utpendlarane (koeffisienten i atlaset)',
    'out-within-of-employed': 'Utpendlarar i regionen, av sysselsette busette',
    'out-of-employed': 'Utpendlarar, av sysselsette busette',
    'in-within-of-in': 'Innpendlarar frå regionen, av innpendlarane',
    'in-of-jobs': 'Innpendlarar, av arbeidsplassane',
    'both-within-of-both': 'Ut- og innpendlarar i regionen, av alle ut- og innpendlarar',
    'both-of-all': 'Ut- og innpendlarar, av alle som bur eller arbeider der',
    'both-within-of-all': 'Ut- og innpendlarar i regionen, av alle som bur eller arbeider der',
    'out-within-of-region': 'Utpendlarar i regionen, av busette som arbeider i regionen',
    'stay-of-employed': 'Bur og arbeider der, av sysselsette busette',
    'stay-of-jobs': 'Bur og arbeider der, av arbeidsplassane',
  },
  outsideMeasures: {
    'outside-of-out': 'Av utpendlarane',
    'outside-of-employed': 'Av sysselsette busette',
    'outside-of-in': 'Av innpendlarane',
    'outside-of-both': 'Av ut- og innpendlarane',
  },
  places: {
    named: (n) => (n === 1 ? 'Kommunen' : `Dei ${n} nemnde`),
    'named-but-largest': (n) => `Dei ${n} utan den største`,
    region: (n) => `BA-regionen (${n})`,
    programme: (n) => `Området til ordninga (${n})`,
  },
  ways: {
    together: 'sett under eitt',
    mean: 'snitt',
    'as-one': 'som éin kommune',
  },
  groups: {
    all: 'Alle',
    several: 'BA-regionar med fleire kommunar',
    stated: 'Dokumentert eller oppgitt',
    'stated-regions': 'BA-regionar med dokumentert eller oppgitt dekning',
    'by-centre': 'Alle, etter klassen til den mest sentrale i BA-regionen',
  },
};

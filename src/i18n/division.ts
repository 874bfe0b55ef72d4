import type { DivisionYears } from '../domain/division-years.ts';

/** «2020–2023», or «fra 2024» for the one in force now. */
const years = ({ from, until }: DivisionYears): string =>
  until === undefined ? `fra ${from}` : `${from}–${until}`;

interface Sizes {
  readonly municipalities: number;
  readonly counties: number;
  readonly regions: number;
}

const nb = {
  years,
  inForce: (of: DivisionYears) =>
    of.until === undefined
      ? `Kommuneinndelingen er den som gjelder fra ${of.from}.`
      : `Kommuneinndelingen er den som gjaldt ${years(of)}.`,
  recoded: (of: DivisionYears) =>
    of.until === undefined
      ? `Tall fra før ${of.from} er ført over til inndelingen fra ${of.from}. Er en kommune delt siden, finnes det ikke tall fra før delingen for noen av delene.`
      : `Tall fra og med ${of.until + 1} er ført tilbake til inndelingen ${years(of)}.`,
  numbers: (of: DivisionYears) =>
    of.until === undefined
      ? 'Nummeret er det som gjelder nå; de gamle numrene fører også hit.'
      : `Nummeret og navnet er dagens. Der de var andre i ${years(of)}, som atlaset er tegnet på, står de bak.`,
  was: (what: string, until: number) => `${what}\u00a0til\u00a0${until}`,
  counties: (of: DivisionYears, count: number) =>
    of.until === undefined
      ? `Fylkene er de ${count} som gjelder fra ${of.latest}.`
      : `Fylkene er de ${count} som gjelder fra ${of.latest}, fordi det er dem leserne bor i. Hver kommune i inndelingen ${years(of)} hører helt til ett av dem.`,
  now: {
    head: 'Tidligere',
    same: 'Samme nummer også før.',
    was: (before: string, until: number) => `${before} til og med ${until}.`,
    part: (before: string, until: number, parts: string) =>
      `Del av ${before} til og med ${until}. Den er delt i ${parts}.`,
    noFigures: (before: string, until: number) =>
      `Tall fra til og med ${until} gjelder hele ${before}. Ingen vet hvor mye av dem som hører hjemme her, så de vises ikke.`,
    inherits: (before: string) =>
      `Regionen er den ${before} lå i da BA-regionene ble laget i 2020. Kommunen selv er ikke plassert siden.`,
  },
  method: {
    division: (of: DivisionYears, count: Sizes) =>
      `Atlaset bruker kommuneinndelingen som gjelder fra ${of.from}: ${count.municipalities} kommuner, ${count.counties} fylker og ${count.regions} BA-regioner. BA-regionene er de fra 2020: en kommune ligger i den som forgjengeren lå i. Tall på gamle numre er ført over til de nye.`,
    split: (whole: string, parts: string, until: number) =>
      `${whole} er siden delt i ${parts}: tall fra til og med ${until} finnes bare for hele og vises ikke for delene; en andel finner vi ikke på. Regioner og fylker som har alle delene, er hele. I pendlingen står ${whole} som seg selv, med sentralitetsindeksen fra sin egen tid. Det som er skrevet om dekning i ${whole}, gjelder området og ikke en bestemt del.`,
  },
  ended: (code: string, name: string, until: number) => `${code} ${name}, til ${until}`,
  writtenAbout: (before: string) => `Omtalt for ${before}; ikke kjent hvilken del`,
  gone: {
    title: (name: string, until: number) => `${name}, til ${until}`,
    text: (number: string, name: string, until: number) =>
      `Kommune ${number} ${name} fantes til og med ${until}. Den er delt i disse kommunene:`,
  },
  endedFlows: (names: string) =>
    `Pendling til og fra ${names} telles som før delingen: kommunen står som seg selv i strømmene. Regioner og fylker som har alle delene, er hele.`,
  otherReport: (of: DivisionYears, year: number) =>
    `Rapportens tall er fra ${year}, på inndelingen som gjaldt da. Denne utgaven av atlaset står på inndelingen ${years(of)}, så rapportens tall kan ikke regnes etter her.`,
} as const;

/** «2020–2023», or «frå 2024» for the one in force now. */
const yearsNn = ({ from, until }: DivisionYears): string =>
  until === undefined ? `frå ${from}` : `${from}–${until}`;

const nn = {
  years: yearsNn,
  inForce: (of: DivisionYears) =>
    of.until === undefined
      ? `Kommuneinndelinga er den som gjeld frå ${of.from}.`
      : `Kommuneinndelinga er den som gjaldt ${yearsNn(of)}.`,
  recoded: (of: DivisionYears) =>
    of.until === undefined
      ? `Tal frå før ${of.from} er førte over til inndelinga frå ${of.from}. Er ein kommune delt sidan, finst det ikkje tal frå før delinga for nokon av delane.`
      : `Tal frå og med ${of.until + 1} er førte tilbake til inndelinga ${yearsNn(of)}.`,
  numbers: (of: DivisionYears) =>
    of.until === undefined
      ? 'Nummeret er det som gjeld no; dei gamle numra fører òg hit.'
      : `Nummeret og namnet er dei som gjeld i dag. Der dei var andre i ${yearsNn(of)}, som atlaset er teikna på, står dei bak.`,
  was: (what: string, until: number) => `${what}\u00a0til\u00a0${until}`,
  counties: (of: DivisionYears, count: number) =>
    of.until === undefined
      ? `Fylka er dei ${count} som gjeld frå ${of.latest}.`
      : `Fylka er dei ${count} som gjeld frå ${of.latest}, fordi det er dei lesarane bur i. Kvar kommune i inndelinga ${yearsNn(of)} høyrer heilt til eitt av dei.`,
  now: {
    head: 'Tidlegare',
    same: 'Same nummer òg før.',
    was: (before: string, until: number) => `${before} til og med ${until}.`,
    part: (before: string, until: number, parts: string) =>
      `Del av ${before} til og med ${until}. Den er delt i ${parts}.`,
    noFigures: (before: string, until: number) =>
      `Tal frå til og med ${until} gjeld heile ${before}. Ingen veit kor mykje av dei som høyrer heime her, så dei er ikkje viste.`,
    inherits: (before: string) =>
      `Regionen er den ${before} låg i då BA-regionane vart laga i 2020. Kommunen sjølv er ikkje plassert sidan.`,
  },
  method: {
    division: (of: DivisionYears, count: Sizes) =>
      `Atlaset bruker kommuneinndelinga som gjeld frå ${of.from}: ${count.municipalities} kommunar, ${count.counties} fylke og ${count.regions} BA-regionar. BA-regionane er dei frå 2020: ein kommune ligg i den som forgjengaren låg i. Tal på gamle nummer er førte over til dei nye.`,
    split: (whole: string, parts: string, until: number) =>
      `${whole} er sidan delt i ${parts}: tal frå til og med ${until} finst berre for heile og er ikkje viste for delane; ein del finn vi ikkje på. Regionar og fylke som har alle delane, er heile. I pendlinga står ${whole} som seg sjølv, med sentralitetsindeksen frå si eiga tid. Det som er skrive om dekning i ${whole}, gjeld området og ikkje ein bestemt del.`,
  },
  ended: (code: string, name: string, until: number) => `${code} ${name}, til ${until}`,
  writtenAbout: (before: string) => `Omtalt for ${before}; ikkje kjent kva del`,
  gone: {
    title: (name: string, until: number) => `${name}, til ${until}`,
    text: (number: string, name: string, until: number) =>
      `Kommune ${number} ${name} fanst til og med ${until}. Han er delt i desse kommunane:`,
  },
  endedFlows: (names: string) =>
    `Pendling til og frå ${names} er tald som før delinga: kommunen står som seg sjølv i straumane. Regionar og fylke som har alle delane, er heile.`,
  otherReport: (of: DivisionYears, year: number) =>
    `Tala i rapporten er frå ${year}, på inndelinga som gjaldt då. Denne utgåva av atlaset står på inndelinga ${yearsNn(of)}, så tala kan ikkje reknast etter her.`,
} as const;

/** «2020–2023», or «from 2024» for the one in force now. */
const yearsEn = ({ from, until }: DivisionYears): string =>
  until === undefined ? `from ${from}` : `${from}–${until}`;

const en = {
  years: yearsEn,
  inForce: (of: DivisionYears) =>
    of.until === undefined
      ? `The municipal division is the one in force since ${of.from}.`
      : `The municipal division is the one in force ${yearsEn(of)}.`,
  recoded: (of: DivisionYears) =>
    of.until === undefined
      ? `Figures from before ${of.from} are carried over to the division from ${of.from}. Where a municipality has been split since, none of its parts has figures from before the split.`
      : `Figures from ${of.until + 1} onwards are carried back to the division of ${yearsEn(of)}.`,
  numbers: (of: DivisionYears) =>
    of.until === undefined
      ? 'The number is the one in force now; the old numbers lead here too.'
      : `The number and the name are today’s. Where they were others in ${yearsEn(of)}, the division that the atlas is drawn on, those stand behind.`,
  was: (what: string, until: number) => `${what}\u00a0until\u00a0${until}`,
  counties: (of: DivisionYears, count: number) =>
    of.until === undefined
      ? `The counties are the ${count} in force since ${of.latest}.`
      : `The counties are the ${count} in force from ${of.latest}, because those are the ones readers live in. Every municipality of the ${yearsEn(of)} division lies wholly within one of them.`,
  now: {
    head: 'Before',
    same: 'The same number before.',
    was: (before: string, until: number) => `${before} until ${until}.`,
    part: (before: string, until: number, parts: string) =>
      `Part of ${before} until ${until}. It was split into ${parts}.`,
    noFigures: (before: string, until: number) =>
      `Figures up to ${until} are of all of ${before}. Nobody knows how much of them belongs here, so they are not shown.`,
    inherits: (before: string) =>
      `The region is the one ${before} was in when the labour-market regions were drawn in 2020. The municipality itself has not been placed since.`,
  },
  method: {
    division: (of: DivisionYears, count: Sizes) =>
      `The atlas uses the municipal division in force since ${of.from}: ${count.municipalities} municipalities, ${count.counties} counties and ${count.regions} labour-market regions (BA-regions). The regions are those of 2020: a municipality lies in the one its predecessor was in. Figures on old numbers are carried over to the new ones.`,
    split: (whole: string, parts: string, until: number) =>
      `${whole} has since been split into ${parts}: figures up to ${until} exist only for the whole and are not shown for the parts; no share is made up. Regions and counties that hold all the parts are whole. In the commuting flows ${whole} stands as itself, with the centrality index of its own time. What is written about coverage in ${whole} is about the area, and not about one of the parts.`,
  },
  ended: (code: string, name: string, until: number) => `${code} ${name}, until ${until}`,
  writtenAbout: (before: string) => `Told of ${before}; not known which part`,
  gone: {
    title: (name: string, until: number) => `${name}, until ${until}`,
    text: (number: string, name: string, until: number) =>
      `Municipality ${number} ${name} existed until ${until}. It was split into these:`,
  },
  endedFlows: (names: string) =>
    `Commuting to and from ${names} is counted as before the split: the municipality stands as itself in the flows. Regions and counties that hold all its parts are whole.`,
  otherReport: (of: DivisionYears, year: number) =>
    `The figures of the report are of ${year}, on the division of that time. This edition of the atlas stands on the division ${yearsEn(of)}, so they cannot be computed again here.`,
} as const;

export const division = { nb, nn, en };

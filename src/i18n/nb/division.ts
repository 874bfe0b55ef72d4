import type { DivisionYears } from '../../domain/division-years.ts';

/** «2020–2023», or «fra 2024» for the one in force now. */
const years = ({ from, until }: DivisionYears): string =>
  until === undefined ? `fra ${from}` : `${from}–${until}`;

interface Sizes {
  readonly municipalities: number;
  readonly counties: number;
  readonly regions: number;
}

export const division = {
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

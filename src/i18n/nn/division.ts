import type { DivisionYears } from '../../domain/division-years.ts';

/** «2020–2023», or «frå 2024» for the one in force now. */
const years = ({ from, until }: DivisionYears): string =>
  until === undefined ? `frå ${from}` : `${from}–${until}`;

interface Sizes {
  readonly municipalities: number;
  readonly counties: number;
  readonly regions: number;
}

export const division = {
  years,
  inForce: (of: DivisionYears) =>
    of.until === undefined
      ? `Kommuneinndelinga er den som gjeld frå ${of.from}.`
      : `Kommuneinndelinga er den som gjaldt ${years(of)}.`,
  recoded: (of: DivisionYears) =>
    of.until === undefined
      ? `Tal frå før ${of.from} er førte over til inndelinga frå ${of.from}. Er ein kommune delt sidan, finst det ikkje tal frå før delinga for nokon av delane.`
      : `Tal frå og med ${of.until + 1} er førte tilbake til inndelinga ${years(of)}.`,
  numbers: (of: DivisionYears) =>
    of.until === undefined
      ? 'Nummeret er det som gjeld no; dei gamle numra fører òg hit.'
      : `Nummeret og namnet er dei som gjeld i dag. Der dei var andre i ${years(of)}, som atlaset er teikna på, står dei bak.`,
  was: (what: string, until: number) => `${what}\u00a0til\u00a0${until}`,
  counties: (of: DivisionYears, count: number) =>
    of.until === undefined
      ? `Fylka er dei ${count} som gjeld frå ${of.latest}.`
      : `Fylka er dei ${count} som gjeld frå ${of.latest}, fordi det er dei lesarane bur i. Kvar kommune i inndelinga ${years(of)} høyrer heilt til eitt av dei.`,
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
    `Tala i rapporten er frå ${year}, på inndelinga som gjaldt då. Denne utgåva av atlaset står på inndelinga ${years(of)}, så tala kan ikkje reknast etter her.`,
} as const;

/** The embeds, and the dialog that gives a journalist the code of one. */
export const embed = {
  ofSix: (n: number) => `${n} av 6`,
  years: {
    municipality: (population: number, commuting: number) =>
      `ordninger 2020–2021, innbyggere 1. januar ${population}, pendling 4. kvartal ${commuting}`,
    area: (population: number) => `ordninger 2020–2021, innbyggere 1. januar ${population}`,
  },
  asOf: (date: string) => `Tall per ${date}`,
  editionExplained: 'Denne utgaven endres ikke. Siden i atlaset kan ha nyere tall.',
  back: 'Se mer i Traineeatlas',
  needsScript:
    'Kartet blir levende med et skript, og her er skript slått av. Det står også i atlaset.',
  missing: 'Adressen til denne innbyggingen er ikke riktig. Lag koden på nytt fra siden i atlaset.',
  withoutScript:
    'Uten skript: åpne siden under, og bruk adressen dens som «src» i en <iframe> med høyden som står her.',
  height: (pixels: number) => `Høyde: ${pixels}\u00a0piksler.`,
  /** All that the dialog says when a script has opened it. */
  dialog: {
    open: 'Bygg inn',
    title: 'Bygg inn i en artikkel',
    close: 'Lukk',
    lead: 'Lim koden inn der kartet skal stå. Kilde, år, lisens og lenke følger med. Ingen informasjonskapsler.',
    language: 'Språk',
    part: 'Vis',
    parts: { all: 'Alt', map: 'Bare kart', figures: 'Bare tall' },
    mode: 'Farger',
    modes: { light: 'Lyse', dark: 'Mørke', auto: 'Som leserens skjerm' },
    map: 'Kart',
    still: 'Stillbilde, uten skript',
    live: 'Levende: kan zoomes når leseren trykker på det',
    edition: 'Tall',
    follow: 'Følger oppdateringer',
    pinned: 'Fast: tall per',
    fit: 'Tilpass høyden automatisk med et lite skript',
    preview: 'Forhåndsvisning',
    code: 'Kode',
    copy: 'Kopier koden',
    copied: 'Koden er kopiert.',
    notCopied: 'Nettleseren tillot ikke kopiering. Koden er merket, så du kan kopiere den selv.',
    see: 'Åpne det som bygges inn',
  },
} as const;

/** Innbyggingane, og dialogen som gjev ein journalist koden til ei av dei. */
export const embed = {
  ofSix: (n: number) => `${n} av 6`,
  years: {
    municipality: (population: number, commuting: number) =>
      `ordningar 2020–2021, innbyggjarar 1. januar ${population}, pendling 4. kvartal ${commuting}`,
    area: (population: number) => `ordningar 2020–2021, innbyggjarar 1. januar ${population}`,
  },
  asOf: (date: string) => `Tal per ${date}`,
  editionExplained: 'Denne utgåva blir ikkje endra. Sida i atlaset kan ha nyare tal.',
  back: 'Sjå meir i Traineeatlas',
  needsScript:
    'Kartet blir levande med eit skript, og her er skript slått av. Det står òg i atlaset.',
  missing: 'Adressa til denne innbygginga er ikkje rett. Lag koden på nytt frå sida i atlaset.',
  withoutScript:
    'Utan skript: opne sida under, og bruk adressa til sida som «src» i ein <iframe> med høgda som står her.',
  height: (pixels: number) => `Høgd: ${pixels}\u00a0pikslar.`,
  /** All that the dialog says when a script has opened it. */
  dialog: {
    open: 'Bygg inn',
    title: 'Bygg inn i ein artikkel',
    close: 'Lukk',
    lead: 'Lim koden inn der kartet skal stå. Kjelde, år, lisens og lenkje følgjer med. Ingen informasjonskapslar.',
    language: 'Språk',
    part: 'Vis',
    parts: { all: 'Alt', map: 'Berre kart', figures: 'Berre tal' },
    mode: 'Fargar',
    modes: { light: 'Lyse', dark: 'Mørke', auto: 'Som skjermen til lesaren' },
    map: 'Kart',
    still: 'Stillbilete, utan skript',
    live: 'Levande: kan zoomast når lesaren trykkjer på det',
    edition: 'Tal',
    follow: 'Følgjer oppdateringar',
    pinned: 'Fast: tal per',
    fit: 'Tilpass høgda automatisk med eit lite skript',
    preview: 'Førehandsvising',
    code: 'Kode',
    copy: 'Kopier koden',
    copied: 'Koden er kopiert.',
    notCopied: 'Nettlesaren tillét ikkje kopiering. Koden er merkt, så du kan kopiere han sjølv.',
    see: 'Opne det som blir bygt inn',
  },
} as const;

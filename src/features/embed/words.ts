const nb = {
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

const nn = {
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

const en = {
  ofSix: (n: number) => `${n} of 6`,
  years: {
    municipality: (population: number, commuting: number) =>
      `programmes 2020–2021, population 1 January ${population}, commuting Q4 ${commuting}`,
    area: (population: number) => `programmes 2020–2021, population 1 January ${population}`,
  },
  asOf: (date: string) => `Figures as of ${date}`,
  editionExplained: 'This edition does not change. The page in the atlas may have newer figures.',
  back: 'See more in Traineeatlas',
  needsScript:
    'The map is made interactive by a script, and scripts are turned off here. It is in the atlas too.',
  missing: 'The address of this embed is not right. Make its code anew on the page in the atlas.',
  withoutScript:
    'Without script: open the page below and use its address as the “src” of an <iframe> with the height given here.',
  height: (pixels: number) => `Height: ${pixels} pixels.`,
  /** All that the dialog says when a script has opened it. */
  dialog: {
    open: 'Embed',
    title: 'Embed in an article',
    close: 'Close',
    lead: 'Paste the code where the map should stand. Source, year, licence and a link come with it. No cookies.',
    language: 'Language',
    part: 'Show',
    parts: { all: 'Everything', map: 'Only the map', figures: 'Only the figures' },
    mode: 'Colours',
    modes: { light: 'Light', dark: 'Dark', auto: 'As the reader’s screen' },
    map: 'Map',
    still: 'Still picture, without script',
    live: 'Interactive: can be zoomed once the reader touches it',
    edition: 'Figures',
    follow: 'Follow updates',
    pinned: 'Pinned: figures as of',
    fit: 'Fit the height automatically with a small script',
    preview: 'Preview',
    code: 'Code',
    copy: 'Copy the code',
    copied: 'The code is copied.',
    notCopied:
      'The browser did not allow copying. The code is selected, so you can copy it yourself.',
    see: 'Open what is embedded',
  },
} as const;

/** The embeds, and the dialog that gives a journalist the code of one. */
export const embed = { nb, nn, en };

/** The embeds, and the dialog that gives a journalist the code of one. */
export const embed = {
  ofSix: (n: number) => `${n} of 6`,
  years: {
    municipality: (population: number, commuting: number) =>
      `programmes 2020–2021, population 1 January ${population}, commuting Q4 ${commuting}`,
    area: (population: number) => `programmes 2020–2021, population 1 January ${population}`,
    report: 'the years 2020–2021',
  },
  asOf: (date: string) => `Figures as of ${date}`,
  editionExplained: 'This edition does not change. The page in the atlas may have newer figures.',
  back: 'See more in Traineeatlas',
  date: (day: number, month: number, year: number) =>
    `${day} ${['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][month - 1] ?? ''} ${year}`,
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
    pinned: (date: string) => `Pinned: figures as of ${date}`,
    fit: 'Fit the height automatically with a small script',
    preview: 'Preview',
    code: 'Code',
    copy: 'Copy the code',
    copied: 'The code is copied.',
    notCopied:
      'The browser did not allow copying. The code is selected, so you can copy it yourself.',
    see: 'Open what is embedded',
    withoutScript:
      'Without script: open the page below and use its address as the “src” of an <iframe> with the height given here.',
    height: (pixels: number) => `Height: ${pixels} pixels.`,
  },
} as const;

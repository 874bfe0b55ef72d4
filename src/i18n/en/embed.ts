/** The embeds, and the dialog that gives a journalist the code of one. */
export const embed = {
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

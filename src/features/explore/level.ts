/** What an explorer lists: municipalities, labour-market regions, or the counties of 2024. */
export const LEVELS = ['municipality', 'region', 'county'] as const;
export type Level = (typeof LEVELS)[number];

/** Each level has a page of its own, so that each is served with its figures in it. */
const SEGMENTS: Readonly<Record<Level, string>> = {
  municipality: '',
  region: 'region/',
  county: 'fylke/',
};

/** The address of an explorer below the language. */
export const explorePath = (level: Level): string => `utforsk/${SEGMENTS[level]}`;

import type { DivisionYears } from '../../domain/division-years.ts';

/** «2020–2023», or «from 2024» for the one in force now. */
const years = ({ from, until }: DivisionYears): string =>
  until === undefined ? `from ${from}` : `${from}–${until}`;

interface Sizes {
  readonly municipalities: number;
  readonly counties: number;
  readonly regions: number;
}

export const division = {
  years,
  inForce: (of: DivisionYears) =>
    of.until === undefined
      ? `The municipal division is the one in force since ${of.from}.`
      : `The municipal division is the one in force ${years(of)}.`,
  recoded: (of: DivisionYears) =>
    of.until === undefined
      ? `Figures from before ${of.from} are carried over to the division from ${of.from}. Where a municipality has been split since, none of its parts has figures from before the split.`
      : `Figures from ${of.until + 1} onwards are carried back to the division of ${years(of)}.`,
  numbers: (of: DivisionYears) =>
    of.until === undefined
      ? 'The number is the one in force now; the old numbers lead here too.'
      : `The number and the name are today’s. Where they were others in ${years(of)}, the division that the atlas is drawn on, those stand behind.`,
  was: (what: string, until: number) => `${what}\u00a0until\u00a0${until}`,
  counties: (of: DivisionYears, count: number) =>
    of.until === undefined
      ? `The counties are the ${count} in force since ${of.latest}.`
      : `The counties are the ${count} in force from ${of.latest}, because those are the ones readers live in. Every municipality of the ${years(of)} division lies wholly within one of them.`,
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
    `The figures of the report are of ${year}, on the division of that time. This edition of the atlas stands on the division ${years(of)}, so they cannot be computed again here.`,
} as const;

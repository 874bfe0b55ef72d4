import type { Words } from '../../i18n/shape.ts';
import { gapClasses } from './class-words.ts';

/** The list of municipalities that no programme reaches, and how near one is. */
export const gaps: Words['gaps'] = {
  nav: 'Gaps',
  title: 'Find the gaps',
  lead: (gaps, remote, classes, level) =>
    `${gaps} of the ${remote} least central municipalities (${classes}) had no programme in 2020–2021 (counted as covered: ${level}).`,
  leadKinds: (nextDoor, blank, paper, limits) =>
    `${nextDoor} of them border on, or share their labour-market region with, a municipality that is covered; the other ${blank} do not. From ${paper}, at least ${limits} of the employed residents already work in a covered municipality.`,
  classes: gapClasses.en,
  evidence: 'What counts as covered',
  mapTitle: 'What kind of gap?',
  kinds: {
    'paper-gap': 'Already commutes there',
    island: 'Own labour market',
    'next-door': 'Neighbour of a programme',
    'blank-area': 'Far from all',
  },
  rules: {
    'paper-gap': (limits) =>
      `At least ${limits} of the employed residents work in a municipality that is covered.`,
    island: (limits) =>
      `The municipality is a labour-market region of its own, and less than ${limits} of its employed residents work in another municipality.`,
    'next-door': () =>
      'Shares a border on land, or its labour-market region, with a covered municipality.',
    'blank-area': () =>
      'Neither a neighbouring municipality nor any in the same labour-market region is covered.',
  },
  inAll: (all) => `${all} in all, in this colour`,
  rulesTitle: 'How the gaps are sorted into kinds',
  overlap:
    'Every gap is either a neighbour of a programme or far from all, never both. Its residents may already commute there as well, or it may be a labour market of its own. The map shows the first that fits, in the order given here. The number in the legend is the gaps of that colour; «in all» counts every gap the rule fits.',
  uncertain: (n, gaps) =>
    `For ${n} of ${gaps}, Statistics Norway’s rounding may have decided on which side of a limit they are. They are marked «uncertain» in the table.`,
  uncertainMark: 'uncertain',
  move: {
    title: 'Move the limits',
    toCovered: 'Already commutes there: at least so many per cent',
    islandOut: 'Own labour market: less than so many per cent commute out',
    reset: 'Back to the usual limits',
    note: 'Map, legend and table follow. The sentence at the top and the downloads keep the usual limits.',
  },
  notGaps: {
    participation: 'Covered, documented',
    stated: 'Covered, stated',
    area: 'Covered, only a named area',
    none: 'Not covered, classes 1–4',
  },
  list: (level) => `All the gaps (counted as covered: ${level})`,
  order:
    'The municipalities with most residents come first. Press a column to sort by it. No column is an overall score, and no order is built on one.',
  columns: {
    kind: 'Kind of gap',
    jobs: (year) => `Jobs ${year}`,
    regionType: 'Kind of region',
    industries: (census) => `Industries at least 25% above the country, with quotient (${census})`,
    nearestCoveredName: 'Nearest covered municipality',
    nearestHostName: 'Nearest host municipality',
    coefficient: (year) => `Commuting coefficient ${year}`,
    coveredInRegion: 'Covered in own labour-market region',
    toCoveredInRegion: 'Work in a covered municipality of the region',
    toCovered: 'Work in a covered municipality',
    interval: 'Lowest–highest possible share',
    nearestCovered: 'Km to nearest covered municipality',
    nearestHost: 'Km to nearest host',
    neighbouring: 'Programmes across the municipal border',
  },
  status:
    'High: at least 25% above the country even where rounding is at its worst. Uncertain: the figure is that high, but rounding may have lifted it. In a labour-market region of one municipality the commuting coefficient is 0 by definition.',
  ownRegion: 'one municipality',
  regionType: (size, centre) => `${size}; ${centre}`,
  place: (kilometres, name) => `${kilometres}, ${name}`,
  straight:
    'Distances are as the crow flies between points in the middle of the municipalities, not by road. Shares are of employed residents who work in Norway.',
  nearest: {
    title: 'Which programmes could the municipality join?',
    lead: (name, kilometres, covered) =>
      `From ${name} it is ${kilometres}\u00a0km as the crow flies to the nearest covered municipality (documented or stated), ${covered}.`,
    share: (share) =>
      `${share} of the employed residents work in a covered municipality (documented or stated).`,
    caption: 'Programmes with a reason to reach this far, and at least the nearest three',
    inRegion: 'Covers in the same labour-market region',
    border: 'Covers across the municipal border',
    named: 'Names the area',
    commuting: 'Share working where the programme is',
    toMember: 'Km to the nearest municipality it covers',
    toHost: 'Km to the host',
    note: (limits) =>
      `A programme is listed when it names the area, covers a municipality of the same labour-market region or across the border, or when at least ${limits} work where it is. The nearest comes first. Only programmes that were active in 2020, and what the report documents or states, are counted.`,
    all: 'All the gaps of the country',
    noHost: 'not given',
  },
};

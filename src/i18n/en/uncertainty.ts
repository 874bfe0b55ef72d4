import type { Words } from '../shape.ts';

export const uncertainty: Words['uncertainty'] = {
  status: {
    high: 'high',
    low: 'low',
    average: 'about the same as in Norway',
    uncertain: 'uncertain',
  },
  statusTexts: {
    high: 'At least 25% above the national share, even where rounding is at its worst.',
    low: 'At least 25% below the national share, even where rounding is at its worst.',
    average: 'Between 25% below and 25% above the national share.',
    uncertain: 'Statistics Norway’s rounding is large enough to move the figure across a limit.',
  },
  few: 'fewer than 10 employed',
  fewText:
    'The figure is as sure as any other, but a few persons can move it far from year to year.',
  head: 'Assessment',
  interval: 'Lowest–highest possible',
  between: (lower, upper) => `${lower}–${upper}`,
  legendUncertain: 'Hatched: uncertain because of rounding',
  intervalNote:
    'The interval shows how low and how high the figure can be when each published 0 and 3 may have been 1 or 2.',
  flowsExact:
    'The commuting figures (table 03321) of this year are not rounded: 1 and 2 stand as they are, so rounding moves none of the shares.',
  flowsRounded:
    'Statistics Norway has published 1 and 2 as 0 or 3 in the commuting figures (table 03321). The interval shows how far that may have moved the share.',
  size: { large: 'large', small: 'small' },
  centre: { balanced: 'balanced', 'centre-defined': 'centre-defined' },
  typology: {
    title: 'Type of region',
    compared: 'Compared with',
    all: (n) => `all ${n} labour-market regions`,
    reached: (n) => `the ${n} labour-market regions that a programme reaches`,
    size: 'Size',
    centre: 'Settlement',
    limitResidents: 'Limit: inhabitants',
    limitShare: 'Limit: share of the largest municipality',
    notReached: 'the region is not among them',
    lead: (residents, year, largest, share) =>
      `The labour-market region has ${residents}\u00a0inhabitants (${year}). ${largest} municipality has ${share} of them.`,
  },
  fragmentation: {
    title: 'Commuting out of one’s own labour-market region, by centrality',
    explain:
      'The share of out-commuters who leave their own labour-market region. Weighted: all out-commuters taken together. Mean: each municipality counts the same.',
    weighted: (year) => `Weighted ${year}`,
    mean: (year) => `Mean ${year}`,
    alone: 'Region of its own',
    aloneNote:
      'In a labour-market region of one municipality all out-commuters leave the region by definition.',
  },
  time: {
    change: 'Change',
    since: (year) => `Change since ${year}`,
    chart: (what, from, to) => `${what}, ${from}–${to}`,
    percentagePoints: 'percentage points',
  },
};

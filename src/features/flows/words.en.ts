import type { Words } from '../../i18n/shape.ts';

/** The page of commuting flows. */
export const flows: Words['flows'] = {
  title: 'Commuting flows',
  lead: 'Choose a municipality or a labour-market region and see where its residents work, and where its workers live. The whole country shows the largest flows.',
  area: 'Place',
  country: 'The whole country',
  toCountry: 'To the whole country',
  year: 'Year',
  direction: 'Direction',
  both: 'Out and in',
  out: 'Out: where those who live here work',
  into: 'In: where those who work here live',
  least: 'Show flows of at least',
  persons: (n) => (n === '1' ? '1\u00a0person' : `${n}\u00a0persons`),
  region: (name) => `the labour-market region of ${name}`,
  residents: (time, name, all, parts) =>
    `${time}: Of ${all}\u00a0employed residents of ${name}, ${parts}.`,
  workers: (name, all, parts) => `Of ${all} who work in ${name}, by where they live: ${parts}.`,
  workersFirst: (time, name, all, parts) =>
    `${time}: Of ${all} who work in ${name}, by where they live: ${parts}.`,
  same: (share) => `${share} in the same municipality`,
  near: (share) => `${share} in other municipalities of the labour-market region`,
  far: (share) => `${share} in other labour-market regions`,
  between: (share, low, high) => `${share} (${low} to ${high})`,
  ofCountry: (time, out, all, share, within) =>
    `${time}: ${out} of ${all}\u00a0employed persons (${share}) work in another municipality than they live in. ${within} of them stay within their labour-market region.`,
  largest: (from, to, n) => `The largest flow goes from ${from} to ${to}: ${n}.`,
  none: 'No flow is as large as that.',
  shown: (n, all, persons, whole, share) =>
    `Showing ${n} of ${all}\u00a0flows, with ${persons} of ${whole}\u00a0commuters (${share}).`,
  shownAll: (n, persons) => `Showing all ${n}\u00a0flows, ${persons}\u00a0commuters.`,
  below: (n, persons, least) =>
    n === '1'
      ? `One flow of ${persons} is below ${least} and is left out.`
      : `${n}\u00a0flows with ${persons} in all are each below ${least} and are left out.`,
  drawn: (n) => `The map draws the ${n}\u00a0largest; the table has them all.`,
  exact:
    'In other tables Statistics Norway rounds 1 and 2 to 0 or 3. The figures here have flows of both 1 and 2 persons and are used as published. A pair that is not in the table is a published 0.',
  rounded:
    'Statistics Norway has published 1 and 2 as 0 or 3 this year. A flow of 3 may be 1, 2 or 3 persons, and behind a 0 there may be up to 2. Figures in brackets show how far that can move a share.',
  abroad: 'Those who work abroad or at an unknown place are not included.',
  caption: (name, time) => `Commuting flows, ${name}, ${time}`,
  from: 'Live in',
  to: 'Work in',
  count: 'Persons',
  where: 'Border',
  within: 'within one labour-market region',
  across: 'between labour-market regions',
  more: (n, left) => `Show ${n} more (${left} left)`,
  legend: 'Legend',
  withinLine: 'Whole line: within one labour-market region',
  acrossLine: 'Dashed: between labour-market regions',
  widths: 'The width says how many',
  scale: (least) =>
    `The width is proportional to the number of persons. Flows of less than ${least} all have the thinnest line. The arrow points to the workplace.`,
  map: 'Map of the flows; the table below has the same figures.',
  keys: 'The arrow keys go to the neighbouring municipality, Enter selects, Esc goes to the whole country. + and − zoom, Shift and an arrow key move the map.',
  fitted: 'Show the flows',
  needsScript:
    'Choosing place, year and threshold needs JavaScript. Without it the page shows the largest flows of the country in the latest year; the page of each municipality has its flows, and all figures can be downloaded.',
  dropped: (list) => `The address had choices that do not exist: ${list}. They were left out.`,
  failed: 'The figures could not be fetched. The page still shows the choice before.',
  download: 'Download what you see',
  csv: 'Flows (CSV)',
  svg: 'Map (SVG)',
  png: 'Map (PNG)',
  codes: { from: 'Municipality of residence', to: 'Municipality of work' },
};

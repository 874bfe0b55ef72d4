import type { Words } from '../../i18n/shape.ts';

/** The comparison of places side by side. */
export const places: Words['places'] = {
  title: 'Compare places',
  lead: 'Choose up to six places of one level: municipalities, labour-market regions or counties. The maps have the same scale, and the charts share their axes. The address can be shared.',
  level: {
    label: 'Level',
    municipality: 'Municipalities',
    region: 'Labour-market regions',
    county: 'Counties',
  },
  levelWord: { municipality: 'Municipality', region: 'Labour-market region', county: 'County' },
  add: 'Add a place',
  addButton: 'Add',
  addShort: 'Add',
  addNamed: (name) => `Add ${name}`,
  remove: (name) => `Remove ${name}`,
  chosen: 'Chosen places',
  added: (name, n) => `${name} has been added. ${n} of 6 places are chosen.`,
  removed: (name, n) => `${name} has been removed. ${n} of 6 places are chosen.`,
  already: (name) => `${name} is chosen already.`,
  full: 'Six places are chosen. Remove one to add another.',
  excess: (list) => `More than six places cannot be shown. Left out: ${list}.`,
  mixed: (list) =>
    `Only places of one level can be compared, since a region or county is the sum of the municipalities in it. Left out: ${list}.`,
  dropped: (list) =>
    `The address contained choices that do not exist: ${list}. They have been left out.`,
  failed: 'The figures could not be fetched. The page still shows the choice before.',
  mapMeasure: 'The maps show',
  year: 'Year',
  latest: 'latest year of each measure',
  measure: 'Measure',
  needsScript:
    'Choosing places of your own needs JavaScript. The comparisons below, with tables and links to each place, work without.',
  empty: {
    municipality: 'No municipalities are chosen yet.',
    region: 'No labour-market regions are chosen yet.',
    county: 'No counties are chosen yet.',
  },
  one: (name) => `${name} is chosen. Add another place to compare.`,
  nothing: (names) => `${names} cannot be ranked against each other in any measure.`,
  differ: (names, measure, low, lowest, high, highest) =>
    `${names} differ most in ${measure}, from ${low} in ${lowest} to ${high} in ${highest}`,
  alikeIn: (measure) => `. They are most alike in ${measure}`,
  pairs: (near, least, far, most) =>
    `Most alike are ${near} (distance ${least}), least alike are ${far} (distance ${most}).`,
  quotientOf: (industry) => `the location quotient of ${industry}`,
  differences: 'The differences, measure by measure',
  differencesLead:
    'Largest difference first, judged by how much the places of this level vary otherwise.',
  more: 'Show the other measures',
  highLow: (most, high, least, low) => `Highest in ${most} (${high}), lowest in ${least} (${low}).`,
  pointsApart: (n) => `The difference is ${n} percentage points.`,
  timesApart: (n) => `The highest is ${n} times the lowest.`,
  apart: (n) => `The difference is ${n}.`,
  same: (names, value) => `The same in ${names} (${value}).`,
  notRanked: (list) => `Not ranked: ${list}.`,
  onlyFor: (years) => `The figure exists for ${years} only.`,
  notForYear: (year) => `not there for ${year}`,
  multiples: 'The places one by one',
  mapAbout: (measure, kilometres) =>
    `Maps: each municipality is coloured by ${measure}. All maps have the same scale and are ${kilometres}\u00a0km wide; the place is outlined.`,
  mapYear: (year) =>
    `The maps show ${year}, since the measure is not there for the year you have chosen.`,
  mapLabel: (name, measure) => `Map of ${name} with its neighbours: ${measure}`,
  noMaps: 'The maps could not be fetched.',
  indexAxis: (year, low, high) =>
    `Residents: ${year} is 100. The axis goes from ${low} to ${high} in every chart, so it does not begin at 0.`,
  shareAxis: (high) =>
    `Commuting within the labour-market region: the axis goes from 0 to ${high} in every chart.`,
  quotientAxis: (low, high) =>
    `Location quotients: the line in the middle is 1, as in the country. The axis goes from ${low} to ${high}, and twice as much is as far as half. 0 reaches the left end. Hollow bar: uncertain because of rounding. No bar: the figure is missing.`,
  residents: 'Residents',
  withinRegion: 'Commuting within the labour-market region',
  quotients: 'Location quotients',
  caption: 'The places side by side',
  tableNote:
    'The bars of a row share a scale from 0. Hollow bar: uncertain because of rounding. No bar: the figure is missing.',
  download: 'Download the comparison (CSV)',
  columns: ['number', 'place', 'measure id', 'measure', 'year', 'value', 'assessment'],
  known: 'known',
  alike: 'Places that are alike',
  similar: {
    municipality: (name) => `Municipalities like ${name}`,
    region: (name) => `Labour-market regions like ${name}`,
    county: (name) => `Counties like ${name}`,
  },
  distance: 'Distance',
  madeOf: 'What the distance is made of',
  parts: {
    centrality: 'Centrality',
    population: 'Population',
    industry: 'Industry',
    commuting: 'Commuting',
    people: 'Young and education',
  },
  method:
    'The distance is measured in standard deviations among the places of the level, in the latest year. The five parts count as much each. 0 is exactly alike. The bar is as long as the distance, and is cut by what each part gives to its square.',
  methodLink: 'How the distance is computed',
  ready: {
    title: 'Ready-made comparisons',
    open: 'Open with maps and charts',
    table: 'Show the table',
    gaps: 'The largest municipalities of centrality class 5–6 without a programme',
    twins: (name) =>
      `${name}, and the municipalities most like it that had a programme (documented or stated)`,
    regions:
      'The labour-market regions where most live in a municipality of class 5–6 without a programme',
    counties: 'The counties where most live in a municipality of class 5–6 without a programme',
  },
};

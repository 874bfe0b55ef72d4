import type { Words } from '../../i18n/shape.ts';

/** The municipalities of class 5–6 that no programme reaches, beside those that one does. */
export const strips: Words['strips'] = {
  title: 'The missed beside the reached',
  link: 'What are their labour markets like?',
  missed: {
    participation: 'without a documented programme',
    stated: 'without a programme',
    area: 'without a programme and not named',
  },
  counts: (missed, kind, reached, classes) =>
    `${missed} municipalities of class ${classes} are ${kind}, and ${reached} are reached (the report, 2020–2021).`,
  most: (measure, year, missed, reached) =>
    `What differs most is ${measure} (${year}): at least half of those without ${missed}, at least half of those reached ${reached}.`,
  below: (figure) => `have at most ${figure}`,
  exactly: (figure) => `have ${figure}`,
  scope: (classes) =>
    `Municipalities of centrality class ${classes}; coverage by the report (2020–2021)`,
  about:
    'Each dot is a municipality of centrality class 5 or 6. The thick line is the median, with as many municipalities below as above; the dashed line is the country. A difference does not say what is cause and what is effect.',
  order:
    'What differs most comes first: the distance between the two medians, in widths of the middle half of the municipalities. Population and location quotients are laid out by their logarithm. Dots lie on each other where there is no room for them side by side. Municipalities whose quotient is uncertain are shown too: Statistics Norway publishes 1 and 2 employed as 0 or 3, so 0.00 may be a few.',
  choose: 'Choose what is shown',
  evidence: 'Counts as reached',
  class: 'Centrality class',
  bothClasses: '5 and 6',
  county: 'County',
  wholeCountry: 'The whole country',
  place: 'Find a municipality',
  noPlace: 'None',
  rows: {
    participation: 'Documented',
    stated: 'Stated',
    area: 'Only named as an area',
    gap: 'Not named either',
  },
  middle: (median) => `, median ${median}`,
  pile: (n, figure) => `; ${n} have ${figure}`,
  halves: (missed, a, reached, b) =>
    `At least half of the ${missed} ${a}; at least half of the ${reached} reached ${b}.`,
  tooFew:
    'One of the groups has fewer than three municipalities with a figure, so it has no median.',
  country: (value) => `In the country: ${value}.`,
  without: (n) => `Without a figure: ${n}.`,
  noFigure: 'no figure',
  numbers: 'See the figures in the explorer',
  picture: 'Download picture (PNG)',
  embed: 'Embed',
  failed: 'The pictures could not be drawn anew.',
};

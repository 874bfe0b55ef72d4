import type { Words } from '../shape.ts';

/** The people that a programme is for, on the page of a place. */
export const people: Words['people'] = {
  title: 'Young adults and education',
  number: 'Young adults (20–34)',
  sentence: (young, year, change) =>
    `${young} residents were aged 20–34 on 1 January ${year}${change}.`,
  since: (change, year) => `, ${change} since ${year}`,
  here: 'Here',
  country: 'In the country',
  since2020: (year) => `Change since ${year}`,
  caption: 'Young adults and higher education',
  note: 'The cohorts: residents aged 26–34 against those who were 20–28 six years before. Moves, immigration and deaths act together, so it is no figure of migration.',
};

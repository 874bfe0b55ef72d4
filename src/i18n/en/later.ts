import type { Words } from '../shape.ts';

/** What public web pages say of the programmes, beside the report. */
export const later: Words['later'] = {
  title: 'After and beside the report',
  text: 'This is what public web pages say, read from stored copies. Coverage, the comparison and all other figures are the report’s, and are not changed by it.',
  here: 'Other sources on the municipality',
  status: 'told of; not known whether it runs',
  lastSeen: 'Last seen',
  unknown: 'not known after 2021',
  undated: 'undated',
  pages: 'The pages, and what they say',
  page: 'Page',
  published: 'Dated',
  basis: 'Evidence',
  municipalities: 'Municipalities in other sources',
  figures: 'Figures from other sources',
  choice: 'Include sources other than the report',
  legend: 'More certain in other sources (2009–2023)',
  by: (names) => `other sources: ${names}`,
  read: (day) => `read ${day}`,
};

import type { Words } from '../shape.ts';

/** Narrowing a table down column by column. */
export const filters: Words['filters'] = {
  summary: 'Narrow the list',
  note: 'Every column can be narrowed; what is chosen holds together. A municipality without a figure in a column is left out when that column is narrowed by figures, and comes last when it is sorted.',
  words: 'contains',
  from: 'From',
  to: 'To',
  reset: 'Reset',
  csv: 'Download the list as CSV',
  print: 'Print the list',
  width: 'Width of the interval, percentage points',
  leftOut: 'Gaps outside the selection',
  /** What the script fills in: `{n}`, `{total}` and the like. */
  script: {
    number: 'Municipality number',
    file: 'traineeatlas-gaps.csv',
    all: 'All {total} gaps are shown',
    none: 'None of the {total} gaps fit',
    one: 'One of the {total} gaps fits',
    some: '{n} of the {total} gaps fit',
    residents: ', with {residents}\u00a0residents in all',
    unknownResidents: '; the number of residents is not known for all',
    narrowed: 'Narrowed to: {list}.',
    clause: '{head} – {what}',
    contains: 'contains «{text}»',
    least: 'at least {least}',
    most: 'at most {most}',
    between: '{least} to {most}',
    or: 'or',
    percent: '{figure}%',
    sorted: 'Sorted by {head}, {how}.',
    lowest: 'lowest first',
    highest: 'highest first',
    forwards: 'from A to Å',
    backwards: 'from Å to A',
  },
};

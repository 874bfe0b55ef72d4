import type { MapWords } from './words.ts';
import type { Words } from '../i18n/shape.ts';

/** What the living map says; `{name}` and `{value}` are filled in by it. */
export const mapWords: MapWords = {
  area: '{name}: {value}',
  areaWithoutValue: '{name}',
  open: 'More about {name}',
  clear: 'Clear the selection',
  controls: 'Map buttons',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  reset: 'Whole map',
  keys: 'The arrow keys go to the neighbouring municipality, Enter selects, Esc clears the selection.',
  scrollWindows: 'Hold down Ctrl and scroll to zoom the map',
  scrollMac: 'Hold down ⌘ and scroll to zoom the map',
  twoFingers: 'Use two fingers to move the map',
  noWebgl: 'This browser cannot show the interactive map. This map shows the same.',
  programFailed: 'The interactive map could not be loaded. This map shows the same.',
  detailFailed: 'The exact boundaries could not be loaded.',
  stopped: 'The interactive map stopped. This map shows the same.',
  retry: 'Try again',
};

export const map: Words['map'] = {
  words: mapWords,
  legend: 'Legend',
  noFigure: 'No figure',
  hint: 'Choose a municipality in the map or the table to see its figure.',
  borders: 'Thick line: boundary of a labour-market region (BA-region).',
  projection: 'Drawn in UTM zone 33, so that areas are true.',
  filter: 'Filter the table',
  found: '{n} of {total}',
  pick: 'Show {name} on the map',
  tableOf: 'The figures on the map',
  quantile:
    'The classes are as equal in size as the figures let them be, all years taken together.',
};

import type { MapWords } from './words.ts';

/** What the living map says; `{name}` and `{value}` are filled in by it. */
export const mapWords: MapWords = {
  area: '{name}: {value}',
  areaWithoutValue: '{name}',
  open: 'Mer om {name}',
  clear: 'Fjern valget',
  controls: 'Kartknapper',
  zoomIn: 'Zoom inn',
  zoomOut: 'Zoom ut',
  reset: 'Hele kartet',
  keys: 'Piltastene går til nabokommunen, Enter velger, Esc fjerner valget.',
  scrollWindows: 'Hold Ctrl nede og rull for å zoome i kartet',
  scrollMac: 'Hold ⌘ nede og rull for å zoome i kartet',
  twoFingers: 'Bruk to fingre for å flytte kartet',
  noWebgl: 'Nettleseren kan ikke vise det levende kartet. Dette kartet viser det samme.',
  programFailed: 'Det levende kartet kunne ikke lastes. Dette kartet viser det samme.',
  detailFailed: 'De nøyaktige grensene kunne ikke lastes.',
  stopped: 'Det levende kartet stoppet. Dette kartet viser det samme.',
  retry: 'Prøv igjen',
};

export const map = {
  words: mapWords,
  legend: 'Tegnforklaring',
  noFigure: 'Tall mangler',
  hint: 'Velg en kommune i kartet eller tabellen for å se tallet.',
  borders: 'Tykk strek: grense for BA-region.',
  projection: 'Tegnet i UTM sone 33, så arealene er riktige.',
  filter: 'Filtrer tabellen',
  found: '{n} av {total}',
  pick: 'Vis {name} i kartet',
  tableOf: 'Tallene i kartet',
  quantile: 'Klassene er så like store som tallene tillater, alle årene sett under ett.',
} as const;

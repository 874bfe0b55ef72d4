import type { MapWords } from './words.ts';
import type { Words } from '../i18n/shape.ts';

/** What the living map says; `{name}` and `{value}` are filled in by it. */
export const mapWords: MapWords = {
  area: '{name}: {value}',
  areaWithoutValue: '{name}',
  open: 'Meir om {name}',
  clear: 'Fjern valet',
  controls: 'Kartknappar',
  zoomIn: 'Zoom inn',
  zoomOut: 'Zoom ut',
  reset: 'Heile kartet',
  keys: 'Piltastane går til nabokommunen, Enter vel, Esc fjernar valet.',
  scrollWindows: 'Hald Ctrl nede og rull for å zoome i kartet',
  scrollMac: 'Hald ⌘ nede og rull for å zoome i kartet',
  twoFingers: 'Bruk to fingrar for å flytte kartet',
  noWebgl: 'Nettlesaren kan ikkje vise det levande kartet. Dette kartet viser det same.',
  programFailed: 'Det levande kartet kunne ikkje lastast. Dette kartet viser det same.',
  detailFailed: 'Dei nøyaktige grensene kunne ikkje lastast.',
  stopped: 'Det levande kartet stoppa. Dette kartet viser det same.',
  retry: 'Prøv på nytt',
};

export const map: Words['map'] = {
  words: mapWords,
  legend: 'Teiknforklaring',
  noFigure: 'Tal manglar',
  hint: 'Vel ein kommune i kartet eller tabellen for å sjå talet.',
  borders: 'Tjukk strek: grense for BA-region.',
  projection: 'Teikna i UTM sone 33, så areala er rette.',
  filter: 'Filtrer tabellen',
  found: '{n} av {total}',
  pick: 'Vis {name} i kartet',
  tableOf: 'Tala i kartet',
  quantile: 'Klassane er så like store som tala tillèt, alle åra sett under eitt.',
};

import type { Words } from '../shape.ts';

/** Narrowing a table down column by column. */
export const filters: Words['filters'] = {
  summary: 'Avgrens lista',
  note: 'Kvar kolonne kan avgrensast; det som er valt, gjeld saman. Ein kommune utan tal i ei kolonne er ikkje med når kolonna blir avgrensa med tal, og står sist når ho blir ordna.',
  words: 'inneheld',
  from: 'Frå',
  to: 'Til',
  reset: 'Nullstill',
  csv: 'Last ned lista som CSV',
  print: 'Skriv ut lista',
  width: 'Breidda på intervallet, prosentpoeng',
  leftOut: 'Hol utanfor avgrensinga',
  /** What the script fills in: `{n}`, `{total}` and the like. */
  script: {
    number: 'Kommunenummer',
    file: 'traineeatlas-hol.csv',
    all: 'Alle dei {total} hola er viste',
    none: 'Ingen av dei {total} hola passar',
    one: 'Eitt av dei {total} hola passar',
    some: '{n} av dei {total} hola passar',
    residents: ', med {residents}\u00a0innbyggjarar i alt',
    unknownResidents: '; innbyggjartalet er ikkje kjent for alle',
    narrowed: 'Avgrensa til: {list}.',
    clause: '{head}: {what}',
    contains: 'inneheld «{text}»',
    least: 'minst {least}',
    most: 'høgst {most}',
    between: '{least} til {most}',
    or: 'eller',
    percent: '{figure}\u00a0%',
    sorted: 'Ordna etter {head}, {how}.',
    lowest: 'lågast først',
    highest: 'høgast først',
    forwards: 'frå A til Å',
    backwards: 'frå Å til A',
  },
};

import type { Words } from '../shape.ts';

/** What public web pages say of the programmes, beside the report. */
export const later: Words['later'] = {
  title: 'Etter og utanom rapporten',
  text: 'Dette seier offentlege nettsider, lesne frå lagra kopiar. Dekninga, samanlikninga og tala elles er dei i rapporten, og er ikkje endra av det.',
  here: 'Andre kjelder om kommunen',
  status: 'omtala; ukjent om ho er i drift',
  lastSeen: 'Sist omtala',
  unknown: 'ukjent etter 2021',
  undated: 'utan dato',
  pages: 'Sidene, og kva dei seier',
  page: 'Side',
  published: 'Datert',
  basis: 'Belegg',
  municipalities: 'Kommunar i andre kjelder',
  figures: 'Tal frå andre kjelder',
  choice: 'Ta med andre kjelder enn rapporten',
  legend: 'Sikrare i andre kjelder (2009–2023)',
  by: (names) => `andre kjelder: ${names}`,
  read: (day) => `lese ${day}`,
};

import type { Said } from '../../i18n/shape.ts';

const nb = {
  title: 'Etter og utenom rapporten',
  text: 'Dette sier offentlige nettsider, lest fra lagrede kopier. Dekningen, sammenligningen og tallene ellers er rapportens, og er ikke endret av det.',
  here: 'Andre kilder om kommunen',
  status: 'omtalt; ukjent om den er i drift',
  lastSeen: 'Sist omtalt',
  unknown: 'ukjent etter 2021',
  undated: 'uten dato',
  pages: 'Sidene, og hva de sier',
  page: 'Side',
  published: 'Datert',
  basis: 'Belegg',
  municipalities: 'Kommuner i andre kilder',
  figures: 'Tall fra andre kilder',
  choice: 'Ta med andre kilder enn rapporten',
  legend: 'Sikrere i andre kilder (2009–2023)',
  by: (names: string) => `andre kilder: ${names}`,
  read: (day: string) => `lest ${day}`,
} as const;

const nn: Said<typeof nb> = {
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

const en: Said<typeof nb> = {
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

/** What public web pages say of the programmes, beside the report. */
export const later = { nb, nn, en };

/** What public web pages say of the programmes, beside the report. */
export const later = {
  title: 'Etter og utenom rapporten',
  text: 'Dette sier offentlige nettsider, lest fra lagrede kopier. Dekningen, sammenligningen og tallene ellers er rapportens, og er ikke endret av det.',
  here: 'Andre kilder om kommunen',
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

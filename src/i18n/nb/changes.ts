/** The change log and its feeds. */
export const changes = {
  title: 'Endringer',
  lead: 'Når tallene ble oppdatert, og hva som ble annerledes. Nyeste først.',
  feeds: 'Følg endringene',
  feedsText: 'Bruk en av strømmene i en nyhetsleser, så får du vite når tallene endres.',
  atom: 'Atom-strøm',
  json: 'JSON-strøm',
  /** The name of a machine's report that nobody has named. */
  refreshed: 'Tallene er oppdatert',
  refreshedText: 'Tallene er hentet på nytt. Rapporten sier hva som er annerledes.',
  report: 'Rapporten fra oppdateringen (på engelsk)',
} as const;

import type { Said } from '../../i18n/shape.ts';

const nb = {
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

const nn: Said<typeof nb> = {
  title: 'Endringar',
  lead: 'Når tala vart oppdaterte, og kva som vart annleis. Det nyaste først.',
  feeds: 'Følg endringane',
  feedsText: 'Bruk ein av straumane i ein nyheitslesar, så får du vite når tala blir endra.',
  atom: 'Atom-straum',
  json: 'JSON-straum',
  refreshed: 'Tala er oppdaterte',
  refreshedText: 'Tala er henta på nytt. Rapporten seier kva som er annleis.',
  report: 'Rapporten frå oppdateringa (på engelsk)',
};

const en: Said<typeof nb> = {
  title: 'Changes',
  lead: 'When the figures were updated, and what became different. Newest first.',
  feeds: 'Follow the changes',
  feedsText: 'Add one of the feeds to a news reader to be told when the figures change.',
  atom: 'Atom feed',
  json: 'JSON feed',
  refreshed: 'The figures are updated',
  refreshedText: 'The figures were fetched anew. The report says what is different.',
  report: 'The report of the refresh',
};

/** The change log and its feeds. */
export const changes = { nb, nn, en };

import type { Words } from '../shape.ts';

/** The change log and its feeds. */
export const changes: Words['changes'] = {
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

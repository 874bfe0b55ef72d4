import type { Words } from '../shape.ts';

/** The change log and its feeds. */
export const changes: Words['changes'] = {
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

import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { Change } from '../../ingest/tables/changes.ts';

/** A change as it is told in a language. */
export interface ToldChange {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
  readonly report: string;
}

/** The page of the change log, and its feeds, below the language. */
export const CHANGES_PAGE = 'endringer/';
export const ATOM_FILE = `${CHANGES_PAGE}atom.xml`;
export const JSON_FEED_FILE = `${CHANGES_PAGE}feed.json`;

export function told({ id, date, said, report }: Change, language: Language): ToldChange {
  const { changes } = wordsOf(language);
  return {
    id,
    date,
    title: said?.[`title_${language}`] ?? changes.refreshed,
    text: said?.[`text_${language}`] ?? changes.refreshedText,
    report,
  };
}

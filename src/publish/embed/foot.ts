import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { Card } from './card.ts';

/** What stands below every embed; the link back comes after it. */
export function footText(card: Card, language: Language, edition: string): string {
  const { site, embed } = wordsOf(language);
  const source = `${site.source.label}: ${card.source}. ${site.source.year} ${card.years}.`;
  if (edition === '') return source;
  return `${source} ${embed.asOf(editionDate(language, edition))}. ${embed.editionExplained}`;
}

/** An edition's date in words: `2026-11-23` → «23. november 2026». */
export function editionDate(language: Language, edition: string): string {
  const [year = 0, month = 0, day = 0] = edition.split('-').map(Number);
  return wordsOf(language).embed.date(day, month, year);
}

import type { Language } from './language.ts';

const LOCALES: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** «2026-02-24» as «24. februar 2026»; a day alone, the same in every time zone. */
export const dayText = (language: Language, day: string): string =>
  formatOf(language).format(new Date(`${day}T00:00:00Z`));

/** Making one takes as long as writing some hundred days. */
const formats = new Map<Language, Intl.DateTimeFormat>();

function formatOf(language: Language): Intl.DateTimeFormat {
  const format =
    formats.get(language) ??
    new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(language, format);
  return format;
}

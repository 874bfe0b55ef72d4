import type { Language } from './language.ts';

const LOCALES: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** «2026-02-24» as «24. februar 2026»; a day alone, the same in every time zone. */
export const dayText = (language: Language, day: string): string =>
  formatOf(language).format(new Date(`${day}T00:00:00Z`));

/** «2022-12» as «desember 2022», «2021» as it is, and a day as a day. */
export function dateText(language: Language, date: string): string {
  if (/^\d{4}$/.test(date)) return date;
  if (date.length > 'yyyy-mm'.length) return dayText(language, date);
  const parts = formatOf(language).formatToParts(new Date(`${date}-01T00:00:00Z`));
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('month')} ${part('year')}`;
}

/** Making one takes as long as writing some hundred days. */
const formats = new Map<Language, Intl.DateTimeFormat>();

function formatOf(language: Language): Intl.DateTimeFormat {
  const format =
    formats.get(language) ??
    new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(language, format);
  return format;
}

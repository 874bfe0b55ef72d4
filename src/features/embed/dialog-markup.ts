import type { Language } from '../../i18n/language.ts';
import { escaped } from '../../ui/browser/markup.ts';
import { MODES, type Part } from './choice.ts';
import type { Edition } from './editions.ts';
import type { DialogWords } from './options.ts';

/** What there is to choose from. */
export interface Offer {
  readonly language: Language;
  readonly parts: readonly Part[];
  /** The editions that have this embed, the newest first. */
  readonly editions: readonly Edition[];
}

interface Entry {
  readonly value: string;
  readonly text: string;
  readonly lang?: string;
}

/** A group of choices of which one is made. */
function choices(
  name: string,
  title: string,
  chosen: string,
  entries: readonly Entry[],
  more = '',
): string {
  const labels = entries.map(
    ({ value, text, lang }) =>
      `<label${lang === undefined ? '' : ` lang="${lang}"`}><input type="radio" name="${name}" value="${value}"${value === chosen ? ' checked' : ''}> ${escaped(text)}</label>`,
  );
  return `<fieldset><legend>${escaped(title)}</legend>${labels.join('')}${more}</fieldset>`;
}

const named = (texts: Readonly<Record<string, string>>, values: readonly string[]): Entry[] =>
  values.map((value) => ({ value, text: texts[value] ?? value }));

/** The dialog «Bygg inn», before its code is written. */
export function dialogMarkup(words: DialogWords, { language, parts, editions }: Offer): string {
  const fit = `<label><input type="checkbox" name="fit" disabled> ${escaped(words.fit)}</label>`;
  const languages = named(words.languages, Object.keys(words.languages));
  const pinned = editions.map(({ date, said }) => ({
    value: date,
    text: `${words.pinned} ${said[language]}`,
  }));
  const groups = [
    choices(
      'language',
      words.language,
      language,
      languages.map((each) => ({ ...each, lang: each.value })),
    ),
    choices('part', words.part, 'all', named(words.parts, parts)),
    choices('mode', words.mode, 'light', named(words.modes, MODES)),
    choices(
      'map',
      words.map,
      'still',
      named({ still: words.still, live: words.live }, ['still', 'live']),
      fit,
    ),
    pinned.length === 0
      ? ''
      : choices('edition', words.edition, '', [{ value: '', text: words.follow }, ...pinned]),
  ];
  return [
    '<dialog aria-labelledby="embed-title" closedby="any"><form method="dialog">',
    `<h2 id="embed-title" tabindex="-1" autofocus>${escaped(words.title)}</h2>`,
    `<button type="submit" class="embed-close">${escaped(words.close)}</button>`,
    `<p>${escaped(words.lead)}</p><div class="embed-choices">${groups.join('')}</div>`,
    `<label class="embed-code-text">${escaped(words.code)}<textarea readonly rows="5" spellcheck="false"></textarea></label>`,
    `<p class="embed-copying"><button type="button" class="embed-copy">${escaped(words.copy)}</button> <span role="status"></span></p>`,
    `<h3>${escaped(words.preview)}</h3><div class="embed-preview"></div></form></dialog>`,
  ].join('');
}

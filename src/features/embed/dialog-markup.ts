import type { Language } from '../../i18n/language.ts';
import { html, type Html } from '../../ui/browser/markup.ts';
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
  more?: Html,
): Html {
  const labels = entries.map(
    ({ value, text, lang }) =>
      html`<label${lang !== undefined && html` lang="${lang}"`}><input type="radio" name="${name}" value="${value}"${value === chosen && html` checked`}> ${text}</label>`,
  );
  return html`<fieldset><legend>${title}</legend>${labels}${more}</fieldset>`;
}

const named = (texts: Readonly<Record<string, string>>, values: readonly string[]): Entry[] =>
  values.map((value) => ({ value, text: texts[value] ?? value }));

/** The dialog «Bygg inn», before its code is written. */
export function dialogMarkup(words: DialogWords, { language, parts, editions }: Offer): Html {
  const fit = html`<label><input type="checkbox" name="fit" disabled> ${words.fit}</label>`;
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
    pinned.length > 0 &&
      choices('edition', words.edition, '', [{ value: '', text: words.follow }, ...pinned]),
  ];
  return html`${[
    html`<dialog aria-labelledby="embed-title" closedby="any"><form method="dialog">`,
    html`<h2 id="embed-title" tabindex="-1" autofocus>${words.title}</h2>`,
    html`<button type="submit" class="embed-close">${words.close}</button>`,
    html`<p>${words.lead}</p><div class="embed-choices">${groups}</div>`,
    html`<label class="embed-code-text">${words.code}<textarea readonly rows="5" spellcheck="false"></textarea></label>`,
    html`<p class="embed-copying"><button type="button" class="embed-copy">${words.copy}</button> <span role="status"></span></p>`,
    html`<h3>${words.preview}</h3><div class="embed-preview"></div></form></dialog>`,
  ]}`;
}

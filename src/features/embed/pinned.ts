import { dayText } from '../../i18n/day.ts';
import { LANGUAGES } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';

/** What a still embed is named after where it stays as it is. */
export interface Pin {
  /** `2026-11-29` */
  readonly date: string;
  /** The address of the style sheet that stays with it. */
  readonly style: string;
}

const STYLE = /(<link rel="stylesheet" href=")([^"]*)(">)/;

/** The style sheet that a finished still embed asks for. @throws RangeError when it asks for none */
export function styleOf(html: string): string {
  const [, , style] = STYLE.exec(html) ?? [];
  if (style === undefined) throw new RangeError('a still embed without a style sheet');
  return style;
}

function insert(html: string, before: string, text: string, from = 0): string {
  const at = html.indexOf(before, from);
  if (at < 0) throw new RangeError(`a still embed without ${before}`);
  return html.slice(0, at) + text + html.slice(at);
}

/**
 * A finished still embed as it is kept: it says its date above and below, in its own language, and
 * asks for nothing that a later build could change.
 * @throws RangeError when the page is no still embed
 */
export function pinnedPage(html: string, { date, style }: Pin): string {
  const language = LANGUAGES.find((each) => html.includes(`<html lang="${each}">`));
  if (language === undefined) throw new RangeError('a still embed without a language');
  const { embed } = wordsOf(language);
  const asOf = embed.asOf(dayText(language, date));
  const headed = insert(html, '</header>', `<p class="kind">${asOf}</p>`);
  const footed = insert(
    headed,
    '</p>',
    ` ${asOf}. ${embed.editionExplained}`,
    headed.indexOf('<footer>'),
  );
  return footed.replace(STYLE, `$1${style}$3`);
}

import { languageOf } from '../../i18n/language.ts';

/** What the element says, in the language of the page. */
interface Said {
  readonly copied: string;
  readonly notCopied: string;
  /** «Lest {date}.»; left out where a day says nothing. */
  readonly retrieved?: string;
}

const LOCALES = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const;

/**
 * What is copied: the text, with the address that the reader has, and the reader's day.
 * @param canonical the address in the text; what the reader chose on the page comes behind it
 */
export const copiedText = (
  text: string,
  { canonical, search, retrieved }: { canonical: string; search: string; retrieved: string },
): string =>
  [text.replace(canonical, `${canonical}${canonical === '' ? '' : search}`), retrieved]
    .filter((part) => part !== '')
    .join(' ');

const saidOf = (element: HTMLElement): Said => JSON.parse(element.dataset['words'] ?? '{}') as Said;

/** What the button of a `<copy-text>` would copy now. */
function textOf(element: HTMLElement): string {
  const locale = LOCALES[languageOf(document.documentElement.lang)];
  const today = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format();
  return copiedText(element.querySelector('.copied-text')?.textContent ?? '', {
    canonical: element.dataset['address'] ?? '',
    search: location.search,
    retrieved: (saidOf(element).retrieved ?? '').replace('{date}', today),
  });
}

/**
 * The citation of the page as its button would copy it, for what a reader takes from the page:
 * with the figures' release, the address of what is chosen, and the reader's day.
 */
export function pageCitation(): string {
  const cited = document.querySelector<HTMLElement>('.cite copy-text');
  return cited === null ? '' : textOf(cited);
}

/** `<copy-text>`: a button that copies the text beside it, and says whether it did. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null) return;
    button.hidden = false;
    button.addEventListener('click', () => void this.#copy());
  }

  async #copy(): Promise<void> {
    const said = saidOf(this);
    const text = this.querySelector('.copied-text');
    const status = this.querySelector('[role=status]');
    if (text === null || status === null) return;
    // Emptied first, so that a second copy is announced too.
    status.textContent = '';
    try {
      await navigator.clipboard.writeText(textOf(this));
      status.textContent = said.copied;
    } catch {
      getSelection()?.selectAllChildren(text);
      status.textContent = said.notCopied;
    }
  }
}

if (!customElements.get('copy-text')) customElements.define('copy-text', CopyText);

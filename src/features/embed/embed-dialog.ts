import { appendMarkup } from '../../ui/browser/markup-policy.ts';
import { inLanguage, LANGUAGES } from '../../i18n/language.ts';
import { embedPath, MODES, PARTS, type EmbedChoice, type Part } from './choice.ts';
import { dialogMarkup } from './dialog-markup.ts';
import { EDITIONS_FILE, type Edition, type EditionList } from './editions.ts';
import { HEIGHTS, kindOf } from './heights.ts';
import { DIALOG_FILE, type DialogWords, type EmbedOptions } from './options.ts';
import { embedCode, type Snippet } from './snippet.ts';

const oneOf = <T extends string>(all: readonly T[], value: unknown, otherwise: T): T =>
  all.find((each) => each === value) ?? otherwise;

/** What is chosen in the form. A pinned edition is never live, and only a live embed fits itself. */
export function choiceIn(
  form: FormData,
  path: string,
): { readonly choice: EmbedChoice; readonly fit: boolean } {
  const edition = form.get('edition');
  const pinned = typeof edition === 'string' && /^\d{4}-\d\d-\d\d$/.test(edition);
  const live = form.get('map') === 'live' && !pinned;
  const choice = {
    path,
    language: oneOf(LANGUAGES, form.get('language'), 'nb'),
    part: oneOf(PARTS, form.get('part'), 'all'),
    mode: oneOf(MODES, form.get('mode'), 'auto'),
    live,
    edition: pinned ? edition : '',
  };
  return { choice, fit: live && form.get('fit') !== null };
}

/** @throws Error when there is no such file */
async function fetchJson<T>(address: URL): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} for ${address.href}`);
  return (await answer.json()) as T;
}

/** The dialog that gives the code of a page's embed; it is made when it is first opened. */
class EmbedDialog {
  readonly #element: Element;
  readonly #options: EmbedOptions;
  readonly #editions: readonly Edition[];
  readonly #words: DialogWords;

  constructor(
    element: Element,
    options: EmbedOptions,
    editions: readonly Edition[],
    words: DialogWords,
  ) {
    [this.#element, this.#options, this.#words] = [element, options, words];
    this.#editions = editions.filter(({ pages }) => pages.includes(options.path));
    const language = oneOf(LANGUAGES, document.documentElement.lang, 'nb');
    const parts = Object.keys(this.#heights('')) as Part[];
    appendMarkup(element, dialogMarkup(words, { language, parts, editions: this.#editions }));
    this.#form.addEventListener('change', () => this.#show());
    this.#part('.embed-copy').addEventListener('click', () => void this.#copy());
  }

  open(): void {
    this.#show();
    this.#part<HTMLDialogElement>('dialog').showModal();
  }

  #part<T extends HTMLElement = HTMLElement>(selector: string): T {
    const part = this.#element.querySelector<T>(selector);
    if (part === null) throw new Error(`embed-code: no ${selector}`);
    return part;
  }

  get #form(): HTMLFormElement {
    return this.#part<HTMLFormElement>('form');
  }

  get #code(): HTMLTextAreaElement {
    return this.#part<HTMLTextAreaElement>('dialog textarea');
  }

  #heights(edition: string): Partial<Record<Part, number>> {
    const kind = kindOf(this.#options.path) ?? 'map';
    const pinned = this.#editions.find(({ date }) => date === edition);
    return (pinned?.heights ?? HEIGHTS)[kind];
  }

  #snippet(): Snippet {
    const { path, root, base, titles } = this.#options;
    const { choice, fit } = choiceIn(new FormData(this.#form), path);
    const { [choice.part]: height = 0 } = this.#heights(choice.edition);
    const title = titles[choice.language];
    return { root: root || new URL(base, location.href).href, choice, title, height, fit };
  }

  /** Writes the code and shows what it gives; says nothing of a code that was copied before. */
  #show(): void {
    const { elements } = this.#form;
    const pinned = (new FormData(this.#form).get('edition') ?? '') !== '';
    for (const map of elements.namedItem('map') as RadioNodeList) map.disabled = pinned;
    // Read after that: what is disabled is not chosen.
    const snippet = this.#snippet();
    (elements.namedItem('fit') as HTMLInputElement).disabled = !snippet.choice.live;
    this.#code.value = embedCode(snippet);
    this.#part('[role=status]').textContent = '';
    this.#preview(snippet);
  }

  /** Even an empty frame is a whole document to the browser: it is made when it is first wanted. */
  get #frame(): HTMLIFrameElement {
    const preview = this.#part('.embed-preview');
    const frame = preview.querySelector('iframe') ?? document.createElement('iframe');
    if (frame.parentElement === null) preview.append(frame);
    return frame;
  }

  /** The preview is of this site, wherever the code will ask for it. */
  #preview({ choice, title, height }: Snippet): void {
    const root = new URL(this.#options.base, location.href);
    const frame = this.#frame;
    const src = new URL(embedPath(choice), root).href;
    if (frame.src !== src) frame.src = src;
    Object.assign(frame, { height: String(height), title });
  }

  async #copy(): Promise<void> {
    const code = this.#code;
    const status = this.#part('[role=status]');
    try {
      await navigator.clipboard.writeText(code.value);
      status.textContent = this.#words.copied;
    } catch {
      code.focus();
      code.select();
      status.textContent = this.#words.notCopied;
    }
  }
}

/**
 * Makes the dialog of a page. Where the list of editions does not come, none is offered.
 * @throws Error when its words do not come
 */
export async function embedDialog(element: HTMLElement): Promise<{ readonly open: () => void }> {
  const options = JSON.parse(element.dataset['options'] ?? '') as EmbedOptions;
  const base = new URL(options.base, location.href);
  const { lang } = document.documentElement;
  const file = inLanguage(oneOf(LANGUAGES, lang, 'nb'), DIALOG_FILE);
  const [words, { editions }] = await Promise.all([
    fetchJson<DialogWords>(new URL(file, base)),
    fetchJson<EditionList>(new URL(EDITIONS_FILE, base)).catch(() => ({ editions: [] })),
  ]);
  return new EmbedDialog(element, options, editions, words);
}

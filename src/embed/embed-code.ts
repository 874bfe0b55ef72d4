import { embedPath, MODES, PARTS, type EmbedChoice } from './choice.ts';
import type { EmbedCodeWords, EmbedOptions } from './options.ts';
import { embedCode, type Snippet } from './snippet.ts';
import { LANGUAGES } from '../i18n/language.ts';

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

/**
 * `<embed-code>`: the button and the dialog that give the code of a page's embed. Without it the
 * page's `<details>` gives the plain code, or the way to it.
 */
class EmbedCode extends HTMLElement {
  #options!: EmbedOptions;
  #words!: EmbedCodeWords;

  connectedCallback(): void {
    const { options = '', words = '' } = this.dataset;
    this.#options = JSON.parse(options) as EmbedOptions;
    this.#words = JSON.parse(words) as EmbedCodeWords;
    this.#part('details').hidden = true;
    const open = this.#part<HTMLButtonElement>('.embed-open');
    open.hidden = false;
    open.addEventListener('click', () => this.#open());
    this.#form.addEventListener('change', () => this.#show());
    this.#part('.embed-copy').addEventListener('click', () => void this.#copy());
  }

  #part<T extends HTMLElement = HTMLElement>(selector: string): T {
    const part = this.querySelector<T>(selector);
    if (part === null) throw new Error(`embed-code: no ${selector}`);
    return part;
  }

  get #form(): HTMLFormElement {
    return this.#part<HTMLFormElement>('form');
  }

  get #code(): HTMLTextAreaElement {
    return this.#part<HTMLTextAreaElement>('dialog textarea');
  }

  #open(): void {
    this.#show();
    this.#part<HTMLDialogElement>('dialog').showModal();
  }

  #snippet(): Snippet {
    const { path, root, base, titles, editions, heights: current } = this.#options;
    const { choice, fit } = choiceIn(new FormData(this.#form), path);
    const pinned = editions.find(({ date }) => date === choice.edition);
    const { [choice.part]: height = 0 } = (pinned?.heights ?? current)[choice.language];
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

customElements.define('embed-code', EmbedCode);

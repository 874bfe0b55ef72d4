import { save } from '../../ui/browser/save.ts';
import { draftCsv, type Draft, type DraftTable } from './contribution.ts';
import { issueText, type ContributionWords, type Proposal } from './contribution-text.ts';

/** What a form hands its reader: a file for each table, and a text to send with them. */
export class ContributionOutput {
  readonly #root: HTMLElement;
  readonly #tables: Readonly<Record<string, DraftTable>>;
  readonly #words: ContributionWords;

  /** @param root around a `[data-file]` for each table and a `.contribution-issue` */
  constructor(
    root: HTMLElement,
    { tables, words }: { tables: Readonly<Record<string, DraftTable>>; words: ContributionWords },
  ) {
    this.#root = root;
    this.#tables = tables;
    this.#words = words;
    root.addEventListener('click', ({ target }) => this.#save(target));
  }

  /** The files and the text of rows that are sound; nothing where there is none. */
  show(drafts: readonly Draft[], proposal: Proposal): void {
    const byTable = Map.groupBy(drafts, ({ table }) => table);
    const files = [...byTable].flatMap(([id, rows]) => {
      const table = this.#tables[id];
      return table === undefined ? [] : [{ id, table, csv: draftCsv(table, rows) }];
    });
    for (const part of this.#root.querySelectorAll<HTMLElement>('[data-file]'))
      write(part, 'pre', files.find(({ id }) => id === part.dataset['file'])?.csv ?? '');
    const said = files.map(({ table, csv }) => [table, csv] as const);
    const text = files.length === 0 ? '' : issueText(proposal, said, drafts, this.#words);
    write(this.#root.querySelector('.contribution-issue'), '.copied-text', text);
  }

  #save(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('.contribution-save') : null;
    const part = button?.closest<HTMLElement>('[data-file]');
    const csv = part?.querySelector('pre')?.textContent ?? '';
    const name = `${part?.dataset['file'] ?? ''}-rader.csv`;
    if (csv !== '') save(name, new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  }
}

/** A part of the page is there while it has something to say. */
function write(part: HTMLElement | null, selector: string, text: string): void {
  if (part === null) return;
  part.hidden = text === '';
  const element = part.querySelector(selector);
  if (element !== null) element.textContent = text;
}

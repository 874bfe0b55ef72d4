import { pageCitation } from '../../ui/browser/copy-text.ts';
import { csvText } from '../../ui/browser/csv.ts';
import { save } from '../../ui/browser/save.ts';
import type { FlowsFile } from './flow-files.ts';
import { captionOf, type FlowContext } from './flow-painter.ts';
import { flowPicture } from './flow-picture.ts';
import { flowSentence } from './flow-sentence.ts';
import { yearOf, type FlowState } from './flow-state.ts';
import { flowSummary, roundingNote } from './flow-summary.ts';
import type { FlowView } from './flow-view.ts';
import { pictureOf } from '../../ui/browser/picture.ts';

export interface FlowsShown {
  readonly state: FlowState;
  readonly file: FlowsFile;
  readonly view: FlowView;
}

/** The flows shown, all of them, with codes and plain numbers. */
export function flowTable({ state, file, view }: FlowsShown, { names, words }: FlowContext) {
  const { flows } = words;
  const year = String(yearOf(state, file.years));
  const head = [flows.year, flows.codes.from, flows.from, flows.codes.to, flows.to];
  return [
    [...head, flows.count, flows.where],
    ...view.shown.map(({ from, to, employed, within }) => [
      year,
      from,
      names.get(from) ?? from,
      to,
      names.get(to) ?? to,
      String(employed),
      within ? flows.within : flows.across,
    ]),
  ];
}

/** Who the figures are from, without the link to more of it. */
function sourceOf(page: HTMLElement): string {
  const source = page.querySelector('.source')?.cloneNode(true);
  if (!(source instanceof HTMLElement)) return '';
  for (const link of source.querySelectorAll('a')) link.remove();
  return source.textContent.replace(/\s+/g, ' ').trim();
}

async function fileOf(
  format: string,
  page: HTMLElement,
  shown: FlowsShown,
  context: FlowContext,
): Promise<Blob> {
  const { state, file, view } = shown;
  const { words } = context;
  const about = {
    title: captionOf(state, file, context),
    sentence: flowSentence(file, state, view, context),
    notes: [
      flowSummary(view, state, words),
      roundingNote(file, state, words),
      sourceOf(page),
      pageCitation(),
    ],
  };
  if (format === 'csv') {
    const notes = [about.title, about.sentence, ...about.notes];
    return new Blob([csvText(notes, flowTable(shown, context), words.language)], {
      type: 'text/csv;charset=utf-8',
    });
  }
  const svg = flowPicture(page, about);
  return format === 'png' ? pictureOf(svg) : new Blob([svg], { type: 'image/svg+xml' });
}

/** Makes the download buttons work; each file is made when it is asked for. */
export function offerFlowDownloads(
  page: HTMLElement,
  context: FlowContext,
  shown: () => FlowsShown | null,
): void {
  const place = page.querySelector<HTMLElement>('.explore-downloads');
  if (place === null) return;
  place.hidden = false;
  place.addEventListener('click', ({ target }) => {
    const format = target instanceof HTMLElement ? target.dataset['format'] : undefined;
    const what = shown();
    if (format === undefined || what === null) return;
    const { area } = what.state;
    const year = yearOf(what.state, what.file.years);
    const name = `traineeatlas-strommer-${area ?? 'norge'}-${year}`;
    void fileOf(format, page, what, context).then((file) => save(`${name}.${format}`, file));
  });
}

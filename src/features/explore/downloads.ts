import { languageOf } from '../../i18n/language.ts';
import { pageCitation } from '../../ui/browser/copy-text.ts';
import { csvText } from '../../ui/browser/csv.ts';
import { fontFace } from '../../ui/browser/picture-font.ts';
import { pictureOf, pictureSvg, type PictureWords } from '../../ui/browser/picture.ts';
import { save } from '../../ui/browser/save.ts';

/** What stands on the page when a reader asks for a file. */
export interface Downloadable {
  readonly words: Omit<PictureWords, 'classes' | 'citation'>;
  readonly table: readonly (readonly string[])[];
}

const FORMATS = { csv: 'text/csv;charset=utf-8', svg: 'image/svg+xml' } as const;

const isSeen = (node: Node): boolean =>
  !(node instanceof Element && node.classList.contains('visually-hidden'));

/** The legend as the reader sees it. */
const classesOf = (explorer: HTMLElement): PictureWords['classes'] =>
  [...explorer.querySelectorAll('.explore-legend li')].flatMap((item) => {
    const swatch = item.querySelector('rect');
    // The words, their limits and the count are pieces of text of their own.
    const texts = [...item.querySelectorAll('button > span:not(.visually-hidden)')].flatMap(
      ({ childNodes }) =>
        [...childNodes].filter(isSeen).map(({ textContent }) => textContent ?? ''),
    );
    return swatch === null ? [] : [{ swatch, text: texts.join(' · ') }];
  });

async function fileOf(
  format: string,
  explorer: HTMLElement,
  { words, table }: Downloadable,
): Promise<Blob> {
  const citation = pageCitation();
  if (format === 'csv') {
    const notes = [words.title, words.sentence, words.source, citation];
    return new Blob([csvText(notes, table, languageOf(document.documentElement.lang))], {
      type: FORMATS.csv,
    });
  }
  const map = explorer.querySelector<SVGSVGElement>('.map-stage > svg[data-unit]');
  if (map === null) throw new Error('the explorer has no map');
  const svg = pictureSvg(
    map,
    { ...words, citation, classes: classesOf(explorer) },
    await fontFace(),
  );
  return format === 'png' ? pictureOf(svg) : new Blob([svg], { type: FORMATS.svg });
}

/** Makes the download buttons work; each file is made when it is asked for. */
export function offerDownloads(explorer: HTMLElement, shown: () => Downloadable | null): void {
  const place = explorer.querySelector<HTMLElement>('.explore-downloads');
  if (place === null) return;
  place.hidden = false;
  place.addEventListener('click', ({ target }) => {
    const format = target instanceof HTMLElement ? target.dataset['format'] : undefined;
    const what = shown();
    if (format === undefined || what === null) return;
    const name = `traineeatlas-${new URLSearchParams(location.search).get('mal') ?? 'dekning'}`;
    void fileOf(format, explorer, what).then((file) => save(`${name}.${format}`, file));
  });
}

import type { ColumnFile } from '../explore/files.ts';
import { legendClasses } from '../explore/legend.ts';
import { escaped, swatchHtml } from '../../ui/browser/markup.ts';
import { DEFAULT_STATE } from '../explore/state.ts';
import type { SharedWords } from '../explore/words.ts';

/** The classes of colour that the small maps share; the hatch of no figure where it is in use. */
export function mapLegendHtml(
  column: ColumnFile,
  words: SharedWords,
  noFigure: string,
  marks: string,
): string {
  const classes = legendClasses([], column, DEFAULT_STATE, words, noFigure);
  const reason = column.kind === 'ratio' ? words.notPeripheral : noFigure;
  const none = /[mxypd]/.test(marks) ? [{ look: 'na', text: reason, range: undefined }] : [];
  return [...classes, ...none]
    .map(({ look, text, range }) => {
      const limits = range === undefined ? '' : ` <span class="range">${escaped(range)}</span>`;
      return `<li data-look="${look}">${swatchHtml(look)}<span>${escaped(text)}${limits}</span></li>`;
    })
    .join('');
}

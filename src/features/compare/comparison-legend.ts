import type { ColumnFile } from '../explore/files.ts';
import { legendClasses } from '../explore/legend.ts';
import { html, swatchHtml, type Html } from '../../ui/browser/markup.ts';
import { DEFAULT_STATE } from '../explore/state.ts';
import type { SharedWords } from '../explore/words.ts';

/** The classes of colour that the small maps share; the hatch of no figure where it is in use. */
export function mapLegendHtml(
  column: ColumnFile,
  words: SharedWords,
  noFigure: string,
  marks: string,
): Html {
  const classes = legendClasses([], column, DEFAULT_STATE, words, noFigure);
  const reason = column.kind === 'ratio' ? words.notPeripheral : noFigure;
  const none = /[mxypd]/.test(marks) ? [{ look: 'na', text: reason, range: undefined }] : [];
  return html`${[...classes, ...none].map(({ look, text, range }) => {
    const limits = range !== undefined && html` <span class="range">${range}</span>`;
    return html`<li data-look="${look}">${swatchHtml(look)}<span>${text}${limits}</span></li>`;
  })}`;
}

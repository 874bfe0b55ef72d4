import type { ColumnFile } from './files.ts';
import { legendClasses } from './legend.ts';
import { escaped, swatchHtml } from './markup.ts';
import { DEFAULT_STATE } from './state.ts';
import type { SharedWords } from './words.ts';

/** The classes of colour that the small maps share; the two hatches where they are in use. */
export function mapLegendHtml(
  column: ColumnFile,
  words: SharedWords,
  others: Readonly<Record<'na' | 'ts', string>>,
  marks: string,
): string {
  const classes = legendClasses([], column, DEFAULT_STATE, words, others);
  const hatched = [
    ...(marks.includes('s') ? [{ look: 'ts', text: others.ts, range: undefined }] : []),
    ...(/[mxypd]/.test(marks) ? [{ look: 'na', text: others.na, range: undefined }] : []),
  ];
  return [...classes, ...hatched]
    .map(({ look, text, range }) => {
      const limits = range === undefined ? '' : ` <span class="range">${escaped(range)}</span>`;
      return `<li data-look="${look}">${swatchHtml(look)}<span>${escaped(text)}${limits}</span></li>`;
    })
    .join('');
}

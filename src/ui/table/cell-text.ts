/** The words of a cell without those of less weight behind them, which say what a file has elsewhere. */
export const cellText = ({ childNodes }: HTMLTableCellElement): string =>
  [...childNodes]
    .filter(({ nodeName }) => nodeName !== 'SMALL')
    .map(({ textContent }) => textContent ?? '')
    .join('')
    .trim();

/** Letters from right to left. The map sets no text. */
export const rtlWorkerPlugin = {};

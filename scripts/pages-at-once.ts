/** So many pages are built at a time: one waits for its file to be written while others are made. */
export const PAGES_AT_ONCE = 16;

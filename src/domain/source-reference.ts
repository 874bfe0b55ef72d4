/** One section of the report: `3.7.1`, `Vedlegg 2`, `Sammendrag`. */
const ONE = String.raw`([1-8](\.[1-9]\d?){0,2}|Vedlegg [1-9]|Sammendrag)`;
const SECTIONS = new RegExp(`^${ONE}(; ${ONE})*$`);
const WEB_PAGE = /^(https:\/\/[^\s();]+) \((\d{4}-\d{2}-\d{2})\)$/;

/** Whether a text is sections of Nordlandsforskning's report 2/2021, «; » between several. */
export const isReportSection = (text: string): boolean => SECTIONS.test(text);

/** A web page that somebody took something from, and the day they read it. */
export interface WebSource {
  readonly address: string;
  /** `2026-11-23`. */
  readonly read: string;
}

/** `https://example.org/about (2026-11-23)` in its parts; undefined for anything else. */
export function webSourceOf(text: string): WebSource | undefined {
  const [, address, read] = WEB_PAGE.exec(text) ?? [];
  if (address === undefined || read === undefined) return undefined;
  return URL.canParse(address) && isDay(read) ? { address, read } : undefined;
}

/** Whether a text is a day of the calendar, as `2026-11-23`. */
export const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

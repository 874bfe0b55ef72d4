/** How hard the services are leaned on, and how long they are waited for. Times in milliseconds. */
export interface Pace {
  /** So many calls in each interval, those that are tried again included. */
  readonly calls: number;
  readonly interval: number;
  /** Cells of one answer of PxWebApi. */
  readonly cells: number;
  /** The longest address that is asked with GET; PxWebApi answers 404 to longer ones. */
  readonly url: number;
  readonly retries: number;
  /** The wait before the first retry; it doubles, and up to as much again is added by chance. */
  readonly firstWait: number;
  readonly longestWait: number;
  /** Without a byte for so long, a body has stalled. */
  readonly stall: number;
  /** One call, from question to last byte. */
  readonly call: number;
  /** The whole refresh. */
  readonly total: number;
  /** The largest body, unpacked, in bytes. */
  readonly bytes: number;
}

/** What SSB allows (30 calls in 60 s, 800 000 cells, addresses of 2 000 characters), and patience. */
export const POLITE: Pace = {
  calls: 30,
  interval: 60_000,
  cells: 800_000,
  url: 2_000,
  retries: 6,
  firstWait: 1_000,
  longestWait: 60_000,
  stall: 30_000,
  call: 180_000,
  total: 30 * 60_000,
  bytes: 64 * 2 ** 20,
};

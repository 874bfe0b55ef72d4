import type { ServerResponse } from 'node:http';

/** What a line carries at once before another answer gets its turn: one packet. */
const PACKET = 1_400;
/** Milliseconds between two looks at how much the line has carried meanwhile. */
const TICK = 4;

interface Waiting {
  readonly response: ServerResponse;
  readonly body: Buffer;
  sent: number;
}

/** Bytes of an answer that left for the browser; `at` in milliseconds of the machine's clock. */
interface Sent {
  readonly at: number;
  readonly bytes: number;
}

/**
 * The line between the server and a cheap phone, which all answers share in turns. It is the server
 * that waits and not the browser: what the browser slows of itself leaves out what workers ask for.
 */
export class SlowLine {
  readonly #bytesPerMs: number;
  readonly #latency: number;
  #waiting: Waiting[] = [];
  #sent: Sent[] = [];
  #requests = 0;
  #carriedUntil = 0;

  /** @param latency milliseconds from asking to the first byte of the answer */
  constructor(downloadKbit: number, latency: number) {
    this.#bytesPerMs = downloadKbit / 8;
    this.#latency = latency;
  }

  /** Answers when those before leave room for it. */
  carry(response: ServerResponse, body: Buffer): void {
    this.#requests += 1;
    setTimeout(() => {
      if (this.#waiting.length === 0) this.#begin();
      this.#waiting.push({ response, body, sent: 0 });
    }, this.#latency);
  }

  /** Forgets what was carried before a visit. */
  forget(): void {
    this.#sent = [];
    this.#requests = 0;
  }

  get requests(): number {
    return this.#requests;
  }

  /** Bytes that had left by a moment of the machine's clock. */
  bytesUntil(moment: number): number {
    return this.#sent.reduce((sum, { at, bytes }) => (at <= moment ? sum + bytes : sum), 0);
  }

  #begin(): void {
    this.#carriedUntil = Date.now();
    setTimeout(() => this.#tick(), TICK);
  }

  #tick(): void {
    let packets = Math.floor(((Date.now() - this.#carriedUntil) * this.#bytesPerMs) / PACKET);
    this.#carriedUntil += (packets * PACKET) / this.#bytesPerMs;
    for (; packets > 0 && this.#waiting.length > 0; packets -= 1) this.#sendOne();
    if (this.#waiting.length > 0) setTimeout(() => this.#tick(), TICK);
  }

  #sendOne(): void {
    const next = this.#waiting.shift();
    if (next === undefined || next.response.destroyed) return;
    const packet = next.body.subarray(next.sent, next.sent + PACKET);
    next.response.write(packet);
    next.sent += packet.length;
    this.#sent.push({ at: Date.now(), bytes: packet.length });
    if (next.sent < next.body.length) this.#waiting.push(next);
    else next.response.end();
  }
}

import { decode, readBody } from './body.ts';
import { ServiceFailure } from './failure.ts';
import type { Pace } from './pace.ts';
import { quoted, refusalOf, titleOf } from './refusal.ts';

export interface Question {
  readonly url: string;
  /** The selection, when it is too long for an address: then it is a POST. */
  readonly body?: string | undefined;
  /** What is asked for, in words. */
  readonly what: string;
}

/** What an earlier answer said of itself, so that it need not be sent again. */
export interface Validators {
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
}

export interface Answer extends Validators {
  /** The JSON text; undefined when the earlier answer still holds. */
  readonly text: string | undefined;
}

export interface Caller {
  readonly fetch: typeof fetch;
  readonly userAgent: string;
  readonly pace: Pace;
  readonly signal: AbortSignal;
}

/**
 * Asks once. The content type is not trusted: what counts is that the body is JSON.
 * @throws ServiceFailure, marked as passing when another try may help
 */
export async function call(
  question: Question,
  known: Validators | undefined,
  caller: Caller,
): Promise<Answer> {
  const watch = watchdog(caller.pace);
  const signal = AbortSignal.any([caller.signal, watch.signal]);
  try {
    const response = await caller.fetch(question.url, request(question, known, caller, signal));
    watch.moved();
    return await answerOf(response, question, caller.pace, watch.moved);
  } catch (error) {
    caller.signal.throwIfAborted();
    if (watch.signal.aborted) throw stalled(question, watch.signal.reason as string);
    throw error instanceof ServiceFailure ? error : lost(question, error);
  } finally {
    watch.stop();
  }
}

function request(
  { body }: Question,
  known: Validators | undefined,
  { userAgent }: Caller,
  signal: AbortSignal,
): RequestInit {
  const headers = new Headers({ accept: 'application/json', 'user-agent': userAgent });
  if (known?.etag !== undefined) headers.set('if-none-match', known.etag);
  if (known?.lastModified !== undefined) headers.set('if-modified-since', known.lastModified);
  if (body === undefined) return { headers, signal };
  headers.set('content-type', 'application/json');
  return { method: 'POST', body, headers, signal };
}

async function answerOf(
  response: Response,
  { what }: Question,
  pace: Pace,
  moved: () => void,
): Promise<Answer> {
  const validators = {
    etag: response.headers.get('etag') ?? undefined,
    lastModified: response.headers.get('last-modified') ?? undefined,
  };
  if (response.status === 304) return { ...validators, text: undefined };
  if (!response.ok) throw await refusalOf(response, what, pace, moved);
  const bytes = await readBody(response, pace.bytes, what, moved);
  const text = decode(bytes, response.headers.get('content-type') ?? '', what);
  mustBeJson(text, what);
  return { ...validators, text };
}

function mustBeJson(text: string, what: string): void {
  if (/^\s*</.test(text)) {
    const page = `the service answered with a web page, not with JSON${quoted(titleOf(text))}`;
    throw new ServiceFailure(what, page, {
      passing: true,
      remedy: 'the service may be closed for maintenance; try again in some hours',
    });
  }
  try {
    JSON.parse(text);
  } catch (error) {
    const why = `the answer is cut off or is no JSON: ${(error as Error).message}`;
    throw new ServiceFailure(what, why, { passing: true });
  }
}

function stalled({ what }: Question, why: string): ServiceFailure {
  return new ServiceFailure(what, why, { passing: true });
}

function lost({ what }: Question, error: unknown): ServiceFailure {
  const { message, cause } = error as Error;
  const detail = cause instanceof Error ? cause.message || cause.name : message;
  if (/redirect/i.test(detail)) {
    return new ServiceFailure(what, `the address leads round in a circle (${detail})`, {
      remedy: 'open the address in a browser and put where it leads into the code of the client',
    });
  }
  return new ServiceFailure(what, `the connection broke: ${detail}`, {
    passing: true,
    remedy: 'see to the network, and run it again',
  });
}

/** Aborts when nothing has come for a while, and when it takes too long in all. */
function watchdog({ stall, call: longest }: Pace) {
  const controller = new AbortController();
  const bark = (why: string) => () => controller.abort(why);
  const whole = setTimeout(bark(`the answer was not whole after ${longest} ms`), longest);
  const start = () => setTimeout(bark(`nothing came for ${stall} ms`), stall);
  let idle = start();
  return {
    signal: controller.signal,
    moved(): void {
      clearTimeout(idle);
      idle = start();
    },
    stop(): void {
      clearTimeout(idle);
      clearTimeout(whole);
    },
  };
}

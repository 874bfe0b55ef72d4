import { setTimeout as sleep } from 'node:timers/promises';
import pRetry, { type RetryContext } from 'p-retry';
import pThrottle from 'p-throttle';
import type { AnswerCache } from './answer-cache.ts';
import { call, type Caller, type Question } from './call.ts';
import { ServiceFailure } from './failure.ts';

/** Told while it goes on: a question, a wait before another try, an answer that was not new. */
export interface Progress {
  readonly kind: 'asking' | 'waiting' | 'unchanged';
  readonly what: string;
  /** Why it waits, and for how long (ms). */
  readonly why?: string;
  readonly wait?: number;
}

export interface ClientOptions extends Caller {
  readonly cache: AnswerCache;
  readonly tell: (progress: Progress) => void;
}

export interface Client {
  readonly pace: Caller['pace'];
  /** The JSON text of an answer. @throws ServiceFailure; the signal's reason when it is aborted */
  json(question: Question): Promise<string>;
}

/**
 * Asks politely (so many calls a minute) and stubbornly (what passes is tried again, later and
 * later, with some chance in it; a service that names a time is left alone until then).
 */
export function clientOf(options: ClientOptions): Client {
  const { pace, signal } = options;
  const throttle = pThrottle({ limit: pace.calls, interval: pace.interval, strict: true, signal });
  const throttled = throttle((question: Question) => attempt(question, options));
  return {
    pace,
    json: (question) =>
      pRetry(() => throttled(question), {
        retries: pace.retries,
        minTimeout: pace.firstWait,
        maxTimeout: pace.longestWait,
        randomize: true,
        signal,
        shouldRetry: ({ error }) => error instanceof ServiceFailure && error.passing,
        onFailedAttempt: (context) => patience(context, question, options),
      }),
  };
}

async function attempt(question: Question, options: ClientOptions): Promise<string> {
  const { cache, tell } = options;
  const known = await cache.find(question);
  tell({ kind: 'asking', what: question.what });
  const answer = await call(question, known, options);
  if (answer.text === undefined) {
    if (known === undefined) {
      throw new ServiceFailure(question.what, 'the service answered 304, but nothing is kept');
    }
    tell({ kind: 'unchanged', what: question.what });
    return known.text;
  }
  await cache.keep(question, { ...answer, text: answer.text });
  return answer.text;
}

/** Waits as long as the service asked for, unless that is longer than the whole refresh may take. */
async function patience(
  { error, retriesLeft, retryDelay }: RetryContext,
  { what }: Question,
  { pace, signal, tell }: ClientOptions,
): Promise<void> {
  if (!(error instanceof ServiceFailure) || !error.passing || retriesLeft === 0) return;
  const wait = error.wait ?? 0;
  if (wait > pace.total) {
    throw new ServiceFailure(what, `${error.message}; it asks for ${wait} ms of rest`, {
      remedy: 'run it again after that time',
    });
  }
  tell({ kind: 'waiting', what, why: error.message, wait: wait + retryDelay });
  if (wait > 0) await sleep(wait, undefined, { signal });
}

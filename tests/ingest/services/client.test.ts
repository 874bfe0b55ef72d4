import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerCache } from '../../../src/ingest/services/answer-cache.ts';
import { clientOf, type Progress } from '../../../src/ingest/services/client.ts';
import { POLITE } from '../../../src/ingest/services/pace.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'answers-'));
});
afterEach(async () => {
  vi.useRealTimers();
  await rm(folder, { recursive: true });
});

const question = (url: string) => ({ url, what: url });
const never = new AbortController().signal;

function client(answer: typeof fetch, told: Progress[] = [], cache = answerCache(folder)) {
  return clientOf({
    fetch: answer,
    pace: POLITE,
    signal: never,
    userAgent: 'test/1 (+https://example.org)',
    cache,
    tell: (progress) => told.push(progress),
  });
}

describe('the pace', () => {
  test('is at most 30 calls in any minute, however many are wanted', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
    const times: number[] = [];
    // The disk keeps real time, so nothing is kept here.
    const nothing = { find: () => Promise.resolve(undefined), keep: () => Promise.resolve() };
    const answer = () => {
      times.push(performance.now());
      return Promise.resolve(new Response('{}'));
    };
    const { json } = client(answer, [], nothing);
    const all = Promise.all(
      Array.from({ length: 100 }, (_, at) => json(question(`https://x/${at}`))),
    );
    for (let minute = 0; minute < 10; minute += 1) await vi.advanceTimersByTimeAsync(30_000);
    await all;
    expect(times).toHaveLength(100);
    for (const [at, time] of times.entries()) {
      const later = times[at + 30];
      if (later !== undefined) expect(later - time).toBeGreaterThanOrEqual(60_000);
    }
  });
});

describe('answers that are kept', () => {
  const etag = '"one"';
  const fresh = (text: string) => new Response(text, { headers: { etag } });

  test('are asked about, and used when they still hold', async () => {
    await client(() => Promise.resolve(fresh('{"a":1}'))).json(question('https://x/a'));
    const asked: (string | null)[] = [];
    const told: Progress[] = [];
    const second = client((_, request) => {
      asked.push(new Headers(request?.headers).get('if-none-match'));
      return Promise.resolve(new Response(null, { status: 304 }));
    }, told);
    expect(await second.json(question('https://x/a'))).toBe('{"a":1}');
    expect(asked).toEqual([etag]);
    expect(told.map(({ kind }) => kind)).toEqual(['asking', 'unchanged']);
  });

  test('are not used when their file is damaged', async () => {
    await client(() => Promise.resolve(fresh('{"a":1}'))).json(question('https://x/a'));
    const [file = ''] = await readdir(folder);
    const text = await readFile(join(folder, file), 'utf8');
    await writeFile(join(folder, file), text.replace('\\"a\\":1', '\\"a\\":2'));
    const asked: (string | null)[] = [];
    await client((_, request) => {
      asked.push(new Headers(request?.headers).get('if-none-match'));
      return Promise.resolve(fresh('{"a":3}'));
    }).json(question('https://x/a'));
    expect(asked).toEqual([null]);
  });
});

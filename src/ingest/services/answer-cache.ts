import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Answer, Question, Validators } from './call.ts';

/** Answers of earlier refreshes that named a validator, so that the next can ask «is it new?». */
export interface AnswerCache {
  find(question: Question): Promise<(Validators & { readonly text: string }) | undefined>;
  keep(question: Question, answer: Answer & { readonly text: string }): Promise<void>;
}

const ENTRY = z.object({
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  sha256: z.string(),
  text: z.string(),
});

/** For a folder that can't be written or was damaged there is no cache; it is never an error. */
export function answerCache(folder: string): AnswerCache {
  const fileOf = ({ url, body = '' }: Question): string =>
    join(folder, `${sha256(`${url}\n${body}`)}.json`);
  return {
    async find(question) {
      const text = await readFile(fileOf(question), 'utf8').catch(() => '');
      const entry = parse(text);
      if (entry === undefined || sha256(entry.text) !== entry.sha256) return undefined;
      return { etag: entry.etag, lastModified: entry.lastModified, text: entry.text };
    },
    async keep(question, { etag, lastModified, text }) {
      if (etag === undefined && lastModified === undefined) return;
      const file = fileOf(question);
      const waiting = `${file}.${process.pid}`;
      const entry = JSON.stringify({ etag, lastModified, sha256: sha256(text), text });
      await mkdir(folder, { recursive: true })
        .then(() => writeFile(waiting, entry))
        .then(() => rename(waiting, file))
        .catch(() => undefined);
    },
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function parse(text: string): z.infer<typeof ENTRY> | undefined {
  try {
    return ENTRY.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

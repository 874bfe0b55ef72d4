import { z } from 'zod';
import { parseJson, read, refused, type Reading } from './text-file.ts';

const CODE = z.object({ code: z.string().min(1), name: z.string().min(1) });
const CODES = z.object({ codes: z.array(CODE).min(1) });
const CORRESPONDENCE = z.object({
  correspondenceItems: z
    .array(z.object({ sourceCode: z.string().min(1), targetCode: z.string().min(1) }))
    .min(1),
});
const NO_PAIR = z.object({ correspondenceItems: z.array(z.unknown()).max(0) });
const CHANGES = z.object({
  codeChanges: z.array(
    z.object({
      oldCode: z.string().nullable(),
      newCode: z.string().nullable(),
      changeOccurred: z.string(),
    }),
  ),
});

export interface KlassCode {
  readonly code: string;
  readonly name: string;
}

export interface CodeChange {
  readonly old: string;
  readonly new: string;
  readonly date: string;
}

/** «Uoppgitt»: codes that stand for no municipality and no county. */
const UNKNOWN_PLACES = ['9999', '99'];

/**
 * A Klass `codesAt` answer: the codes of a standard on a date, without the codes for
 * «unknown place». Refuses a code that is named twice.
 */
export function readKlassCodes(text: string, file: string): Reading<readonly KlassCode[]> {
  const answer = answerOf(CODES, text, file);
  if (!answer.ok) return answer;
  const codes = answer.value.codes.filter(({ code }) => !UNKNOWN_PLACES.includes(code));
  return unlessTwice(
    codes,
    codes.map(({ code }) => code),
    file,
  );
}

/** A Klass `correspondsAt` answer: source code → target code. Refuses a double source code. */
export function readCorrespondence(
  text: string,
  file: string,
): Reading<ReadonlyMap<string, string>> {
  const answer = answerOf(CORRESPONDENCE, text, file);
  if (!answer.ok) return answer;
  const items = answer.value.correspondenceItems;
  const pairs = new Map(items.map((item) => [item.sourceCode, item.targetCode] as const));
  return unlessTwice(
    pairs,
    items.map(({ sourceCode }) => sourceCode),
    file,
  );
}

/** Whether a `correspondsAt` answer has no pair at all, as for a year that has no list yet. */
export function isEmptyCorrespondence(text: string): boolean {
  const json = parseJson(text, '');
  return json.ok && NO_PAIR.safeParse(json.value).success;
}

/**
 * A Klass `changes` answer: which code became which. What was added, taken away or renamed on its
 * own number is left out.
 */
export function readChanges(text: string, file: string): Reading<readonly CodeChange[]> {
  const answer = answerOf(CHANGES, text, file);
  if (!answer.ok) return answer;
  const changes = answer.value.codeChanges.flatMap(({ oldCode, newCode, changeOccurred }) =>
    oldCode === null || newCode === null || oldCode === newCode
      ? []
      : [{ old: oldCode, new: newCode, date: changeOccurred }],
  );
  return unlessTwice(
    changes,
    changes.map((change) => `${change.old} → ${change.new}`),
    file,
  );
}

function answerOf<T>(schema: z.ZodType<T>, text: string, file: string): Reading<T> {
  const json = parseJson(text, file);
  if (!json.ok) return json;
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return read(parsed.data);
  return refused(
    ...parsed.error.issues.map((issue) => ({
      file,
      place: issue.path.join('.') || 'whole file',
      rule: 'klass',
      message: issue.message,
      remedy: 'ask Klass again with «Accept: application/json»; if it answers so, it has changed',
    })),
  );
}

function unlessTwice<T>(value: T, keys: readonly string[], file: string): Reading<T> {
  const seen = new Set<string>();
  const double = keys.filter((key) => seen.has(key) || !seen.add(key));
  if (double.length === 0) return read(value);
  return refused(
    ...double.map((key) => ({
      file,
      place: `code ${key}`,
      rule: 'klass',
      message: 'named twice',
      remedy: 'ask Klass for one date only',
    })),
  );
}

import type { Finding } from '../../domain/finding.ts';

/** Either what was read, or every finding that stopped it; never both. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly findings: readonly Finding[] };

export const read = <T>(value: T): Reading<T> => ({ ok: true, value });
export const refused = (...findings: readonly Finding[]): Reading<never> => ({
  ok: false,
  findings,
});

/**
 * JSON text as an unknown value. APIs in maintenance answer with HTML, so that case is told
 * apart from JSON that was cut off on its way.
 */
export function parseJson(text: string, file: string): Reading<unknown> {
  if (text.trim() === '') return refused(unreadable(file, 'the file is empty'));
  if (/^\s*</.test(text)) {
    return refused(unreadable(file, `this is HTML or XML, not JSON: ${quote(text)}`));
  }
  try {
    return read(JSON.parse(text.replace(/^\uFEFF/, '')) as unknown);
  } catch (error) {
    return refused(unreadable(file, `broken or truncated JSON: ${(error as Error).message}`));
  }
}

const quote = (text: string): string => `«${text.trim().slice(0, 60).replace(/\s+/g, ' ')}…»`;

const unreadable = (file: string, message: string): Finding => ({
  file,
  place: 'whole file',
  rule: 'readable-json',
  message,
  remedy: 'fetch the file again and check that the service answered with JSON',
});

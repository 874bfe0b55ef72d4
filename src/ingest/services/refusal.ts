import { readBody } from './body.ts';
import { ServiceFailure } from './failure.ts';
import type { Pace } from './pace.ts';

const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/** What a service says of its refusal itself; '' where it says nothing that can be read. */
async function saidIn(response: Response, { bytes }: Pace, moved: () => void): Promise<string> {
  try {
    const body = await readBody(response, bytes, '', moved);
    return titleOf(new TextDecoder().decode(body));
  } catch {
    return '';
  }
}

/** The `title` (and what `detail` adds) of a problem, or the title of a web page. Source: RFC 9457. */
export function titleOf(text: string): string {
  const page = /<title[^>]*>([^<]*)/i.exec(text)?.[1];
  if (page !== undefined) return oneLine(page);
  try {
    const { title, detail } = (JSON.parse(text) ?? {}) as { title?: unknown; detail?: unknown };
    const said = [title, detail].filter((each): each is string => typeof each === 'string');
    return oneLine([...new Set(said)].join(': '));
  } catch {
    return '';
  }
}

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ').slice(0, 200);
/** Words of a service behind our own; '' where it has none. */
export const quoted = (said: string): string => (said === '' ? '' : `: «${said}»`);

/** A status that is no answer, with what the service says of it; marked as passing where it may be. */
export async function refusalOf(
  response: Response,
  what: string,
  pace: Pace,
  moved: () => void,
): Promise<ServiceFailure> {
  const { status, statusText, headers } = response;
  const said = quoted(await saidIn(response, pace, moved));
  const why = `${`the service answered ${status} ${statusText}`.trim()}${said}`;
  if (PASSING.has(status)) {
    return new ServiceFailure(what, why, { passing: true, wait: waitOf(headers) });
  }
  const remedy =
    status === 404
      ? 'it is renamed or closed: find its new number and change data/selection.json'
      : 'the service does not take this question: look at data/selection.json';
  return new ServiceFailure(what, why, { remedy });
}

/** `Retry-After` as milliseconds: seconds, or a date. Source: RFC 9110, 10.2.3. */
export function waitOf(headers: Headers, now = Date.now()): number | undefined {
  const header = headers.get('retry-after')?.trim();
  if (header === undefined || header === '') return undefined;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

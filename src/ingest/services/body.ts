import { ServiceFailure } from './failure.ts';

/**
 * The bytes of a body as text in the charset that the answer names, UTF-8 when it names none.
 * @throws ServiceFailure for a charset that does not exist and for bytes that are not of it
 */
export function decode(bytes: Uint8Array, contentType: string, asked: string): string {
  const charset = /charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    throw new ServiceFailure(asked, `the answer is not text in ${charset}`, {
      remedy:
        'Klass writes CSV in ISO-8859-1; ask for JSON, or mend what the answer says of itself',
    });
  }
}

/**
 * Reads a body to its end, unpacked.
 * @param limit the most bytes it may have; a body without end is cut off there
 * @param moved called for each piece, so that the caller knows that it has not stalled
 */
export async function readBody(
  response: Response,
  limit: number,
  asked: string,
  moved: () => void,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    moved();
    size += piece.byteLength;
    if (size > limit) {
      throw new ServiceFailure(asked, `the answer is larger than ${limit} bytes`, {
        remedy: 'ask for less in data/selection.json, or look at what the service sends',
      });
    }
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

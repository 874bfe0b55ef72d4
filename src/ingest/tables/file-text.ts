import type { Finding } from '../../domain/finding.ts';

/** What a file says, and whether its letters had to be guessed. */
export interface FileText {
  readonly text: string;
  readonly findings: readonly Finding[];
}

const UTF_16 = [0xff, 0xfe] as const;

/**
 * The text of a file, without the mark that spreadsheets put in front of UTF-8. A file in another
 * encoding is told once and read on as what it most likely is: which of the older ones it is (that of
 * Windows, or of a Mac) its bytes do not say, so its letters are never published.
 * @param file below the data folder
 */
export function fileText(bytes: Uint8Array, file: string): FileText {
  if (UTF_16.every((byte, at) => bytes[at] === byte))
    return guessed(bytes, 'utf-16le', {
      file,
      place: 'whole file',
      named: '«Unicode text» (UTF-16)',
    });
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), findings: [] };
  } catch {
    const place = `line ${firstForeignLine(bytes)}`;
    return guessed(bytes, 'windows-1252', { file, place, named: 'Windows-1252 or the like' });
  }
}

function guessed(
  bytes: Uint8Array,
  encoding: string,
  { file, place, named }: { file: string; place: string; named: string },
): FileText {
  const finding: Finding = {
    file: `data/${file}`,
    place,
    rule: 'utf-8',
    message: `the file is not in UTF-8 but in ${named}, which loses letters such as đ and ŋ`,
    remedy: 'save it again as «CSV UTF-8», and look at æ, ø, å and Sámi names before you send it',
  };
  return { text: new TextDecoder(encoding).decode(bytes), findings: [finding] };
}

/** The first line with a byte that UTF-8 does not have there; lines are cut at the same byte in both. */
function firstForeignLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let line = 1, from = 0; from < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, from);
    const to = end === -1 ? bytes.length : end;
    try {
      decoder.decode(bytes.subarray(from, to));
    } catch {
      return line;
    }
    from = to + 1;
  }
  return 1;
}

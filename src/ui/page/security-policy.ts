import { createHash } from 'node:crypto';

const hashes = new Map<string, string>();

/** How a policy names a style that stands in a page: by the fingerprint of its text. */
function fingerprint(style: string): string {
  const known = hashes.get(style);
  if (known !== undefined) return known;
  const hash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
  hashes.set(style, hash);
  return hash;
}

/**
 * What a page of this site may do, as its `<meta>` says it: fetch scripts, styles, figures and
 * workers from its own origin and from nowhere else, and run nothing that is written in a page.
 * A picture that the reader takes away is drawn from `data:` and `blob:`, its letters from `data:`.
 * The styles that may stand in it are those named here, and in an attribute the shape of a map's
 * frame. Markup that a script writes goes through one door (`src/ui/browser/markup-policy.ts`); `default` lets
 * MapLibre start its worker and nothing else.
 * @param styles the texts of the `<style>` elements of the page, to the letter
 */
export const pagePolicy = (styles: readonly string[] = []): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styles.map(fingerprint)].join(' '),
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types traineeatlas default',
  ].join('; ');

/** What a worker may do; it has no page whose `<meta>` it could obey. */
export const SCRIPT_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";

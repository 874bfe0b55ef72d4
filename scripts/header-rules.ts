import { FRAME_ANCESTORS } from '../src/features/embed/choice.ts';
import { SCRIPT_POLICY } from '../src/ui/page/security-policy.ts';

/** Headers for every file below a path; `*` at its end stands for all that follows. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The folders of the other languages, each with the same pages as the root. */
export const LANGUAGE_FOLDERS = ['nn', 'en'];
const EMBEDS = 'embed';
/** The folder of files that other sites may fetch: the open data. */
const OPEN = 'data';

/** What none of these pages needs, nor a page that it frames. */
const NEEDLESS = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'browsing-topics'];

/** A file in `_astro` has a fingerprint of its content in its name: another content, another name. */
const KEPT = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** A page's name stays when its figures change, so it is asked for anew; it comes if it has changed. */
const ASKED = { 'Cache-Control': 'public, max-age=0, must-revalidate' };

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': NEEDLESS.map((feature) => `${feature}=()`).join(', '),
};
const framed = (by: keyof typeof FRAME_ANCESTORS) => ({
  'Content-Security-Policy': FRAME_ANCESTORS[by],
});

/** Hosts join what several rules say of one header, so no page may fall under two that say who frames it. */
function frameRules(base: string, folders: readonly string[]): HeaderRule[] {
  const rules = folders
    .filter((folder) => !LANGUAGE_FOLDERS.includes(folder) && !folder.startsWith('_'))
    .map((folder) => ({
      path: `${base}${folder}/*`,
      headers: { ...framed(folder === EMBEDS ? 'embeds' : 'others'), ...ASKED },
    }));
  return [{ path: base, headers: { ...framed('others'), ...ASKED } }, ...rules];
}

/**
 * The headers of a built site.
 * @param folders the folders of the site below its root and below each language, by language; ''
 *   is the root
 */
export function headerRules(
  base: string,
  folders: Readonly<Record<string, readonly string[]>>,
): readonly HeaderRule[] {
  return [
    { path: `${base}*`, headers: everywhere },
    { path: `${base}_astro/*`, headers: { 'Content-Security-Policy': SCRIPT_POLICY, ...KEPT } },
    { path: `${base}${OPEN}/*`, headers: { 'Access-Control-Allow-Origin': '*' } },
    ...Object.entries(folders).flatMap(([language, below]) =>
      frameRules(language === '' ? base : `${base}${language}/`, below),
    ),
  ];
}

/** The rules as the file `_headers`, which Netlify and Cloudflare Pages read. */
export const headersText = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');

/** Reads what `headersText` writes. */
export const parseHeaders = (text: string): readonly HeaderRule[] =>
  text
    .trim()
    .split(/\n{2,}/)
    .map((block) => {
      const [path = '', ...lines] = block.split('\n');
      const headers = lines.map((line) => {
        const at = line.indexOf(':');
        return [line.slice(0, at).trim(), line.slice(at + 1).trim()] as const;
      });
      return { path, headers: Object.fromEntries(headers) };
    });

/** The headers that a path is answered with; what several rules say of one is joined, as hosts do. */
export function headersFor(
  rules: readonly HeaderRule[],
  path: string,
): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { path: pattern, headers } of rules) {
    const hit = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    if (!hit) continue;
    for (const [name, value] of Object.entries(headers))
      found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`;
  }
  return found;
}

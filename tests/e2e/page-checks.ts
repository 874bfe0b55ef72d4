import { pagePolicy } from '../../src/ui/page/security-policy.ts';
import { decoded, type BuiltPage } from './built-pages.ts';

/** What one rule finds on a page, each in a few words; nothing where all is well. */
export type PageCheck = (page: BuiltPage) => readonly string[];

/** The policy stands before all that it is to bind, names each style, and nothing is in need of more. */
const policy: PageCheck = ({ html }) => {
  const said = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html);
  const before = html.slice(0, said?.index ?? 0);
  const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text = '']) => text);
  const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes = '']) => attributes);
  return [
    ...(decoded(said?.[1] ?? '') === pagePolicy(styles) ? [] : ['no security policy, or another']),
    ...(/<(?:link|script|style|base)\b/.test(before) ? ['something stands before the policy'] : []),
    ...scripts.filter(
      (attributes) =>
        !/\ssrc="/.test(attributes) && !/type="application\/(?:ld\+)?json"/.test(attributes),
    ),
    ...(html.match(/<style [^>]|\son[a-z]+="|href="javascript:/g) ?? []),
  ];
};

/** The headings as an outline: from one `h1`, never a level left out. What is hidden in a dialog has its own. */
const headings: PageCheck = ({ html, isStub }) => {
  if (isStub) return [];
  const outline = html.replace(/<dialog\b.*?<\/dialog>/gs, '');
  const levels = [...outline.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
  if (levels.length > 0 && levels[0] !== 1) return [`begins with h${levels[0] ?? ''}`];
  return levels.flatMap((level, at) =>
    level > (levels[at - 1] ?? 0) + 1 ? [`h${level} after h${levels[at - 1] ?? 0}`] : [],
  );
};

/** A map that is drawn has something in it. */
const maps: PageCheck = ({ html }) =>
  [...html.matchAll(/<svg\b[^>]*data-unit=.*?<\/svg>/gs)].flatMap(([svg]) => {
    const drawn = svg.match(/<path\b[^>]*\sd="[Mm][^"]+"/g) ?? [];
    return drawn.length > 0 ? [] : ['a map without a line'];
  });

/** Addresses in a head that are of this site, written with its name. */
const OWN = /<(?:link|meta)\b[^>]*\s(?:href|content)="(https?:\/\/[^"]*)"/g;

/** The whole addresses of this site that a page's head names, as paths. */
export function ownAddresses({ html }: BuiltPage): readonly string[] {
  const head = html.slice(0, html.indexOf('</head>'));
  const canonical = /<link rel="canonical" href="([^"]*)"/.exec(head)?.[1];
  if (canonical === undefined) return [];
  const { origin } = new URL(canonical);
  return [...head.matchAll(OWN)]
    .map(([, address = '']) => decoded(address))
    .filter((address) => address.startsWith(`${origin}/`))
    .map((address) => new URL(address).pathname);
}

/** Where a page says its other languages are: tag and path. */
export const alternatesOf = ({ html }: BuiltPage): readonly (readonly [string, string])[] =>
  [...html.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)].map(
    ([, tag = '', href = '']) => [tag, new URL(href).pathname] as const,
  );

export const PAGE_CHECKS: Readonly<Record<string, PageCheck>> = { policy, headings, maps };

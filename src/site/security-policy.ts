/**
 * What a page of this site may do, as its `<meta>` says it: fetch scripts, styles, figures and
 * workers from its own origin and from nowhere else, and run nothing that is written in a page.
 * A picture that the reader takes away is drawn from `data:` and `blob:`, its letters from `data:`.
 * The one thing that may stand in an attribute is a style: the shape of a map's frame.
 * Markup that a script writes goes through one door (`client/markup-policy.ts`); `default` lets
 * MapLibre start its worker and nothing else.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
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

import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { basePath, DIST } from '../../scripts/static-server.ts';

/** A built page as text; `address` is the path a browser asks for, with the base. */
export interface BuiltPage {
  readonly address: string;
  readonly html: string;
  readonly language: string;
  /** Nothing but the way to another page: what an old number leads to. */
  readonly isStub: boolean;
  /** Made to stand in a page of someone else; leads to a page of this site. */
  readonly isEmbed: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#34;': '"',
  '&#38;': '&',
};

export const decoded = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#3[498]);/g, (entity) => ENTITIES[entity] ?? entity);

/** Every file of the built site, by the path a browser asks for. */
export const builtFiles = (): Set<string> =>
  new Set(
    readdirSync(DIST, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) =>
        `${basePath()}${join(parentPath, name).slice(DIST.length)}`.split(sep).join('/'),
      ),
  );

const addressOf = (file: string): string => file.replace(/index\.html$/, '');

/** The file an address of this site is answered with. */
export const fileOf = (address: string): string =>
  address.endsWith('/') ? `${address}index.html` : address;

function readPage(file: string): BuiltPage {
  const html = readFileSync(join(DIST, file.slice(basePath().length)), 'utf8');
  const language = /<html[^>]*\slang="([^"]*)"/.exec(html)?.[1] ?? '';
  return {
    address: addressOf(file),
    html,
    language,
    isStub: html.includes('http-equiv="refresh"'),
    isEmbed: /\/embed\//.test(file),
  };
}

/** Reads the pages one at a time, so that all of them are never in memory at once. */
export function* builtPages(files: ReadonlySet<string> = builtFiles()): Generator<BuiltPage> {
  for (const file of files) if (file.endsWith('.html')) yield readPage(file);
}

/** The values of an attribute anywhere in a page. */
export const valuesOf = (html: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value]) =>
    decoded(value ?? ''),
  );

/** What is read on a page: its text between the tags, without scripts and styles. */
export const textsOf = (html: string): string[] =>
  html
    .replace(/<(script|style)\b[^>]*>.*?<\/\1>/gs, '')
    .replace(/<!--.*?-->/gs, '')
    .split(/<[^>]*>/)
    .map((text) => decoded(text).trim())
    .filter((text) => text !== '');

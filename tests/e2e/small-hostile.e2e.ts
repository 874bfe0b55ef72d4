import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leaksIn } from './pages.ts';
import { decoded, textsOf, valuesOf } from './built-pages.ts';
import { filesIn, smallRepository, type SmallRepository } from './small-site.ts';

/** Ends tags, attributes, scripts, comments, CDATA and URLs; runs from right to left; is a formula. */
const HOSTILE = `=1+1"'></title></script><script>ran()</script><img src=x onerror=ran()>]]>--> \u05d0\u05d1\u05d2 & ${'lang '.repeat(60)}`;
const WRITTEN = HOSTILE.trim();

const repositories: SmallRepository[] = [];
const made = async (name: string): Promise<SmallRepository> => {
  const repository = await smallRepository(name);
  repositories.push(repository);
  return repository;
};
afterAll(() => {
  for (const { remove } of repositories) remove();
});

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Every element of a page, as a browser reads it. */
function elementsOf(node: Tree.ParentNode): Tree.Element[] {
  return node.childNodes.flatMap((child) =>
    'tagName' in child
      ? [child, ...elementsOf(child), ...('content' in child ? elementsOf(child.content) : [])]
      : [],
  );
}

describe('a country whose names are made to harm, in a subfolder', () => {
  const BASE = '/deep/atlas/';
  let dist: string;
  let files: readonly string[];
  const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
  const pages = (): readonly string[] => files.filter((file) => file.endsWith('.html'));

  beforeAll(async () => {
    const repository = await made('hostile');
    repository.edit('municipalities.csv', (text) =>
      text.replace(/^(2001),([^,]*)/m, (_, code: string) => `${code},${cell(WRITTEN)}`),
    );
    repository.edit('programmes/programmes.csv', (text) =>
      text
        .replace('Trainee Havn', cell(`Havn ${WRITTEN}`))
        .replace('Havn Næringshage', cell(WRITTEN)),
    );
    repository.edit('labour-market-regions.csv', (text) =>
      text.replace(/^(\d+),([^,\n]*)/m, (_, code: string) => `${code},${cell(WRITTEN)}`),
    );
    const { status, output } = await repository.build({ BASE, SITE: 'https://example.org' });
    expect(output).toBe('');
    expect(status).toBe(0);
    dist = join(repository.folder, 'dist');
    files = filesIn(dist);
  });

  test('runs nothing: no script, handler or picture that is not ours', () => {
    const faults = pages().flatMap((file) =>
      elementsOf(parse(read(file))).flatMap(({ tagName, attrs }) => [
        ...(tagName === 'img' && attrs.some(({ value }) => value === 'x')
          ? [`${file}: <img>`]
          : []),
        ...attrs
          .filter(({ name, value }) => /^on/.test(name) || /^\s*javascript:/i.test(value))
          .map(({ name }) => `${file}: ${tagName} ${name}`),
        ...(tagName === 'script' &&
        !attrs.some(({ name, value }) =>
          name === 'src' ? value.startsWith(BASE) : /json/.test(value),
        )
          ? [`${file}: <script>`]
          : []),
      ]),
    );
    expect(faults).toEqual([]);
  });

  test('shows the name as it is written', () => {
    const named = pages().filter((file) =>
      textsOf(read(file)).some((text) => text.includes('<img src=x')),
    );
    expect(named.length).toBeGreaterThan(20);
  });

  test('has data of scripts that can be read', () => {
    const broken = pages().flatMap((file) =>
      [
        ...read(file).matchAll(
          /<script[^>]*type="application\/(?:ld\+)?json"[^>]*>(.*?)<\/script>/gs,
        ),
      ]
        .filter(([, json = '']) => {
          try {
            JSON.parse(json);
            return false;
          } catch {
            return true;
          }
        })
        .map(([script]) => `${file}: ${script.slice(0, 80)}`),
    );
    expect(broken).toEqual([]);
  });

  test('has no formula in a table, and all of the name in it', () => {
    const tables = files.filter((file) => /^data\/.*\.csv$/.test(file));
    let hostile = 0;
    for (const file of tables) {
      const { data, errors } = Papa.parse<string[]>(read(file).replace(/^\ufeff/, ''), {
        delimiter: file.endsWith('.no.csv') ? ';' : ',',
      });
      expect(
        errors.filter(({ code }) => code !== 'UndetectableDelimiter'),
        file,
      ).toEqual([]);
      const cells = data.flat();
      hostile += cells.filter((each) => each === `'${WRITTEN}`).length;
      expect(
        cells.filter((each) => /^[=+@\t\r]/.test(each)),
        file,
      ).toEqual([]);
    }
    expect(hostile).toBeGreaterThan(2);
  });

  test('has JSON, feeds and maps that can be read', () => {
    for (const file of files.filter((each) => /\.(?:json|geojson|topojson)$/.test(each)))
      expect(() => JSON.parse(read(file)) as unknown, file).not.toThrow();
    for (const file of files.filter((each) => each.endsWith('.xml')))
      expect(read(file), file).not.toMatch(/<(?:script|img)\b/);
  });

  test('has addresses and file names of plain letters', () => {
    expect(files.filter((file) => !/^[\w./-]+$/.test(file))).toEqual([]);
    expect(Math.max(...files.map((file) => file.length))).toBeLessThan(200);
  });

  test('has no link out of its subfolder, and none that leads nowhere', () => {
    const there = new Set(files.map((file) => `${BASE}${file}`));
    const lost = pages().flatMap((file) =>
      ['href', 'src', 'action'].flatMap((name) =>
        valuesOf(read(file), name)
          .filter((to) => to !== '' && !/^(?:https?:|mailto:|data:)/.test(to))
          .map(
            (to) =>
              new URL(to, `https://example.org${BASE}${file.replace(/index\.html$/, '')}`).pathname,
          )
          .filter((path) => !path.includes('/rapporten-etterregnet/'))
          .filter((path) => !there.has(decodeURI(path.endsWith('/') ? `${path}index.html` : path)))
          .map((path) => `${file} → ${path}`),
      ),
    );
    expect(lost.slice(0, 20)).toEqual([]);
  });

  test('shows no NaN, undefined, null or Infinity', () => {
    const leaks = pages().flatMap((file) => {
      const html = read(file);
      const language = /<html[^>]*\slang="([^"]*)"/.exec(html)?.[1] ?? '';
      return textsOf(html).flatMap((text) => leaksIn(decoded(text), language));
    });
    expect(leaks.slice(0, 20)).toEqual([]);
  });
});

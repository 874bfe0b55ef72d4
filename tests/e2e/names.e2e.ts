import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { DIST } from '../../scripts/static-server.ts';
import { LANGUAGES, type Language } from './pages.ts';

/** What a page holds, as it is written. */
const pageOf = (language: Language, path: string): string =>
  readFileSync(join(DIST, LANGUAGES[language], path, 'index.html'), 'utf8');

const headingOf = (html: string): string => (/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '').trim();

const KAAFJORD = 'kommune/5426-gaivuotna/';

test('a heading says which part of a name is Sámi, Kven or, in English, Norwegian', () => {
  const [sami, kven] = ['<span lang="se">Gáivuotna</span>', '<span lang="fkv">Kaivuono</span>'];
  const norwegian = '<span lang="nb">Kåfjord</span>';
  expect(headingOf(pageOf('en', KAAFJORD))).toBe([sami, norwegian, kven].join(' - '));
  for (const language of ['nb', 'nn'] as const)
    expect(headingOf(pageOf(language, KAAFJORD))).toBe([sami, 'Kåfjord', kven].join(' - '));
});

test.each([
  ['kommune/5041-snaase/', '<span lang="sma">Snåase</span> - Snåsa'],
  ['kommune/1875-habmer/', '<span lang="smj">Hábmer</span> - Hamarøy'],
  ['fylke/50-trondelag/', 'Trøndelag - <span lang="sma">Trööndelage</span>'],
  ['region/148-guovdageaidnu/', '<span lang="se">Guovdageaidnu</span> - Kautokeino'],
  ['kommune/4601-bergen/', 'Bergen'],
])('%s is headed %s', (path, heading) => {
  expect(headingOf(pageOf('nb', path))).toBe(heading);
});

interface Named {
  readonly level: string;
  readonly code: string;
  readonly part: string;
  readonly language: string;
}
const NAMED = Papa.parse<Named>(
  readFileSync(new URL('../../data/names/languages.csv', import.meta.url), 'utf8'),
  { header: true, skipEmptyLines: true },
).data;

test('every Sámi and Kven name of a municipality is said as what it is in the list of places', () => {
  const places = pageOf('en', 'steder/');
  const own = readFileSync(new URL('../../data/municipalities.csv', import.meta.url), 'utf8');
  const named = NAMED.filter(
    ({ level, language }) => level === 'municipality' && language !== 'nb',
  );
  const shown = named.filter(({ code, part }) =>
    new RegExp(`^${code},[^,]*${part}`, 'm').test(own),
  );
  expect(shown.length).toBeGreaterThan(20);
  for (const { part, language } of shown)
    expect(places).toContain(`<span lang="${language}">${part}</span>`);
});

test('the tables of a county and of the gaps say so too', () => {
  expect(pageOf('nb', 'fylke/56-finnmark/')).toContain(
    '<span lang="se">Kárášjohka</span> - Karasjok',
  );
  expect(pageOf('en', 'hull/')).toMatch(/<span lang="(?:se|smj|sma)">[^<]+<\/span> - /);
});

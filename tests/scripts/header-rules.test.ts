import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headerRules, headersFor, headersText, parseHeaders } from '../../scripts/header-rules.ts';

const FOLDERS = {
  '': ['_astro', 'data', 'dekning', 'embed', 'en', 'nn'],
  nn: ['dekning', 'embed'],
  en: ['dekning', 'embed'],
};
const rules = headerRules('/', FOLDERS);
const policyOf = (path: string) => headersFor(rules, path)['Content-Security-Policy'];

describe('the headers of a built site', () => {
  test.each(['/', '/nn/', '/en/', '/dekning/', '/nn/dekning/', '/dekning/med-inaktive/'])(
    'let nobody put %s in a frame',
    (path) => {
      expect(policyOf(path)).toBe("frame-ancestors 'none'");
    },
  );

  test.each(['/embed/', '/embed/levende/dekning/', '/nn/embed/dekning/', '/en/embed/x/'])(
    'let anybody put %s in a frame',
    (path) => {
      expect(policyOf(path)).toBe('frame-ancestors *');
    },
  );

  test('hold scripts, and so the workers among them, to their own origin', () => {
    expect(policyOf('/_astro/worker.js')).toBe(
      "default-src 'none'; script-src 'self'; connect-src 'self'",
    );
  });

  test('let other sites fetch the open data, and no page', () => {
    const allowed = (path: string) => headersFor(rules, path)['Access-Control-Allow-Origin'];
    expect(allowed('/data/municipalities.csv')).toBe('*');
    expect(allowed('/dekning/')).toBeUndefined();
  });

  test('keep what has a fingerprint in its name, and ask for pages and figures anew', () => {
    const cacheOf = (path: string) => headersFor(rules, path)['Cache-Control'];
    expect(cacheOf('/_astro/map.4f1c.js')).toBe('public, max-age=31536000, immutable');
    for (const path of ['/', '/en/', '/nn/dekning/', '/embed/x/', '/data/municipalities.csv'])
      expect(cacheOf(path)).toBe('public, max-age=0, must-revalidate');
  });

  test('are on every path', () => {
    expect(headersFor(rules, '/anything')['X-Content-Type-Options']).toBe('nosniff');
  });

  test('are few enough for every host', () => {
    // Cloudflare Pages reads 100 rules.
    expect(rules.length).toBeLessThan(100);
  });

  test('stand below the base path', () => {
    const below = headerRules('/atlas/', FOLDERS);
    expect(headersFor(below, '/atlas/nn/embed/x/')['Content-Security-Policy']).toBe(
      'frame-ancestors *',
    );
    expect(headersFor(below, '/dekning/')).toEqual({});
  });

  test('are those that the guide for other servers sets', () => {
    const guide = readFileSync(new URL('../../scripts/hosting.md', import.meta.url), 'utf8');
    const values = rules.flatMap(({ headers }) => Object.values(headers));
    expect(values.filter((value) => !guide.includes(value))).toEqual([]);
  });

  test('are read as they are written', () => {
    expect(parseHeaders(headersText(rules))).toEqual(rules);
  });
});

test('two rules of one header are joined, as hosts do', () => {
  const twice = [
    { path: '/*', headers: { A: 'one' } },
    { path: '/a/*', headers: { A: 'two' } },
  ];
  expect(headersFor(twice, '/a/b')).toEqual({ A: 'one, two' });
});

import { expect, test } from 'vitest';
import { citationOf } from '../../../src/features/share/citation.ts';

const cited = {
  title: 'Herøy (Møre og Romsdal) & co',
  address: 'https://atlas.example/a/kommune/1515-heroy/',
  release: { version: '1.0.0', fingerprint: 'abc123', modified: '2026-02-24' },
} as const;

test.each([
  [
    'nb',
    'Traineeatlas. (2026). Herøy (Møre og Romsdal) & co [utgave 1.0.0+abc123, tall per 24. februar 2026]. https://atlas.example/a/kommune/1515-heroy/',
  ],
  [
    'nn',
    'Traineeatlas. (2026). Herøy (Møre og Romsdal) & co [utgåve 1.0.0+abc123, tal per 24. februar 2026]. https://atlas.example/a/kommune/1515-heroy/',
  ],
  [
    'en',
    'Traineeatlas. (2026). Herøy (Møre og Romsdal) & co [edition 1.0.0+abc123, figures as of 24 February 2026]. https://atlas.example/a/kommune/1515-heroy/',
  ],
] as const)('a line for a list of references in %s', (language, text) => {
  expect(citationOf({ ...cited, language }).text).toBe(text);
});

test('BibTeX, with what TeX would read escaped', () => {
  const { bibtex } = citationOf({ ...cited, language: 'nn' });
  expect(bibtex).toMatch(/^@online\{traineeatlas-a-kommune-1515-heroy,\n/);
  expect(bibtex).toContain('  title = {{Herøy (Møre og Romsdal) \\& co}},\n');
  expect(bibtex).toContain('  date = {2026-02-24},\n');
  expect(bibtex).toContain('  langid = {nynorsk},\n');
  expect(bibtex.endsWith('\n}')).toBe(true);
});

test('RIS, from its type to its end', () => {
  const lines = citationOf({ ...cited, language: 'en' }).ris.split('\n');
  expect(lines[0]).toBe('TY  - ELEC');
  expect(lines.at(-1)).toBe('ER  - ');
  expect(lines).toContain('DA  - 2026/02/24');
  expect(lines.every((line) => /^[A-Z]{2} {2}- /.test(line))).toBe(true);
});

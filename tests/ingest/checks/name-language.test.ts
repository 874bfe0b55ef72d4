import { expect, test } from 'vitest';
import { untoldLanguages } from '../../../src/ingest/checks/rules/name-language.ts';
import { RULES } from '../../../src/ingest/checks/rules.ts';
import { TINY, TINY_FILES } from '../../fixtures/tiny-tables.ts';

const findings = (tables: typeof TINY) =>
  RULES.find(({ name }) => name === 'name-language')?.check(tables, TINY_FILES);

test('a place that a service gives a second name is told of and stops nothing', () => {
  const renamed = {
    ...TINY,
    municipalities: TINY.municipalities.map((row) =>
      row.municipality === '2003' ? { ...row, name: 'Bø - Buovda' } : row,
    ),
  };
  expect(untoldLanguages(renamed)).toEqual([
    'municipality 2003: «Bø» in «Bø - Buovda»',
    'municipality 2003: «Buovda» in «Bø - Buovda»',
  ]);
  expect(findings(renamed)).toEqual([]);
});

test('the language of a name of another year may stay when the name goes back to what it was', () => {
  const before = {
    ...TINY,
    municipalities: TINY.municipalities.map((row) =>
      row.municipality === '2001' ? { ...row, name: 'Fjell', name_2024: ['Fjell'] } : row,
    ),
  };
  expect(TINY.nameLanguages.some(({ code }) => code === '2001')).toBe(true);
  expect(findings(before)).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { RULES } from '../../../src/ingest/checks/rules.ts';
import type { Tables } from '../../../src/ingest/tables/tables.ts';
import { TINY, TINY_FILES } from '../../fixtures/tiny-tables.ts';
import { FIGURES } from './planted-figures.ts';
import { PLACES } from './planted-places.ts';
import { WRITING } from './planted-writing.ts';

const PLANTED = [...PLACES, ...FIGURES, ...WRITING];

test('every rule has a name of its own and a planted fault', () => {
  const names = RULES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect([...new Set(PLANTED.map(({ rule }) => rule))].sort()).toEqual([...names].sort());
});

describe('good data', () => {
  test.each(RULES)('$name finds nothing', (rule) => {
    expect(rule.check(TINY, TINY_FILES)).toEqual([]);
  });
});

describe('planted faults', () => {
  test.each(PLANTED)('$rule: $fault', ({ rule: name, spoil, files, found }) => {
    const rule = RULES.find((each) => each.name === name);
    const spoiled = { ...TINY, ...spoil?.(TINY) } as Tables;
    const findings = rule?.check(spoiled, files?.(TINY_FILES) ?? TINY_FILES) ?? [];
    const places = findings.map(({ file, place }) => `${file.replace(/^data\//, '')} · ${place}`);
    expect(places.sort()).toEqual([...found].sort());
    for (const { rule: by, file, message, remedy } of findings) {
      expect([by, file.startsWith('data/'), message, remedy]).toEqual([
        name,
        true,
        expect.stringMatching(/\S/),
        expect.stringMatching(/\S/),
      ]);
    }
  });
});

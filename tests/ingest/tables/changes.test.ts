import { describe, expect, test } from 'vitest';
import { changeOf, readChanges } from '../../../src/ingest/tables/changes.ts';

const SAID = ['title', 'text']
  .flatMap((part) =>
    ['nb', 'nn', 'en'].map((language) => `${part}_${language}: ${part}: in ${language}`),
  )
  .join('\n');

describe('a change', () => {
  test('is what people said, and the report below', () => {
    const change = changeOf('2026-11-23.md', `---\n${SAID}\n---\n\n# Report\n\n- a: 1 → 2\n`);
    expect(change).toMatchObject({
      id: '2026-11-23',
      date: '2026-11-23',
      report: '# Report\n\n- a: 1 → 2',
    });
    expect(change.said?.title_nn).toBe('title: in nn');
  });

  test('may be a report alone', () => {
    expect(changeOf('2027-03-01-2.md', '# What changed\n')).toEqual({
      id: '2027-03-01-2',
      date: '2027-03-01',
      report: '# What changed',
    });
  });

  test.each([
    ['march.md', 'text', /must be a date/],
    ['2027-13-01.md', 'text', /must be a date/],
    ['2027-03-01.md', '---\ntitle_nb: alone\n---\n', /title_nn/],
    ['2027-03-01.md', `---\n${SAID}\nauthor: me\n---\n`, /author/],
  ])('that is not written so is told of: %s', (file, text, message) => {
    expect(() => changeOf(file, text)).toThrow(message);
    expect(() => changeOf(file, text)).toThrow(`data/changes/${file}`);
  });
});

test('no folder, no changes', async () => {
  expect(await readChanges('/nowhere')).toEqual([]);
});

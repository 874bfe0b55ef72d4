import { describe, expect, test } from 'vitest';
import { MAKE, type Finding } from '../../src/domain/finding.ts';
import { findingsPage, heightOf } from '../../src/domain/findings-page.ts';

const finding = (part: Partial<Finding>): Finding => ({
  file: 'data/population.csv',
  place: 'line 2',
  rule: 'count',
  message: 'is -1',
  remedy: 'mend it',
  ...part,
});
const told = (findings: readonly Finding[], names = new Map<string, string>()) =>
  findingsPage(findings, { command: 'npm run data:fetch', end: ' in data', names });

describe('findings of one cause', () => {
  const lacking = Array.from({ length: 356 }, (_, at) =>
    finding({ place: `municipality ${1001 + at}`, message: 'has no row' }),
  );

  test('are told once, with their number and the first few; all of them are kept', () => {
    const { page, full } = told(lacking, new Map([['1002', 'Heia']]));
    expect(page).toBe(
      'data/population.csv · 356 places\n  count:\n  - municipality 1001: has no row\n' +
        '  - municipality 1002 (Heia): has no row\n  - municipality 1003: has no row\n' +
        '  - … and 353 more\n  → mend it\n\n356 findings of 1 cause in data',
    );
    expect(full?.split('\n')).toHaveLength(356 + 5);
  });

  test('are one cause in several files, and two where the remedy is another', () => {
    const other = finding({ file: 'data/commuting.csv' });
    expect(told([finding({}), other]).page).toContain(
      '2 places in 2 files\n  count:\n  - data/population.csv · line 2: is -1\n',
    );
    expect(told([finding({}), { ...other, remedy: 'fetch it' }]).page).toContain(
      '\n  → fetch it\n',
    );
  });
});

test('more causes than a screen holds are counted, and stand in what is kept', () => {
  const causes = Array.from({ length: 40 }, (_, at) => finding({ rule: `rule-${at}` }));
  const { page, full } = told(causes);
  expect(heightOf(page)).toBeLessThanOrEqual(38);
  expect(page).toMatch(/\n… and 32 more, of 32 causes\n/);
  expect(full).toContain('rule-39: is -1');
  expect(told(causes.slice(0, 3)).full).toBeUndefined();
});

test('advice names the command that was run', () => {
  const [page] = [told([finding({ remedy: `run «${MAKE}» again` })]).page];
  expect(page).toContain('  → run «npm run data:fetch» again\n');
});

describe('names', () => {
  const names = new Map([
    ['1001', 'Strand'],
    ['1002', 'Heia'],
  ]);
  test('stand beside the numbers of municipalities, and beside no other number', () => {
    const text = (place: string, message: string) =>
      told([finding({ place, message })], names)
        .page.split('\n')
        .slice(0, 2);
    expect(text('1001 → 1002, 2022', 'municipality 1002 has 1001')).toEqual([
      'data/population.csv · 1001 (Strand) → 1002 (Heia), 2022',
      '  count: municipality 1002 (Heia) has 1001',
    ]);
    expect(text('line 1001', 'code 1001 (Strand)')).toEqual([
      'data/population.csv · line 1001',
      '  count: code 1001 (Strand)',
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { parseExceptions } from '../../../src/ingest/checks/exceptions.ts';
import { defineRule } from '../../../src/ingest/checks/rule.ts';
import { runRules } from '../../../src/ingest/checks/run-rules.ts';
import { TINY, TINY_FILES } from '../../fixtures/tiny-tables.ts';

const breach = (place: string) => ({ file: 'a.csv', place, message: 'is odd', remedy: 'mend it' });
const ODD = defineRule('odd', () => [breach('row 1'), breach('row 3, column #')]);
const EVEN = defineRule('even', () => []);
const run = (exceptions: string) =>
  runRules({ tables: TINY, files: TINY_FILES, exceptions }, [ODD, EVEN]).map(
    ({ file, place, rule }) => `${rule} · ${file} · ${place}`,
  );

describe('accepted exceptions', () => {
  test('take a finding away, and no other', () => {
    expect(run('odd · data/a.csv · row 1  # it is so in the report')).toEqual([
      'odd · data/a.csv · row 3, column #',
    ]);
  });

  test('that nothing needs are findings with their line', () => {
    const text = '# a remark\n\neven · data/a.csv · row 1  # was odd once\n';
    expect(run(text)).toContain('exception-needed · data/exceptions.txt · line 3');
    expect(run(text)).toHaveLength(3);
  });

  test('without a reason, or of another shape, are findings', () => {
    const text = ['odd · data/a.csv · row 1', 'odd · data/a.csv · row 1  # ', 'row 1  # why'];
    expect(parseExceptions(text.join('\n')).findings.map(({ place }) => place)).toEqual([
      'line 1',
      'line 2',
      'line 3',
    ]);
    expect(run(text.join('\n'))).toHaveLength(5);
  });

  test('are read with all their parts', () => {
    expect(parseExceptions('odd · data/a.csv · table 3, column 1  # because').exceptions).toEqual([
      { rule: 'odd', file: 'data/a.csv', place: 'table 3, column 1', reason: 'because', line: 1 },
    ]);
  });
});

import { expect, test } from 'vitest';
import { findingText } from '../../src/domain/finding.ts';

test('a finding reads as file, place, rule, what and what to do', () => {
  const finding = {
    file: 'a.csv',
    place: 'line 2',
    rule: 'count',
    message: 'is -1',
    remedy: 'mend it',
  };
  expect(findingText(finding)).toBe('a.csv · line 2\n  count: is -1\n  → mend it');
});

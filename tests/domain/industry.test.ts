import { describe, expect, test } from 'vitest';
import { groupsAmong, isPartOf } from '../../src/domain/industry.ts';

describe('an industry that is a part of another', () => {
  test.each([
    ['03.2', '01-03', true],
    ['03', '01-03', true],
    ['03.2', '03', true],
    ['10', '10-33', true],
    ['84', '84', false],
    ['03', '03.2', false],
    ['01-03', '03', false],
    ['34', '10-33', false],
    ['84', '85', false],
    ['other', '01-03', false],
  ])('%s of %s: %s', (part, whole, expected) => {
    expect(isPartOf(part, whole)).toBe(expected);
  });

  test('the groups are what is part of nothing else that is there', () => {
    expect(groupsAmong(['01-03', '03', '03.2', '10', '10-33', '84'])).toEqual([
      '01-03',
      '10-33',
      '84',
    ]);
    expect(groupsAmong(['03.2'])).toEqual(['03.2']);
  });
});

test.each([
  ['03.2', '03.2', false],
  ['03.21', '03.2', true],
  ['3.03.2', '03.2', false],
  ['103.2', '03', false],
  ['03x', '01-03', false],
  ['x03', '01-03', false],
  ['03.12', '01-03', true],
  ['84', 'other', false],
  ['other', 'other', false],
])('%s of %s, by the letter of its code: %s', (part, whole, expected) => {
  expect(isPartOf(part, whole)).toBe(expected);
});

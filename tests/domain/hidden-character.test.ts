import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingText } from '../../src/domain/finding.ts';
import { hiddenCharacter, withHiddenShown } from '../../src/domain/hidden-character.ts';

test.each([
  ['a\u0000', 'U+0000'],
  ['\u001b[2J', 'U+001B'],
  ['a\u202eb', 'U+202E'],
  ['\ufeffa', 'U+FEFF'],
  ['a\u2028', 'U+2028'],
  ['\u{f0000}', 'U+F0000'],
  ['\ud800', 'U+D800'],
])('%j hides %s', (text, name) => {
  expect(hiddenCharacter(text)).toBe(name);
  expect(withHiddenShown(text)).toContain(`[${name}]`);
});

test.each(['Porsáŋgu', 'a\u00adb', '10\u00a0000', '日本 שלום', '«–»', ''])(
  '%j hides nothing',
  (text) => {
    expect(hiddenCharacter(text)).toBeUndefined();
    expect(withHiddenShown(text)).toBe(text);
  },
);

test('whatever a finding quotes, a terminal is told nothing but lines', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const finding = { file: text, place: text, rule: text, message: text, remedy: text };
      const lines = findingText(finding).split('\n');
      expect(lines).toHaveLength(3);
      expect(lines.map(hiddenCharacter)).toEqual([undefined, undefined, undefined]);
    }),
  );
});

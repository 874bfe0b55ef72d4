import { expect, test } from 'vitest';
import { listed } from '../../src/i18n/list.ts';

test.each([
  { items: [], text: '' },
  { items: ['a'], text: 'a' },
  { items: ['a', 'b'], text: 'a og b' },
  { items: ['a', 'b', 'c'], text: 'a, b og c' },
])('$items.length items are listed as «$text»', ({ items, text }) => {
  expect(listed(items, 'og')).toBe(text);
});

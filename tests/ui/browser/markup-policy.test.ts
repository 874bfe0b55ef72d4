import { expect, test } from 'vitest';
import { harmless } from '../../../src/ui/browser/markup-policy.ts';
import { html } from '../../../src/ui/browser/markup.ts';

test.each([
  '<b>1</b><script>alert(1)</script>',
  '<iframe src="x">',
  '<img src="x" onerror="alert(1)">',
  '<a href="javascript:alert(1)">',
  '<a href=" javascript:alert(1)">',
])('%s is never written', (markup) => {
  expect(() => harmless(markup)).toThrow(TypeError);
});

test.each([
  '<li data-look="a"><button type="button">Ål</button></li>',
  String(html`<p title="${'one onload="x" <script>'}">${'<script> onload="x"'}</p>`),
])('%s is written as it is', (markup) => {
  expect(harmless(markup)).toBe(markup);
});

import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { html, Html } from '../../../src/ui/browser/markup.ts';

/** What a page makes of markup. */
const parsed = (markup: Html): DocumentFragment => JSDOM.fragment(markup.toString());

/** Any characters, those that end a tag or an attribute often; HTML cannot hold U+0000. */
const anyText = fc
  .array(
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...'<>&"\'`=/ \r\n', '<b>', '&lt;')),
  )
  .map((parts) => parts.join('').replaceAll('\0', ''));

test('whatever text goes in is read again, and makes no element', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const fragment = parsed(html`<p title="${text}">${text}</p>`);
      expect(fragment.querySelectorAll('*')).toHaveLength(1);
      expect(fragment.textContent).toBe(text);
      expect(fragment.firstElementChild?.getAttribute('title')).toBe(text);
    }),
  );
});

test('markup within markup and within a list is escaped once', () => {
  fc.assert(
    fc.property(fc.array(anyText), (texts) => {
      const items = texts.map((text) => html`<li>${text}</li>`);
      const fragment = parsed(html`<ul>${items}</ul><ol>${html`${items}`}</ol>`);
      const read = (list: string) =>
        [...fragment.querySelectorAll(`${list} > li`)].map(({ textContent }) => textContent);
      expect(read('ul')).toEqual(texts);
      expect(read('ol')).toEqual(texts);
    }),
  );
});

test('what is not there is nothing; 0 is a figure, and other markup stays as it is', () => {
  expect(String(html`<p>${null}${undefined}${false}${[]}${0}${['a', [1, '<']]}</p>`)).toBe(
    '<p>0a1&#60;</p>',
  );
  expect(String(html`${new Html('<path d="M0 0"/>')}`)).toBe('<path d="M0 0"/>');
});

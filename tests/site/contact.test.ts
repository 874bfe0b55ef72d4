import { expect, test } from 'vitest';
import { contact } from '../../src/site/contact.ts';

test.each([
  [undefined, undefined],
  ['', undefined],
  ['atlas@example.org', 'mailto:atlas@example.org'],
  ['https://example.org/kontakt', 'https://example.org/kontakt'],
])('%j is written to at %j', (given, href) => {
  expect(contact(given)?.href).toBe(href);
});

test.each(['javascript:alert(1)', 'atlas', 'data:text/html,x', 'mailto:a@b'])(
  '%j is no one to write to',
  (given) => {
    expect(() => contact(given)).toThrow('CONTACT');
  },
);

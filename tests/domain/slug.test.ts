import { expect, test } from 'vitest';
import { areaSlug, slugOf } from '../../src/domain/slug.ts';

test.each([
  ['Oslo', 'oslo'],
  ['Herøy (Møre og Romsdal)', 'heroy-more-og-romsdal'],
  ['Ålesund', 'alesund'],
  ['Hægebostad', 'haegebostad'],
  ['Kárášjohka - Karasjok', 'karasjohka'],
  ['Porsanger - Porsáŋgu - Porsanki', 'porsanger'],
  ['Deatnu - Tana', 'deatnu'],
  ['Fredrikstad/Sarpsborg', 'fredrikstad-sarpsborg'],
  ['Nord-Fron', 'nord-fron'],
  ['Đŋŧ', 'dnt'],
])('%s is %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test('a long name is cut, and never ends in a hyphen', () => {
  expect(slugOf('x'.repeat(300))).toHaveLength(60);
  expect(slugOf(`${'x'.repeat(59)} y`)).toBe('x'.repeat(59));
});

test('an address carries the number, so that twins have two', () => {
  expect(areaSlug('1515', 'Herøy (Møre og Romsdal)')).toBe('1515-heroy-more-og-romsdal');
  expect(areaSlug('1818', 'Herøy (Nordland)')).toBe('1818-heroy-nordland');
});

test('a name that begins with a sign has an address that does not', () => {
  expect(slugOf('– Vik')).toBe('vik');
  expect(slugOf('–')).toBe('');
});

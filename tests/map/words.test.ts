import { describe, expect, test } from 'vitest';
import { fillWords, parseWords } from '../../src/map/words.ts';

describe('the words of a map', () => {
  test('are all asked for', () => {
    expect(() => parseWords('{}')).toThrow(/area, areaWithoutValue, open.*retry/);
    expect(() => parseWords('{"area":"{name}","open":""}')).toThrow(/open/);
  });

  test('fill their gaps, and show a gap that stays', () => {
    expect(fillWords('{name}: {value}', { name: 'Våler', value: '$&' })).toBe('Våler: $&');
    expect(fillWords('{name}: {value}', { name: 'Våler' })).toBe('Våler: {value}');
  });
});

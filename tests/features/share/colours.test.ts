import { expect, test } from 'vitest';
import { SHARE_CARD_COLOURS, fillOf } from '../../../src/features/share/colours.ts';
import { colourTokens } from '../../map/colour-tokens.ts';

const { light } = colourTokens('ui/styles/colours.css');

test.each(Object.entries(SHARE_CARD_COLOURS))('%s is what it is on a light page', (name, hex) => {
  expect(light.get(name)).toBe(hex);
});

test('a class of colour that no card has is a fault', () => {
  expect(() => fillOf('d3')).toThrow(RangeError);
});

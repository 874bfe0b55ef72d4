import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SHARE_CARD_COLOURS, fillOf } from '../../../src/features/share/colours.ts';

const css = readFileSync(new URL('../../../src/ui/styles/colours.css', import.meta.url), 'utf8');
const [light = ''] = css.split('@media');

test.each(Object.entries(SHARE_CARD_COLOURS))('%s is what it is on a light page', (name, hex) => {
  expect(light).toContain(`--${name}: ${hex};`);
});

test('a class of colour that no card has is a fault', () => {
  expect(() => fillOf('d3')).toThrow(RangeError);
});

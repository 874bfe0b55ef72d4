import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { forcedModes } from '../../../src/features/embed/forced-modes.ts';

describe('the colours that an address asks for', () => {
  const css = readFileSync(new URL('../../../src/ui/styles/colours.css', import.meta.url), 'utf8');
  const [light = '', dark = ''] = forcedModes(css).split("[id^='dark-']");
  const tokens = (part: string): string[] => part.match(/--[\w-]+: #[0-9a-f]{6}/g) ?? [];

  test('are those of the reader who has set them', () => {
    const [own = '', other = ''] = css.split('@media screen and (prefers');
    expect(tokens(light)).toEqual(tokens(own));
    expect(tokens(dark)).toEqual(tokens(other.split('@media print')[0] ?? ''));
    expect(tokens(light).length).toBeGreaterThan(20);
    expect(light).toContain('color-scheme: light');
    expect(dark).toContain('color-scheme: dark');
  });

  test('are refused where there are none', () => {
    expect(() => forcedModes('body { color: red }')).toThrow(RangeError);
  });
});

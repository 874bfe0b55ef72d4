import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import { describe, expect, test } from 'vitest';
import { textPath, widthOf } from '../../../src/publish/cards/typeface.ts';

const folder = join(createRequire(import.meta.url).resolve('inter-ui/package.json'), '../web');

function fontOf(weight: string): fontkit.Font {
  const font = fontkit.openSync(join(folder, `Inter-${weight}.woff2`));
  if (!('layout' in font)) throw new TypeError(`Inter-${weight} is not a single font`);
  return font;
}

describe.each(['Regular', 'SemiBold'])('a line in %s, laid out word by word', (weight) => {
  const font = fontOf(weight);

  test.each([
    'Kommune 3041 · klasse 4',
    'To A. Ty V, L ’ W. Å',
    'Av 37 av 356 - Ål (A)',
    'trailing ',
    ' ',
    '',
  ])('is as wide as the font makes «%s»', (text) => {
    const { advanceWidth } = font.layout(text);
    const size = 84;
    expect(widthOf(text, { font, size })).toBeCloseTo((advanceWidth * size) / font.unitsPerEm, 6);
  });

  test('draws each letter once, and no space', () => {
    const drawn = textPath('Av Ål', 10, 20, { font, size: 30, fill: '#000' });
    expect(drawn.match(/<path /g)).toHaveLength(4);
  });
});

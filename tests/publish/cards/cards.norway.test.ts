import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../../src/atlas/load.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import type { Card } from '../../../src/publish/cards/card.ts';
import { cardMap } from '../../../src/publish/cards/card-map.ts';
import { cardWords } from '../../../src/publish/cards/card-words.ts';
import { cardsOf } from '../../../src/publish/cards/cards.ts';
import { nationalMap } from '../../../src/publish/maps/national-map.ts';
import { neighbourhoodMap } from '../../../src/publish/maps/neighbourhood-map.ts';

const fonts = join(createRequire(import.meta.url).resolve('inter-ui/package.json'), '../web');
const open = (weight: string) =>
  fontkit.openSync(join(fonts, `Inter-${weight}.woff2`)) as fontkit.Font;
const face = { regular: open('Regular'), bold: open('SemiBold') };

const atlas = await loadAtlas();
const cards = cardsOf({
  atlas,
  national: nationalMap(atlas),
  neighbourhood: neighbourhoodMap(atlas),
});

const card = (path: string): Card => {
  const found = cards.get(path);
  if (found === undefined) throw new RangeError(`no card for ${path}`);
  return found;
};

test('there is one for each place, each programme and the whole', () => {
  expect(cards.size).toBe(1 + 356 + 159 + 15 + 13);
});

describe('a card says one figure', () => {
  test('of a gap', () => {
    expect(card('kommune/1515-heroy-more-og-romsdal/').text('nb')).toMatchObject({
      kind: 'Kommune 1515 · klasse 5',
      title: 'Herøy (Møre og Romsdal)',
      figure: '0',
      caption: 'aktive traineeordninger når kommunen',
      note: '',
      status: 'gap',
    });
  });

  test('of a municipality that is reached', () => {
    expect(card('kommune/5047-overhalla/').text('en')).toMatchObject({
      figure: '1',
      caption: 'active trainee programme reaches the municipality',
      note: 'Trainee Namdal',
      status: 'documented',
    });
  });

  test('of a county, a programme that ended, and the country', () => {
    expect(card('fylke/18-nordland/').text('nn')).toMatchObject({
      figure: '8 av 41',
      caption: 'kommunar med ei aktiv traineeordning',
    });
    expect(card('ordning/tim-trainee/').text('nb').note).toBe('Ordningen er ikke lenger aktiv');
    expect(card('').text('nb').figure).toBe('37 av 356');
  });
});

test.each(LANGUAGES)('the font has every letter of every card in %s', (language) => {
  const has = (letter: string) => face.bold.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
  const missing = [...cards.values()]
    .map(({ text }) => text(language))
    .map(({ kind, title, caption, note }) => `${kind}${title}${caption}${note}`)
    .filter((words) => ![...words].every(has));
  expect(missing).toEqual([]);
});

test('words are outlines, and keep to the left half', () => {
  for (const { text } of cards.values()) {
    const svg = cardWords(text('nb'), 'Traineeatlas', face);
    expect(svg).not.toContain('<text');
    expect(svg).not.toMatch(/NaN|undefined/);
    // Every baseline stands above the foot of the card, the last one with room below.
    const baselines = [...svg.matchAll(/translate\([\d.-]+ ([\d.]+)\) scale/g)].map(([, y]) =>
      Number(y),
    );
    expect(Math.max(...baselines)).toBeLessThan(615);
    // And none on top of another.
    expect(baselines).toEqual([...baselines].sort((a, b) => a - b));
  }
});

test('a map has the shapes of the page, in its colours', () => {
  const svg = cardMap(card('kommune/1515-heroy-more-og-romsdal/').map());
  expect(svg).toMatch(/^<svg [^>]*width="600" height="630"/);
  expect(svg).toContain('fill="#d45d2c"');
});

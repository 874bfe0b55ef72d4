import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { atlasOf } from '../../../src/atlas/atlas.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import { cardHeights } from '../../../src/publish/embed/card-height.ts';
import { cardMaps } from '../../../src/publish/embed/card-map.ts';
import { cardSetOf } from '../../../src/publish/embed/card-set.ts';
import { creditText } from '../../../src/publish/embed/credit.ts';
import { editionDate, footText } from '../../../src/publish/embed/foot.ts';
import { forcedModes } from '../../../src/publish/embed/forced-modes.ts';
import type { Manifest } from '../../../src/tables/manifest.ts';
import { readTables } from '../../../src/tables/tables.ts';

const MANIFEST = join(import.meta.dirname, '../../../data/manifest.json');
const { tables } = await readTables(join(import.meta.dirname, '../../golden/tiny-country'));
/** The sources of the made-up country are made up; these are what readers see. */
const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest;
const atlas = atlasOf({ ...tables, manifest });
const { cards, paints } = cardSetOf(atlas, 'nb');
const cardOf = (path: string) => {
  const card = cards.find((each) => each.path === path);
  if (card === undefined) throw new Error(`no card ${path}`);
  return card;
};

describe('the embeds of the made-up country', () => {
  test('there is one of each place, programme and map', () => {
    const { areas, programmes, commuting, industries } = atlas;
    const maps =
      2 +
      6 * commuting.years.length +
      industries.censuses.reduce((sum, census) => sum + census.industries.length, 0);
    const places = areas.municipalities.length + areas.regions.length + areas.counties2024.length;
    expect(cards).toHaveLength(places + programmes.length + maps);
    expect(new Set(cards.map(({ path }) => path)).size).toBe(cards.length);
  });

  test('each says its source, its year and a licence, and has a paint', () => {
    for (const card of cards) {
      expect(card.source, card.path).toMatch(/Kartverket/);
      expect(card.years, card.path).toMatch(/\d{4}/);
      expect(footText(card, 'nb', ''), card.path).toMatch(/^Kilde: .*\(CC BY.*\)\. Tall: .*\.$/);
      expect(Object.keys(paints), card.path).toContain(card.map.paint);
    }
  });

  test('Havn shows the figures of its page', () => {
    const { figures, sentence } = cardOf('kommune/1001-havn/');
    expect(sentence).toMatch(/^Havn nås av Trainee Havn\./);
    const text = Object.fromEntries(figures.map(({ name, text: value }) => [name, value]));
    expect(text['Sentralitetsklasse']).toBe('3 av 6');
    expect(Object.keys(text).filter((name) => name.startsWith('Innbyggere '))).toHaveLength(1);
  });

  test('a map of a place has the colours of its legend, and no other', () => {
    const draw = cardMaps(atlas);
    for (const card of cards) {
      const { figure, legend } = draw(card, paints);
      const keyed = new Set(legend.map(({ colour }) => colour));
      const shown = new Set(figure.areas.map(({ colour }) => colour));
      shown.delete('ctx');
      for (const colour of shown) expect(keyed, `${card.path} ${colour}`).toContain(colour);
    }
  });

  test('a map is drawn the same the second time, in the colours of its own card', () => {
    const draw = cardMaps(atlas);
    const [havn, dal] = [cardOf('kommune/1001-havn/'), cardOf('kommune/1002-dal/')];
    const first = draw(havn, paints);
    draw(dal, paints);
    expect(draw(havn, paints)).toEqual(first);
  });
});

describe('the height of a frame', () => {
  const card = cardOf('kommune/1001-havn/');
  const heights = cardHeights(card, footText(card, 'nb', ''));

  test('grows with what is shown', () => {
    expect(heights.all).toBeGreaterThan(heights.map ?? 0);
    expect(heights.all).toBeGreaterThan(heights.figures ?? 0);
    expect(heights.map).toBeGreaterThan(264);
  });

  test('grows with the words, line by line', () => {
    const sentence = `${card.sentence} ${card.sentence}`;
    const longer = cardHeights({ ...card, sentence }, '');
    expect(longer.all).toBeGreaterThan((cardHeights(card, '').all ?? 0) + 22);
    expect(longer.map).toBe(cardHeights(card, '').map);
  });

  test('a map of the country has no figures to show alone', () => {
    expect(cardHeights(cardOf('dekning/'), '')).not.toHaveProperty('figures');
  });
});

test('the date of an edition is written in each language', () => {
  expect(LANGUAGES.map((each) => editionDate(each, '2026-11-03'))).toEqual([
    '3. november 2026',
    '3. november 2026',
    '3 November 2026',
  ]);
  expect(footText(cardOf('dekning/'), 'en', '2026-11-03')).toContain(
    wordsOf('en').embed.asOf('3 November 2026'),
  );
});

test('a publisher is named once, with what can be looked up', () => {
  const credit = creditText(
    atlas.manifest,
    ['population.csv', 'commuting.csv'],
    [...atlas.manifest.tables.flatMap(({ sources }) => sources.map(({ id }) => id))],
  );
  expect(credit.match(/Statistisk sentralbyrå/g)).toHaveLength(1);
});

describe('the colours that an address asks for', () => {
  const css = readFileSync(new URL('../../../src/styles/colours.css', import.meta.url), 'utf8');
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

import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../../src/atlas/load.ts';
import { LANGUAGES, type Language } from '../../../src/i18n/language.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import { drawAnswer } from '../../../src/ui/answer/answer.ts';
import { answersOf } from '../../../src/features/embed/every-answer.ts';
import { nationalMap } from '../../../src/map/national-map.ts';
import { neighbourhoodMap } from '../../../src/map/neighbourhood-map.ts';
import { mapHalf } from '../../../src/features/share/map-half.ts';
import { shareCardOf, type ShareCard } from '../../../src/features/share/share-card.ts';
import { wordsHalf } from '../../../src/features/share/words-half.ts';

const fonts = join(createRequire(import.meta.url).resolve('inter-ui/package.json'), '../web');
const open = (weight: string) =>
  fontkit.openSync(join(fonts, `Inter-${weight}.woff2`)) as fontkit.Font;
const face = { regular: open('Regular'), bold: open('SemiBold') };

const atlas = await loadAtlas();
const maps = { national: nationalMap(atlas), neighbourhood: neighbourhoodMap(atlas) };
const answers = {
  nb: answersOf(atlas, 'nb'),
  nn: answersOf(atlas, 'nn'),
  en: answersOf(atlas, 'en'),
};
const cardsIn = (language: Language): readonly ShareCard[] =>
  answers[language].flatMap((answer) => shareCardOf(language, answer) ?? []);
const answerOf = (language: Language, path: string) => {
  const found = answers[language].find((each) => each.path === path);
  if (found === undefined) throw new RangeError(`no answer for ${path}`);
  return found;
};
const headline = (language: Language, path: string) =>
  shareCardOf(language, answerOf(language, path))?.headline;

test('there is one for each place, each programme and the whole', () => {
  const files = cardsIn('nb').map(({ file }) => file);
  expect(files).toHaveLength(1 + 356 + 159 + 15 + 13);
  expect(new Set(files).size).toBe(files.length);
  expect(files).toContain('kort/atlas.png');
  expect(files).toContain('kort/fylke/18-nordland.png');
});

describe('a card says one figure', () => {
  test('of a gap', () => {
    expect(headline('nb', 'kommune/1515-heroy-more-og-romsdal/')).toMatchObject({
      kind: 'Kommune 1515 · klasse 5',
      title: 'Herøy (Møre og Romsdal)',
      figure: '0',
      caption: 'traineeordninger dekket kommunen',
      note: '',
      status: 'gap',
    });
  });

  test('of a municipality that is reached', () => {
    expect(headline('en', 'kommune/5047-overhalla/')).toMatchObject({
      figure: '1',
      caption: 'trainee programme covered the municipality',
      note: 'Trainee Namdal',
      status: 'stated',
    });
  });

  test('of a county, a programme that ended, and the country', () => {
    expect(headline('nn', 'fylke/18-nordland/')).toMatchObject({
      figure: '27 av 41',
      caption: 'kommunar med ei traineeordning',
    });
    expect(headline('nb', 'ordning/tim-trainee/')?.note).toBe(
      'Ordningen var ikke lenger aktiv i 2020',
    );
    expect(headline('nb', 'dekning/')?.figure).toBe('67 av 356');
  });
});

test.each(LANGUAGES)('the font has every letter of every card in %s', (language) => {
  const has = (letter: string) => face.bold.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
  const missing = cardsIn(language)
    .map(({ headline: { kind, title, caption, note } }) => `${kind}${title}${caption}${note}`)
    .filter((words) => ![...words].every(has));
  expect(missing).toEqual([]);
});

test('words are outlines, and keep to the left half', () => {
  const foot = { name: 'Traineeatlas', source: wordsOf('nb').shareCards.source };
  for (const card of cardsIn('nb')) {
    const svg = wordsHalf(card.headline, foot, face);
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
  const svg = mapHalf(
    drawAnswer(maps, answerOf('nb', 'kommune/1515-heroy-more-og-romsdal/')).figure,
  );
  expect(svg).toMatch(/^<svg [^>]*width="600" height="630"/);
  expect(svg).toContain('fill="#bf4c1c"');
});

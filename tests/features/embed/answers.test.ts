import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { colourAt } from '../../../src/ui/evidence/coverage-look.ts';
import { atlasOf } from '../../../src/atlas/atlas.ts';
import { isEmbeddable } from '../../../src/features/embed/heights.ts';
import { COMMUTING_RATES, type CommutingRate } from '../../../src/domain/indicators/commuting.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { drawAnswer, type Answer } from '../../../src/ui/answer/answer.ts';
import { answersOf } from '../../../src/features/embed/every-answer.ts';
import { creditText } from '../../../src/ui/answer/credit.ts';
import { nationalMap } from '../../../src/map/national-map.ts';
import { neighbourhoodMap } from '../../../src/map/neighbourhood-map.ts';
import type { Manifest } from '../../../src/ingest/tables/manifest.ts';
import { readTables } from '../../../src/ingest/tables/tables.ts';
import { commutingAnswer } from '../../../src/features/commuting/commuting-answer.ts';

const MANIFEST = join(import.meta.dirname, '../../../data/manifest.json');
const { tables } = await readTables(join(import.meta.dirname, '../../golden/tiny-country'));
/** The sources of the made-up country are made up; these are what readers see. */
const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest;
const atlas = atlasOf({ ...tables, manifest });
const maps = { national: nationalMap(atlas), neighbourhood: neighbourhoodMap(atlas) };
const answers = answersOf(atlas, 'nb');

function answerOf(path: string): Answer {
  const answer = answers.find((each) => each.path === path);
  if (answer === undefined) throw new Error(`no answer ${path}`);
  return answer;
}

describe('the answers of the made-up country', () => {
  test('there is one of each place, programme and map, and each can be embedded', () => {
    const { areas, programmes, commuting, industries } = atlas;
    const views =
      2 +
      COMMUTING_RATES.length * commuting.years.length +
      industries.censuses.reduce((sum, census) => sum + census.industries.length, 0);
    const places = areas.municipalities.length + areas.regions.length + areas.counties2024.length;
    expect(answers).toHaveLength(places + programmes.length + views);
    expect(new Set(answers.map(({ path }) => path)).size).toBe(answers.length);
    expect(answers.filter(({ path }) => !isEmbeddable(path))).toEqual([]);
  });

  test('of what depends on centrality cite where it is from', () => {
    const sourcesOf = (measure: CommutingRate) =>
      commutingAnswer(atlas, 'nb', { measure, year: atlas.commuting.latest }).sources.only;
    expect(sourcesOf('commuting_coefficient')).toContain('Klass 128');
    expect(sourcesOf('centre_dependence')).toContain('Notater 2020/4');
    expect(sourcesOf('out_rate')).not.toContain('Klass 128');
  });

  test('are of the same pages in every language', () => {
    const paths = (language: (typeof LANGUAGES)[number]) =>
      answersOf(atlas, language).map(({ path }) => path);
    for (const language of LANGUAGES) expect(paths(language)).toEqual(paths('nb'));
  });

  test('each says its source, its year and a licence', () => {
    for (const answer of answers) {
      expect(answer.years, answer.path).toMatch(/\d{4}/);
      expect(creditText(manifest, 'nb', answer), answer.path).toMatch(
        /^Kilde: .*Kartverket \(CC BY.*\)\. Tall: .*\.$/,
      );
    }
  });

  test('a place cites what its key figures are from', () => {
    expect(creditText(manifest, 'nb', answerOf('kommune/1001-havn/'))).toMatch(
      /NF-rapport.* 2\/2021.*Statistisk sentralbyrå .*03321.*07459.*TØI\/KMD/,
    );
    const county = answers.find(({ path }) => path.startsWith('fylke/'))!;
    expect(creditText(manifest, 'nb', county)).not.toContain('03321');
  });

  test('a publisher is named once', () => {
    const credit = creditText(manifest, 'nb', answerOf('kommune/1001-havn/'));
    expect(credit.match(/Statistisk sentralbyrå/g)).toHaveLength(1);
  });

  test('Havn shows the figures of its page', () => {
    const { figures, lead } = answerOf('kommune/1001-havn/');
    expect(lead).toMatch(/dokumenterer Trainee Havn i Havn\./);
    const text = Object.fromEntries(figures.map(({ name, text: value }) => [name, value]));
    expect(text['Sentralitetsklasse']).toBe('3 av 6 (2024: 3 og 5)');
    expect(Object.keys(text).filter((name) => name.startsWith('Innbyggere '))).toHaveLength(1);
  });
});

describe('the map of an answer', () => {
  test('has the colours of its legend, and no other', () => {
    for (const answer of answers) {
      const { figure, legend } = drawAnswer(maps, answer);
      const keyed = new Set(legend.entries.map(({ colour }) => colour));
      const shown = new Set(figure.areas.map(({ colour }) => colourAt(colour)));
      shown.delete('ctx');
      for (const colour of shown) expect(keyed, `${answer.path} ${colour}`).toContain(colour);
      const uncounted = legend.entries.filter(({ count }) => count === undefined);
      for (const { colour } of uncounted) expect(shown, answer.path).toContain(colour);
    }
  });

  test('is drawn the same the second time, in the colours of its own answer', () => {
    const [havn, dal] = [answerOf('kommune/1001-havn/'), answerOf('kommune/1002-dal/')];
    const first = drawAnswer(maps, havn);
    drawAnswer(maps, dal);
    expect(drawAnswer(maps, havn).figure).toEqual(first.figure);
  });

  test('has fewer names the larger they are, and the same shapes', () => {
    const answer = answerOf('kommune/1001-havn/');
    const [page, small] = [drawAnswer(maps, answer).figure, drawAnswer(maps, answer, 60).figure];
    expect(small.areas).toEqual(page.areas);
    expect(small.labels.length).toBeLessThan(page.labels.length);
  });
});

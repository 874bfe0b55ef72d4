import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/i18n/words.ts';
import { axisOf, dotLines, WIDTH } from '../../../src/features/strips/strip-axis.ts';
import { dotsOf, nearestDot, stripSvg } from '../../../src/features/strips/strip-drawing.ts';
import type { StripMeasure, StripPlace, Strips } from '../../../src/features/strips/strip-files.ts';
import {
  DEFAULT_STATE,
  readStrips,
  writeStrips,
} from '../../../src/features/strips/strip-state.ts';
import { stripsOf } from '../../../src/features/strips/strip-summary.ts';
import { stripScope, stripSentence, stripsLead } from '../../../src/features/strips/strip-text.ts';

const STATUS = ['participation', 'participation', 'stated', 'area', 'gap', 'gap', 'gap'] as const;
const places = STATUS.map((status, at): StripPlace => ({
  code: `100${at}`,
  name: `Sted ${at}`,
  class: at % 2 === 0 ? 5 : 6,
  county: at < 5 ? '10' : '20',
  status,
}));
const measure = (
  id: string,
  values: StripMeasure['values'],
  more: Partial<StripMeasure> = {},
): StripMeasure => ({
  id,
  name: id,
  spoken: id,
  kind: 'share',
  scale: 'plain',
  year: 2025,
  country: 0.5,
  values,
  source: 'Kilde: SSB.',
  ...more,
});
const COUNT = { kind: 'count', scale: 'persons', country: null } as const;
const strips: Strips = {
  language: 'nb',
  places,
  measures: [
    measure('lik', [0.1, 0.2, 0.3, 0.2, 0.1, 0.2, 0.3]),
    measure('ulik', [0.7, 0.8, 0.9, 0.5, 0.1, 0.2, null]),
    measure('folk', [100, 200, 400, 100, 100, 100, 900], COUNT),
  ],
  words: wordsOf('nb').strips,
};
const AREA = { ...DEFAULT_STATE, evidence: 'area' } as const;
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const named = (id: string, state = DEFAULT_STATE) => {
  const found = stripsOf(strips, state).find((strip) => strip.measure.id === id);
  if (found === undefined) throw new RangeError(`no strip ${id}`);
  return found;
};

describe('strips', () => {
  test('stand in the order of how much the two groups differ', () => {
    const found = stripsOf(strips, DEFAULT_STATE);
    expect(found.map((strip) => strip.measure.id)).toEqual(['ulik', 'folk', 'lik']);
    expect(found.at(-1)?.difference).toBe(0);
    // Reached 0.7 0.8 0.9, missed 0.1 0.2 0.5: the middle half of all six is from 0.275 to 0.775.
    expect(found[0]?.difference).toBeCloseTo(0.6 / 0.5);
  });

  test('count a named area among the missed or the reached, as the evidence says', () => {
    const stated = named('lik');
    expect([stated.missed.places, stated.reached.places]).toEqual([4, 3]);
    const area = named('lik', AREA);
    expect([area.missed.places, area.reached.places]).toEqual([3, 4]);
    expect(area.rows.area.places).toBe(1);
  });

  test('a group of fewer than three with a figure has no median, and its strip comes last', () => {
    const last = stripsOf(strips, AREA).at(-1);
    expect(last).toMatchObject({ measure: { id: 'ulik' }, difference: undefined });
    const sentence = stripSentence(strips, AREA, named('ulik', AREA));
    expect(sentence).toContain('færre enn tre');
    expect(sentence).toContain('Uten tall: 1.');
  });

  test('class and county leave places out', () => {
    const state = { ...DEFAULT_STATE, class: 5, county: '10' };
    const strip = named('lik', state);
    expect(strip.missed.places + strip.reached.places).toBe(3);
    expect(dotsOf(strips, state, strip, 'gap')).toHaveLength(1);
  });

  test('say at most the median, or the figure itself where none is below it', () => {
    expect(plain(stripSentence(strips, DEFAULT_STATE, named('ulik')))).toBe(
      'Minst halvparten av de 4 uten ordning har høyst 20,0 %; minst halvparten av de 3 som nås har høyst 80,0 %. I landet: 50,0 %. Uten tall: 1.',
    );
    expect(stripSentence(strips, DEFAULT_STATE, named('folk'))).toContain('uten ordning har 100;');
    expect(plain(stripsLead(strips, DEFAULT_STATE, [named('ulik')]))).toContain(
      '4 kommuner i klasse 5–6 er uten ordning, og 3 nås',
    );
  });
});

describe('the drawing of a strip', () => {
  const strip = named('ulik');
  const three = {
    ...strips,
    places: places.map((each) => ({
      ...each,
      status: each.status === 'stated' ? ('participation' as const) : each.status,
    })),
  };

  test('has a dot for each place with a figure, and a median for each row that has one', () => {
    const [ulik] = stripsOf(three, DEFAULT_STATE);
    const svg = String(stripSvg(three, DEFAULT_STATE, ulik!));
    expect(svg.match(/M[\d.]+ [\d.]+h0/g)).toHaveLength(6);
    expect(svg.match(/class="median"/g)).toHaveLength(1);
    expect(svg).toContain('class="country"');
    expect(svg).not.toContain('NaN');
  });

  test('says how many share a figure where their dots cannot be told apart', () => {
    const alike = { ...strips, measures: [measure('null', [0, 0, 0, 0, 0, 0, 0])] };
    const many = {
      ...alike,
      places: places.map((place) => ({ ...place, status: 'gap' as const })),
    };
    const [found] = stripsOf(many, DEFAULT_STATE);
    expect(plain(String(stripSvg(many, DEFAULT_STATE, found!)))).toContain('; 7 har 0,0 %');
    expect(String(stripSvg(strips, DEFAULT_STATE, strip))).not.toContain(' har ');
  });

  test('points out the place that is asked for', () => {
    expect(String(stripSvg(strips, { ...DEFAULT_STATE, place: '1001' }, strip))).toContain(
      'dot pointed',
    );
    expect(String(stripSvg(strips, DEFAULT_STATE, strip))).not.toContain('pointed');
  });

  test('dots that would touch stand in lines of their own, as long as there are some', () => {
    expect(dotLines([100, 100, 100, 200])).toEqual([0, 1, 2, 0]);
    expect(new Set(dotLines([5, 5, 5, 5, 5, 5])).size).toBe(4);
  });

  test('a logarithm takes a figure of 0 to its left end', () => {
    const { at, ticks } = axisOf(measure('lq', [0, 1, 10], { scale: 'ratio', kind: 'quotient' }));
    expect(at(0)).toBeLessThan(at(0.5));
    expect(at(0)).toBeGreaterThanOrEqual(0);
    expect(at(10)).toBeLessThanOrEqual(WIDTH);
    expect(ticks).toContain(1);
  });

  test('a point of the page finds the nearest dot, however wide the strip is', () => {
    const dots = dotsOf(strips, DEFAULT_STATE, strip, 'participation');
    const { x = 0, y = 0 } = dots.at(-1) ?? {};
    for (const width of [320, 900])
      expect(nearestDot(dots, { x: (x / WIDTH) * width + 3, y }, width)?.place).toBe(1);
    expect(nearestDot([], { x: 0, y: 0 }, 100)).toBeUndefined();
  });
});

test('the lead and a picture say which class they are of', () => {
  const one = { ...DEFAULT_STATE, class: 6 };
  expect(stripsLead(strips, one, stripsOf(strips, one))).toContain('kommuner i klasse 6 er');
  expect(stripsLead(strips, DEFAULT_STATE, [named('ulik')])).toContain('klasse 5–6');
  expect(stripScope(strips, one, 'Nordland')).toBe(
    'Kommuner i sentralitetsklasse 6; dekning etter rapporten (2020–2021). Nordland',
  );
});

describe('the address of the strips', () => {
  test('holds what is chosen, and nothing of the first view', () => {
    const state = { evidence: 'area', class: 6, county: '20', place: '1005' } as const;
    expect(readStrips(writeStrips(state), strips)).toEqual(state);
    expect(writeStrips(DEFAULT_STATE)).toBe('');
  });

  test('what the page does not have is left out', () => {
    expect(readStrips('?klasse=1&fylke=99&omrade=<b>&grunnlag=alt', strips)).toEqual(DEFAULT_STATE);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arcsOf, MOST_ARCS, type Places } from '../../../src/features/flows/arcs.ts';
import {
  boxAround,
  moved,
  viewBoxOf,
  wholeBox,
  zoomed,
} from '../../../src/features/flows/flow-box.ts';
import type { FlowsFile } from '../../../src/features/flows/flow-files.ts';
import { flowLabels } from '../../../src/features/flows/flow-labels.ts';
import { flowRowsHtml } from '../../../src/features/flows/flow-markup.ts';
import { flowSentence } from '../../../src/features/flows/flow-sentence.ts';
import {
  FLOW_START,
  flowFileOf,
  leastOf,
  readFlowQuery,
  THRESHOLDS,
  withArea,
  writeFlowQuery,
  type FlowState,
} from '../../../src/features/flows/flow-state.ts';
import { flowSummary, roundingNote } from '../../../src/features/flows/flow-summary.ts';
import { flowView } from '../../../src/features/flows/flow-view.ts';
import {
  arcWidth,
  THINNEST,
  thinBelow,
  WIDEST,
  widthSteps,
} from '../../../src/features/flows/flow-width.ts';
import { flows } from '../../../src/features/flows/words.nb.ts';
import { nearEnds } from '../../../src/features/flows/flow-painter.ts';

const PLACES: Places = new Map([
  ['1001', { name: 'Strand', region: '001', x: 0, y: 0 }],
  ['1002', { name: 'Heia', region: '001', x: 100, y: 0 }],
  ['2001', { name: 'Fjell', region: '002', x: 0, y: 200 }],
]);
const YEARS = [2020, 2021];
const CHOICES = { areas: new Set([...PLACES.keys(), '001', '002']), years: YEARS };
const NAMES = new Map([...PLACES].map(([code, { name }]) => [code, name]));
const TIMES = { 2020: '4. kvartal 2020', 2021: '4. kvartal 2021' };
const WORDS = { language: 'nb', flows, and: 'og', times: TIMES } as const;
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const at = (change: Partial<FlowState>): FlowState => ({ ...FLOW_START, ...change });

/** Strand: 900 stay, 100 go to Heia, 3 to Fjell; 50 come from Heia, none from Fjell this year. */
const STRAND: FlowsFile = {
  years: YEARS,
  flows: {
    1001: [
      ['1002', 80, 100],
      ['2001', 0, 3],
    ],
    1002: [['1001', 40, 50]],
    2001: [['1001', 5, 0]],
  },
  floor: 1,
  stay: [800, 900],
  pairs: [3, 3],
  persons: [125, 153],
  within: [120, 150],
  rounded: [false, false],
};

describe('the address of flows', () => {
  const states: fc.Arbitrary<FlowState> = fc
    .record({
      area: fc.constantFrom(null, ...CHOICES.areas),
      year: fc.constantFrom(null, 2020),
      direction: fc.constantFrom(null, 'out' as const, 'into' as const),
      least: fc.constantFrom(null, ...THRESHOLDS),
    })
    .map((state) => ({
      ...state,
      direction: state.area === null ? null : state.direction,
      least: state.least === leastOf({ ...state, least: null }) ? null : state.least,
    }));

  test('gives back every state', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readFlowQuery(writeFlowQuery(state), CHOICES)).toEqual({ state, dropped: [] });
      }),
    );
  });

  test('falls back for what it does not know, and tells', () => {
    const asked = '?omrade=9&ar=1999&retning=ut&minst=37&x=1';
    const { state, dropped } = readFlowQuery(asked, CHOICES);
    expect(state).toEqual(FLOW_START);
    expect(dropped).toEqual(['x=1', 'omrade=9', 'ar=1999', 'retning=ut', 'minst=37']);
  });

  test('does not say what is so anyway', () => {
    const { state, dropped } = readFlowQuery('?omrade=1001&ar=2021&minst=10', CHOICES);
    expect([writeFlowQuery(state), dropped]).toEqual(['?omrade=1001', []]);
  });

  test('a threshold follows to a place of the same kind, and to no other', () => {
    const state = at({ area: '1001', least: 50, direction: 'out', year: 2020 });
    expect(withArea(state, '1002')).toEqual({ ...state, area: '1002' });
    expect(withArea(state, '001').least).toBeNull();
    expect(withArea(state, null)).toEqual(at({ year: 2020 }));
  });

  test('small flows of the country are another file, a year', () => {
    expect(flowFileOf(FLOW_START, YEARS)).toBe('norge');
    expect(flowFileOf(at({ least: 50 }), YEARS)).toBe('norge-2021');
    expect(flowFileOf(at({ least: 50, year: 2020 }), YEARS)).toBe('norge-2020');
    expect(flowFileOf(at({ area: '1001', least: 1 }), YEARS)).toBe('1001');
  });
});

describe('what is shown of the flows', () => {
  const employed = (state: FlowState) =>
    flowView(STRAND, state, PLACES).shown.map(({ employed }) => employed);

  test('the largest first, in the year, the direction and from the size asked for', () => {
    expect(employed(at({ area: '1001', least: 1 }))).toEqual([100, 50, 3]);
    expect(employed(at({ area: '1001' }))).toEqual([100, 50]);
    expect(employed(at({ area: '1001', least: 1, direction: 'out' }))).toEqual([100, 3]);
    expect(employed(at({ area: '1001', least: 1, direction: 'into' }))).toEqual([50]);
    expect(employed(at({ area: '1001', least: 1, year: 2020 }))).toEqual([80, 40, 5]);
  });

  test('flows between the members of a region go both out and in', () => {
    expect(employed(at({ area: '001', least: 1, direction: 'out' }))).toEqual([100, 50, 3]);
    expect(employed(at({ area: '001', least: 1, direction: 'into' }))).toEqual([100, 50]);
  });

  test('the page says how much is left out, and why', () => {
    const said = (state: FlowState): string =>
      plain(flowSummary(flowView(STRAND, state, PLACES), state, WORDS));
    expect(said(at({ area: '1001' }))).toBe(
      'Viser 2 av 3 strømmer, med 150 av 153 pendlere (98 %). Én strøm med 3 personer er under 10 og er utelatt.',
    );
    expect(said(at({ area: '1001', least: 1 }))).toBe('Viser alle 3 strømmer, 153 pendlere.');
  });

  test('more lines than can be told apart are not drawn, and the page says it', () => {
    const rows = Array.from(
      { length: MOST_ARCS + 1 },
      (_, n) => [String(3000 + n), 0, 900] as const,
    );
    const count = rows.length;
    const many = { ...STRAND, flows: { 1001: rows }, pairs: [0, count], persons: [0, 900 * count] };
    const state = at({ area: null });
    const view = flowView(many, state, PLACES);
    expect(view.shown).toHaveLength(count);
    expect(plain(flowSummary(view, state, WORDS))).toBe(
      `Viser alle ${count} strømmer, 360 900 pendlere. Kartet tegner de ${MOST_ARCS} største; tabellen har alle.`,
    );
  });
});

describe('the sentence', () => {
  const said = (file: FlowsFile, state: FlowState): string => {
    const view = flowView(file, state, PLACES);
    return plain(flowSentence(file, state, view, { places: PLACES, names: NAMES, words: WORDS }));
  };

  test('says where residents work and where workers live', () => {
    expect(said(STRAND, at({ area: '1001' }))).toBe(
      '4. kvartal 2021: Av 1 003 sysselsatte som bor i Strand, arbeider 89,7 % i samme kommune, 10,0 % i andre kommuner i BA-regionen og 0,3 % i andre BA-regioner. ' +
        'Av 950 som arbeider i Strand, bor 95 % i samme kommune, 5 % i andre kommuner i BA-regionen og 0 % i andre BA-regioner. ' +
        'Den største strømmen går fra Strand til Heia: 100 personer.',
    );
    expect(said(STRAND, at({ area: '1001', direction: 'into', year: 2020 }))).toMatch(
      /^4\. kvartal 2020: Av 845 som arbeider i Strand, bor /,
    );
  });

  test('of rounded figures says how far a share can have moved', () => {
    const file = { ...STRAND, stay: [90, 90], rounded: [true, true] };
    // 90 of 193; across 3 may be 1: 90 of 191; from Fjell a published 0 may be 2.
    expect(said(file, at({ area: '1001' }))).toContain('2 % (1 % til 2 %) i andre BA-regioner');
    expect(said({ ...file, rounded: [true, false] }, at({ area: '1001' }))).not.toContain(
      ' til 2 %',
    );
    expect(roundingNote(file, FLOW_START, WORDS)).toContain('1 og 2 som 0 eller 3 dette året');
    expect(roundingNote(STRAND, FLOW_START, WORDS)).toContain('på både 1 og 2 personer');
  });

  test('of the country counts all who cross a border', () => {
    expect(said(STRAND, at({ least: 1 }))).toMatch(
      /^4\. kvartal 2021: 153 av 1 053 sysselsatte \(15 %\) arbeider .* 98 % av dem blir i egen BA-region\./,
    );
    expect(said(STRAND, FLOW_START)).toMatch(/Ingen strømmer er så store\.$/);
  });
});

describe('flows on the map', () => {
  const shown = flowView(STRAND, at({ area: '1001', least: 1 }), PLACES).shown;
  const arcs = arcsOf(shown, PLACES, { most: 100, pixels: 1 });

  test('tell within a region from across; there and back bend to different sides', () => {
    expect(arcs.map(({ to, within }) => [to, within])).toEqual([
      ['1002', true],
      ['1001', true],
      ['2001', false],
    ]);
    expect(arcs[0]!.d).toMatch(/^M0 0Q50 18 /);
    expect(arcs[1]!.d).toMatch(/^M100 0Q50 -18 /);
    expect(arcs[0]!.head).toMatch(/^M100 0L/);
  });

  test('widths are proportional to persons, down to a line that can be seen', () => {
    expect(arcWidth(200, 200)).toBe(WIDEST);
    expect(arcWidth(100, 200) * 2).toBe(arcWidth(200, 200));
    expect(arcWidth(1, 200)).toBe(THINNEST);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60_000 }), (most) => {
        const limit = thinBelow(most);
        expect(arcWidth(limit - 1, most)).toBe(THINNEST);
        const steps = widthSteps(most);
        expect(steps.length).toBeGreaterThan(0);
        for (const { persons, width } of steps) {
          expect(String(persons)).toMatch(/^[125]0*$/);
          expect(persons).toBeLessThanOrEqual(most);
          expect(width).toBe(arcWidth(persons, most));
        }
      }),
    );
  });

  test('names are of the area and the ends, and never on top of each other', () => {
    const view = { box: { x: -50, y: -50, width: 620, height: 800 }, pixels: 1 };
    expect(flowLabels(shown, '1001', PLACES, view).map(({ text }) => text)).toEqual([
      'Strand',
      'Heia',
      'Fjell',
    ]);
    const close = flowLabels(shown, '1001', PLACES, { ...view, pixels: 0.1 });
    expect(close.map(({ text }) => text)).toEqual(['Strand', 'Fjell']);
  });

  test('rows lead to the pages of the municipalities, and nothing gets out of its cell', () => {
    const names = new Map([...NAMES, ['1002', '<b>&"Heia']]);
    const html = String(flowRowsHtml(shown.slice(0, 1), names, '/kommune/', WORDS));
    expect(html).toContain('<a href="/kommune/1001-strand/">Strand</a>');
    expect(html).not.toContain('<b>');
    expect(html).toContain('data-sort="100"');
  });
});

describe('the view of the map', () => {
  const sheet = { width: 600, height: 800 };

  test('holds the places in the proportions of the sheet', () => {
    expect(boxAround([], sheet)).toEqual(wholeBox(sheet));
    const { x, y, width, height } = boxAround([...PLACES.values()], sheet);
    expect(width / height).toBeCloseTo(0.75);
    for (const place of PLACES.values()) {
      expect(place.x).toBeGreaterThan(x);
      expect(place.x).toBeLessThan(x + width);
      expect(place.y).toBeGreaterThan(y);
      expect(place.y).toBeLessThan(y + height);
    }
  });

  test('first shows the area and the nearest ends of most commuters', () => {
    const { shown } = flowView(STRAND, at({ area: '1001', least: 1 }), PLACES);
    const seen = new Set(nearEnds(shown, '1001', PLACES).map(({ name }) => name));
    expect(seen).toEqual(new Set(['Strand', 'Heia']));
    expect(nearEnds(shown, null, PLACES)).toEqual([]);
  });

  test('zooms about a point that stays, and comes back', () => {
    const point = { x: 150, y: 200 };
    const box = zoomed(wholeBox(sheet), 2, point, sheet);
    expect(viewBoxOf(box)).toBe('75 100 300 400');
    expect(zoomed(box, 0.5, point, sheet)).toEqual(wholeBox(sheet));
  });

  test('never loses the sheet', () => {
    const steps = fc.array(
      fc.record({
        times: fc.double({ min: 0.2, max: 5, noNaN: true }),
        dx: fc.integer({ min: -900, max: 900 }),
        dy: fc.integer({ min: -900, max: 900 }),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(steps, (walk) => {
        let box = wholeBox(sheet);
        for (const { times, dx, dy } of walk) {
          box = moved(zoomed(box, times, { x: 300, y: 400 }, sheet), dx, dy, sheet);
          const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
          expect(x).toBeGreaterThanOrEqual(-1e-6);
          expect(x).toBeLessThanOrEqual(600 + 1e-6);
          expect(y).toBeGreaterThanOrEqual(-1e-6);
          expect(y).toBeLessThanOrEqual(800 + 1e-6);
          expect(box.width / box.height).toBeCloseTo(0.75);
        }
      }),
    );
  });
});

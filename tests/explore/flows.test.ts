import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arcsOf, viewAround, type Places } from '../../src/explore/arcs.ts';
import {
  FLOW_START,
  flowsShown,
  readFlowQuery,
  writeFlowQuery,
  type FlowState,
} from '../../src/explore/flow-state.ts';

const PLACES: Places = new Map([
  ['1001', { name: 'Strand', region: '001', x: 0, y: 0 }],
  ['1002', { name: 'Heia', region: '001', x: 100, y: 0 }],
  ['2001', { name: 'Fjell', region: '002', x: 0, y: 200 }],
]);
const CODES = new Set(PLACES.keys());

describe('the address of flows', () => {
  const states: fc.Arbitrary<FlowState> = fc.record({
    area: fc.constantFrom(null, ...CODES),
    direction: fc.constantFrom(null, 'out' as const, 'into' as const),
    least: fc.integer({ min: 0, max: 2000 }),
  });

  test('gives back every state', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readFlowQuery(writeFlowQuery(state), CODES)).toEqual({ state, dropped: [] });
      }),
    );
  });

  test('falls back for what it does not know, and tells', () => {
    const asked = '?omrade=9&retning=opp&minst=9999&x=1';
    const { state, dropped } = readFlowQuery(asked, CODES);
    expect(state).toEqual(FLOW_START);
    expect(dropped).toHaveLength(4);
  });
});

describe('flows on the map', () => {
  const flows = [
    ['1001', '1002', 100],
    ['1002', '1001', 50],
    ['1001', '2001', 10],
    ['1001', '9999', 10],
  ] as const;

  test('tell within a region from across, and the width says how many', () => {
    const arcs = arcsOf(flows, PLACES);
    expect(arcs.map(({ to, within }) => [to, within])).toEqual([
      ['1002', true],
      ['1001', true],
      ['2001', false],
    ]);
    const [first, second] = arcs;
    expect(first!.width).toBeCloseTo(second!.width * 2);
    // There and back bend to different sides.
    expect(first!.d).toBe('M0 0Q50 18 100 0');
    expect(second!.d).toBe('M100 0Q50 -18 0 0');
  });

  test('are the largest first, in the direction and from the size asked for', () => {
    const file = { out: [flows[2], flows[0]], into: [flows[1]] };
    expect(flowsShown(file, FLOW_START).map(([, , n]) => n)).toEqual([100, 50, 10]);
    expect(flowsShown(file, { ...FLOW_START, direction: 'into' })).toEqual([flows[1]]);
    expect(flowsShown(file, { ...FLOW_START, least: 60 })).toEqual([flows[0]]);
  });

  test('are seen whole, in the proportions of the sheet', () => {
    const sheet = { width: 600, height: 800 };
    expect(viewAround([], sheet)).toBe('0 0 600 800');
    const [x = 0, y = 0, width = 0, height = 0] = viewAround([...PLACES.values()], sheet)
      .split(' ')
      .map(Number);
    expect(width / height).toBeCloseTo(0.75);
    for (const place of PLACES.values()) {
      expect(place.x).toBeGreaterThan(x);
      expect(place.x).toBeLessThan(x + width);
      expect(place.y).toBeGreaterThan(y);
      expect(place.y).toBeLessThan(y + height);
    }
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVIDENCE_LEVELS } from '../../../src/domain/coverage-basis.ts';
import { municipalityCode } from '../../../src/domain/area-code.ts';
import { OBJECTIVES } from '../../../src/domain/planning/greedy.ts';
import { WAYS } from '../../../src/domain/planning/reasons.ts';
import { cleanName, readPlanQuery, writePlanQuery } from '../../../src/features/plan/query.ts';
import { DEFAULT_PLAN, type PlanState } from '../../../src/features/plan/state.ts';

const CODES = ['1804', '5007', '5046', '5047'].map(municipalityCode);
const choices = {
  programmes: new Set(['trainee-namdal', 'trainee-salten']),
  municipalities: new Set<string>(CODES),
};
const read = (query: string) => readPlanQuery(query, choices);

describe('the address of a plan', () => {
  test('the start is no query at all', () => {
    expect(read('')).toEqual({ state: DEFAULT_PLAN, dropped: [] });
    expect(writePlanQuery(DEFAULT_PLAN)).toBe('');
  });

  test('is readable, and every part of it is understood', () => {
    const query =
      '?ordning=trainee-namdal&grunnlag=nevnt&nye=1804,5046&uten=5047&mal=innbyggere&antall=5&ring=120&steg=alle&andre=ja&grunn=grense,ring&pendling=15';
    const { state, dropped } = read(query);
    expect(dropped).toEqual([]);
    expect(state).toEqual({
      base: { kind: 'programme', programme: 'trainee-namdal' },
      evidence: 'area',
      added: ['1804', '5046'],
      dropped: ['5047'],
      objective: 'residents',
      count: 5,
      ring: 120,
      steps: null,
      others: true,
      ways: ['border', 'ring'],
      commuting: 15,
    });
    expect(writePlanQuery(state)).toBe(query);
  });

  test('a new programme has a host and perhaps a name', () => {
    const { state } = read('?vert=5007&navn=Trainee+%26+venner');
    expect(state.base).toEqual({ kind: 'new', host: '5007', name: 'Trainee & venner' });
    expect(writePlanQuery(state)).toBe('?vert=5007&navn=Trainee%20%26%20venner');
  });

  test('what is not understood falls back and is told as it was written', () => {
    const { state, dropped } = read(
      '?ordning=x&nye=5046,9999,5046&antall=0&ring=1e3&steg=2&grunn=grense,y&mal=z&grunnlag=q&andre=nei&pendling=101&omrade=1',
    );
    expect(state).toEqual({ ...DEFAULT_PLAN, added: ['5046'], ways: ['border'] });
    expect(dropped).toHaveLength(12 - 1);
    expect(dropped).toContain('nye=9999');
    expect(dropped).toContain('omrade=1');
  });

  test('a programme goes before a host', () => {
    const { state, dropped } = read('?ordning=trainee-salten&vert=5007');
    expect(state.base).toEqual({ kind: 'programme', programme: 'trainee-salten' });
    expect(dropped).toEqual(['vert=5007']);
  });

  test('a name is one line of at most sixty letters', () => {
    expect(cleanName('  a\n\u0000b\u202ec ')).toBe('a b c');
    expect(cleanName('x'.repeat(99))).toHaveLength(60);
  });
});

const codes = fc.uniqueArray(fc.constantFrom(...CODES)).map((each) => each.toSorted());
const states: fc.Arbitrary<PlanState> = fc.record({
  base: fc.oneof(
    fc.constant(null),
    fc.record({
      kind: fc.constant('programme' as const),
      programme: fc.constantFrom('trainee-namdal', 'trainee-salten'),
    }),
    fc.record({
      kind: fc.constant('new' as const),
      host: fc.constantFrom(...CODES),
      name: fc.string({ unit: 'grapheme', maxLength: 40 }).map(cleanName),
    }),
  ),
  evidence: fc.constantFrom(...EVIDENCE_LEVELS),
  added: codes,
  dropped: codes,
  objective: fc.constantFrom(...OBJECTIVES),
  count: fc.integer({ min: 1, max: 10 }),
  ring: fc.integer({ min: 1, max: 999 }),
  steps: fc.constantFrom(0 as const, 1 as const, null),
  others: fc.boolean(),
  ways: fc.subarray([...WAYS]),
  commuting: fc.integer({ min: 0, max: 100 }),
});

test('every state is read back from its address', () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(read(writePlanQuery(state))).toEqual({ state, dropped: [] });
    }),
  );
});

test('no query makes it throw, and writing what was read reads the same', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (query) => {
      const { state } = read(`?${query}`);
      expect(read(writePlanQuery(state)).state).toEqual(state);
    }),
  );
});

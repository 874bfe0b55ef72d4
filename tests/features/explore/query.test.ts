import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVIDENCE_LEVELS } from '../../../src/domain/coverage-basis.ts';
import { KEYS, readQuery, writeQuery } from '../../../src/features/explore/query.ts';
import { DEFAULT_STATE, type ExploreState } from '../../../src/features/explore/state.ts';
import { CHOICES } from './choices.ts';

const read = (search: string) => readQuery(search, CHOICES);

const someOf = (all: readonly string[]) => fc.subarray([...all]);
const count = fc.option(fc.integer({ min: 0, max: 9_999_999 }), { nil: null });

/** Any state that a page can be in: what depends on the measure is drawn after it. */
const states: fc.Arbitrary<ExploreState> = fc
  .constantFrom(...CHOICES.measures)
  .chain(({ id, years, breaks, versus }) =>
    fc.record({
      measure: fc.constant(id),
      versus: fc.constantFrom(null, versus),
      year: fc.constantFrom(null, ...years.slice(0, -1)),
      evidence: fc.constantFrom(...EVIDENCE_LEVELS),
      covered: fc.constantFrom(null, true, false),
      classes: someOf(CHOICES.classes),
      counties: someOf(CHOICES.counties),
      regions: someOf(CHOICES.regions),
      types: someOf(CHOICES.types),
      programmes: someOf(CHOICES.programmes),
      least: count,
      most: count,
      certainOnly: fc.boolean(),
      breaks: fc.constantFrom(null, ...breaks.slice(1)),
      selected: fc.constantFrom(null, ...CHOICES.areas),
    }),
  )
  .filter(({ least, most }) => least === null || most === null || least <= most);

describe('the address of a view', () => {
  test('gives back every state it was written from, with nothing dropped', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(read(writeQuery(state))).toEqual({ state, dropped: [] });
      }),
    );
  });

  test('reads any text at all, and writes what it read the same again', () => {
    const parts = fc.array(
      fc.tuple(fc.oneof(fc.constantFrom(...Object.values(KEYS)), fc.string()), fc.string()),
    );
    const made = parts.map(
      (pairs) => `?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`,
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), made), (search) => {
        const once = writeQuery(read(search).state);
        expect(read(once).dropped).toEqual([]);
        expect(writeQuery(read(once).state)).toBe(once);
      }),
    );
  });

  test('is empty for the start, and for what the start says in words', () => {
    expect(writeQuery(DEFAULT_STATE)).toBe('');
    const spelt = '?mal=dekning&grunnlag=oppgitt&klasse=&ar=';
    expect(read(spelt)).toEqual({ state: DEFAULT_STATE, dropped: [] });
    expect(writeQuery(read('?mal=lq-bosted-84&ar=2022&inndeling=meningsfull').state)).toBe(
      '?mal=lq-bosted-84',
    );
  });

  test('can be read by people, in one order', () => {
    const asked = '?fylke=30&klasse=6,5&mal=lq-bosted-84&dekket=nei&grunnlag=nevnt&ar=2020';
    const canonical = '?mal=lq-bosted-84&ar=2020&grunnlag=nevnt&dekket=nei&klasse=5,6&fylke=30';
    expect(writeQuery(read(asked).state)).toBe(canonical);
  });

  test('tells what it did not understand, and keeps the rest', () => {
    const { state, dropped } = read(
      '?mal=lykke&klasse=5,9&ar=2020&innbyggere-fra=-3&omrade=9999&usikre=vis&inndeling=lik&x=1',
    );
    expect(state).toEqual({ ...DEFAULT_STATE, classes: ['5'] });
    expect(dropped.toSorted()).toEqual([
      'ar=2020',
      'innbyggere-fra=-3',
      'inndeling=lik',
      'klasse=9',
      'mal=lykke',
      'omrade=9999',
      'usikre=vis',
      'x=1',
    ]);
  });

  test('takes a list as a form sends it, and a range the wrong way round', () => {
    const { state, dropped } = read('?klasse=5&klasse=6&innbyggere-fra=900&innbyggere-til=100');
    expect([state.classes, state.least, state.most, dropped]).toEqual([['5', '6'], 100, 900, []]);
  });

  test('does not map a measure together with one that it has nothing to say with', () => {
    expect(read('?mot=pendlingskoeffisient').dropped).toEqual(['mot=pendlingskoeffisient']);
    expect(read('?mal=lq-bosted-84&mot=pendlingskoeffisient').state.versus).toBe(
      'pendlingskoeffisient',
    );
  });
});

import { describe, expect, test } from 'vitest';
import {
  applicantsPerPosition,
  comparabilityOf,
  filledShare,
  retainedShare,
  traineesPer10000,
  type Stated,
} from '../../../src/domain/indicators/programme-indicators.ts';
import { known, missing } from '../../../src/domain/observation.ts';

const exact = (value: number): Stated => ({ value, certainty: 'exact' });
const about = (value: number): Stated => ({ value, certainty: 'about' });
const range = (value: number, to: number): Stated => ({ value, to, certainty: 'range' });
const atLeast = (value: number): Stated => ({ value, certainty: 'at-least' });
const atMost = (value: number): Stated => ({ value, certainty: 'at-most' });

describe('one stated figure by another', () => {
  test('exact figures give an exact quotient', () => {
    expect(applicantsPerPosition(exact(180), exact(12))).toEqual(exact(15));
    expect(retainedShare(exact(97), exact(106))).toEqual(exact(97 / 106));
  });

  test('the quotient is no surer than its parts', () => {
    expect(filledShare(exact(24), about(32))).toEqual(about(0.75));
    expect(applicantsPerPosition(about(60), exact(4))).toEqual(about(15));
  });

  test('ranges give the widest range they allow', () => {
    expect(applicantsPerPosition(range(60, 100), range(4, 10))).toEqual(range(6, 25));
  });

  test('open bounds turn when they are divided by', () => {
    expect(applicantsPerPosition(atLeast(180), exact(12))).toEqual(atLeast(15));
    expect(applicantsPerPosition(exact(60), atLeast(12))).toEqual(atMost(5));
    expect(applicantsPerPosition(exact(60), atMost(12))).toEqual(atLeast(5));
  });

  test('a range that reaches 0 bounds the quotient from one side only', () => {
    expect(applicantsPerPosition(range(60, 100), range(0, 8))).toEqual(atLeast(7.5));
  });

  test('two open bounds that say nothing are not derivable', () => {
    expect(applicantsPerPosition(atLeast(60), atLeast(12))).toEqual(missing('not-derivable'));
  });

  test('nothing is divided by 0, and 0 is a figure', () => {
    expect(filledShare(exact(0), exact(0))).toEqual(missing('not-applicable'));
    expect(filledShare(exact(0), exact(5))).toEqual(exact(0));
  });
});

describe('trainees per 10 000 inhabitants', () => {
  test('counts on the inhabitants it is given', () => {
    expect(traineesPer10000(exact(15), known(50_000))).toEqual(exact(3));
    expect(traineesPer10000(atLeast(200), known(400_000))).toEqual(atLeast(5));
    expect(traineesPer10000(exact(0), known(20_000))).toEqual(exact(0));
  });

  test('keeps the reason why inhabitants are missing', () => {
    expect(traineesPer10000(exact(15), missing('suppressed'))).toEqual(missing('suppressed'));
  });
});

describe('what may be compared', () => {
  const figure = (programme: string, year: string, wording = '') => ({ programme, year, wording });

  test('one programme alone has nothing to be compared with', () => {
    expect(comparabilityOf([figure('a', '2019'), figure('a', '2020')], false)).toBe('alone');
  });

  test('the same year is needed', () => {
    expect(comparabilityOf([figure('a', '2020'), figure('b', '2020')], false)).toBe('same');
    expect(comparabilityOf([figure('a', '2020'), figure('b', '2019')], false)).toBe('other-years');
  });

  test('without a year only the same words for all will do', () => {
    const same = [figure('a', '', 'from table 2'), figure('b', '', 'from table 2')];
    const other = [figure('a', '', 'counted'), figure('b', '', 'estimated')];
    expect(comparabilityOf(same, false)).toBe('same');
    expect(comparabilityOf(other, false)).toBe('other-years');
  });

  test('figures by area are never quite the same', () => {
    expect(comparabilityOf([figure('a', '2020'), figure('b', '2020')], true)).toBe('own-areas');
  });
});

describe('bounds that reach 0 or beyond all', () => {
  test('nothing of something is nothing, however many that may be', () => {
    expect(filledShare(exact(0), atLeast(5))).toEqual(exact(0));
    expect(filledShare(exact(0), atMost(5))).toEqual(exact(0));
    expect(filledShare(exact(0), range(0, 5))).toEqual(exact(0));
  });

  test('a number of inhabitants is no surer for being divided by', () => {
    expect(traineesPer10000(about(2), known(10_000))).toEqual(about(2));
    expect(traineesPer10000(atMost(2), known(10_000))).toEqual(atMost(2));
  });
});

describe('three figures, two of which agree', () => {
  const of = (programme: string, year: string, wording = '') => ({ programme, year, wording });

  test('are from several programmes when one of them is', () => {
    expect(comparabilityOf([of('a', '2020'), of('a', '2020'), of('b', '2020')], false)).toBe(
      'same',
    );
    expect(comparabilityOf([], false)).toBe('alone');
  });

  test('are of other years when one of them is', () => {
    const years = [of('a', '2020'), of('b', '2020'), of('c', '2019')];
    expect(comparabilityOf(years, false)).toBe('other-years');
  });

  test('without a year they need one wording, and one that is there', () => {
    const words = [of('a', '', 'x'), of('b', '', 'x'), of('c', '', 'y')];
    expect(comparabilityOf(words, false)).toBe('other-years');
    expect(comparabilityOf([of('a', ''), of('b', '')], false)).toBe('other-years');
  });
});

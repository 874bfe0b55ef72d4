import { describe, expect, test } from 'vitest';
import { stepFrom, type Stop } from '../../src/map/area-keys.ts';

const stops: Stop[] = [
  { id: 'middle', x: 0, y: 0 },
  { id: 'north', x: 1, y: -10 },
  { id: 'north-east', x: 4, y: -5 },
  { id: 'east', x: 8, y: 1 },
  { id: 'far-east', x: 30, y: 0 },
];
const [middle, , , east] = stops as [Stop, Stop, Stop, Stop];

describe('a step to a neighbour', () => {
  test.each([
    ['ArrowUp', 'north'],
    ['ArrowRight', 'east'],
    ['ArrowDown', 'east'],
    ['ArrowLeft', undefined],
    ['Tab', undefined],
  ])('%s leads to %s', (key, id) => {
    expect(stepFrom(middle, key, stops)?.id).toBe(id);
  });

  test('leads on to the next, and never back to itself', () => {
    expect(stepFrom(east, 'ArrowRight', stops)?.id).toBe('far-east');
    expect(stepFrom(east, 'ArrowRight', [east])).toBeNull();
  });
});

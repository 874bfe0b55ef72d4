import { expect, test } from 'vitest';
import { settled } from '../../../src/features/embed/settled.ts';
import type { MapFigure } from '../../../src/map/map-figure.ts';

const area = (colour: string) => ({
  id: '1001',
  name: 'Havn',
  value: '',
  colour,
  uncertain: false,
  path: 'kommune/1001-havn/',
  d: 'M0 0Z',
});
const figureOf = (...colours: readonly string[]): MapFigure => ({
  viewBox: '0 0 1 1',
  width: 1,
  height: 1,
  sheet: { minE: 0, maxN: 1, width: 1, height: 1, unit: 1 },
  areas: colours.map(area),
  regionBorders: '',
  countyBorders: '',
  outline: '',
  labels: [],
});
const coloursOf = ({ areas }: MapFigure): readonly string[] => areas.map(({ colour }) => colour);

test('what a switch would colour has the colour of the default level', () => {
  const followed = figureOf('e-stated', 'e-stated-remote', 'e-area', 'e-area-remote');
  expect(coloursOf(settled(followed))).toEqual(['c-stated', 'c-stated', 'c-none', 'c-gap-named']);
});

test('every other colour stays', () => {
  const others = ['c-participation', 'c-gap', 'q3', 'd0', 'na', 'ctx'];
  expect(coloursOf(settled(figureOf(...others)))).toEqual(others);
});

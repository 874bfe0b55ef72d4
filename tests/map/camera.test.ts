import { describe, expect, test } from 'vitest';
import { fitSheet, holdCamera } from '../../src/map/camera.ts';
import { mercator, toDegrees, type Sheet } from '../../src/map/sheet.ts';

const sheet: Sheet = {
  minE: -80_000,
  maxN: 7_950_000,
  unit: 500,
  x: 0,
  y: 0,
  width: 2400,
  height: 3000,
};
const box = { width: 600, height: 700 };

/** Where Web Mercator at 512 pixels a world draws a point of the sheet, from the box's middle. */
function drawnAt(x: number, y: number): [number, number] {
  const { center, zoom } = fitSheet(sheet, box);
  const [lng, lat] = toDegrees(sheet, x, y);
  const pixelsPerDegree = (512 * 2 ** zoom) / 360;
  return [
    (lng - center[0]) * pixelsPerDegree + box.width / 2,
    (mercator(center[1]) - mercator(lat)) * pixelsPerDegree + box.height / 2,
  ];
}

describe('the camera over a sheet', () => {
  // The box is flatter than the sheet: 700 / 3000 pixels a unit, and 20 pixels free on each side.
  test.each([
    [0, 0, 20, 0],
    [2400, 3000, 580, 700],
    [1200, 1500, 300, 350],
    [600, 2700, 160, 630],
  ])('draws (%i, %i) where the SVG does', (x, y, left, top) => {
    const [drawnX, drawnY] = drawnAt(x, y);
    expect(drawnX).toBeCloseTo(left, 6);
    expect(drawnY).toBeCloseTo(top, 6);
  });

  test('is let through unchanged at the start', () => {
    const start = fitSheet(sheet, box);
    expect(holdCamera(sheet, box, start)).toEqual(start);
  });

  test('does not go far out, nor in for ever', () => {
    const { center, zoom } = fitSheet(sheet, box);
    expect(holdCamera(sheet, box, { center, zoom: 0 }).zoom).toBeCloseTo(zoom - 0.25, 9);
    expect(holdCamera(sheet, box, { center, zoom: 30 }).zoom).toBeCloseTo(zoom + 6, 9);
  });

  test('reaches every corner when zoomed in, and no further than a little beyond', () => {
    const { zoom } = fitSheet(sheet, box);
    const corner = toDegrees(sheet, 2400, 0);
    const near = holdCamera(sheet, box, { center: corner, zoom: zoom + 4 });
    const far = holdCamera(sheet, box, { center: [170, 80], zoom: zoom + 4 });
    expect(near).toEqual(far);
    expect(corner[0] - near.center[0]).toBeGreaterThan(0);
    expect(corner[0] - near.center[0]).toBeLessThan(0.05);
  });
});

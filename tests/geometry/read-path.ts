type Point = [x: number, y: number];

/** The rings or lines of an SVG path of only `m` and `z`, in absolute units; rings end open. */
export function readPath(d: string): Point[][] {
  let pen: Point = [0, 0];
  return d
    .split('m')
    .slice(1)
    .map((part) => {
      const numbers = Array.from(part.matchAll(/-?\d+/g), Number);
      const points: Point[] = [];
      for (let index = 0; index < numbers.length; index += 2) {
        pen = [pen[0] + (numbers[index] ?? NaN), pen[1] + (numbers[index + 1] ?? NaN)];
        points.push(pen);
      }
      if (part.endsWith('z')) pen = points[0] ?? pen;
      return points;
    });
}

/** A place on the sheet that the keyboard can step to; y grows downwards. */
export interface Stop {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/**
 * The stop an arrow key leads to: the nearest one in that direction, within 45 degrees to either
 * side if there is one, where a step aside counts double. Null at the edge, and for other keys.
 */
export function stepFrom(from: Stop, key: string, stops: readonly Stop[]): Stop | null {
  const direction = DIRECTIONS[key];
  if (direction === undefined) return null;
  const [right, down] = direction;
  let best: Stop | null = null;
  let least = Infinity;
  for (const stop of stops) {
    const [dx, dy] = [stop.x - from.x, stop.y - from.y];
    const ahead = dx * right + dy * down;
    const aside = Math.abs(dx * down) + Math.abs(dy * right);
    if (stop.id === from.id || ahead <= 0) continue;
    const cost = ahead + 2 * aside + (aside > ahead ? 1e6 : 0);
    if (cost < least) [best, least] = [stop, cost];
  }
  return best;
}

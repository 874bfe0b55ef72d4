/** The side of the drawn square in device pixels: fine enough for any screen. */
const SIDE = 24;
/** The share of the square's side that the line takes, as in the pattern of the page. */
const LINE = 1 / 6;

/**
 * One square of the «no figure» hatch: a thin diagonal on a plain ground, drawn so that it meets
 * itself at the edges.
 */
export function hatchImage(line: string, ground: string): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIDE;
  // Read back at once: a canvas of the graphics card would make the page wait for all it has to do.
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) throw new Error('no 2d canvas to draw the hatch on');
  pen.fillStyle = ground;
  pen.fillRect(0, 0, SIDE, SIDE);
  pen.strokeStyle = line;
  pen.lineWidth = SIDE * LINE;
  pen.beginPath();
  for (const shift of [-SIDE, 0, SIDE]) {
    pen.moveTo(shift - LINE * SIDE, SIDE + LINE * SIDE);
    pen.lineTo(shift + SIDE + LINE * SIDE, -LINE * SIDE);
  }
  pen.stroke();
  return pen.getImageData(0, 0, SIDE, SIDE);
}

/**
 * The `pixelRatio` under which MapLibre draws the square `side` CSS pixels wide at a zoom. Patterns
 * grow with the part of the zoom behind the point, and start over at every whole level.
 */
export const hatchRatio = (side: number, zoom: number): number =>
  (SIDE / side) * 2 ** (zoom - Math.floor(zoom));

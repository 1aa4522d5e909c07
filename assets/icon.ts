/** A point of the picture: both from 0 to 1, y downwards. */
interface Point {
  readonly x: number;
  readonly y: number;
}

type Colour = readonly [red: number, green: number, blue: number];

const forest: Colour = [0x1c, 0x5a, 0x45];
const hill: Colour = [0x0f, 0x3d, 0x2f];
const white: Colour = [0xff, 0xff, 0xff];
const spring: Colour = [0xb9, 0xe0, 0xa5];

/** Each pixel is the mean of this many samples each way. */
const samples = 8;

/**
 * Draws the icon: a sprout with two leaves on a hill. In: the side in pixels. Out: red, green, blue and
 * alpha per pixel, row by row.
 */
export function drawIcon(side: number): Uint8Array {
  const pixels = new Uint8Array(side * side * 4);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) pixels.set(pixel(x, y, side), (y * side + x) * 4);
  }
  return pixels;
}

function pixel(left: number, top: number, side: number): number[] {
  const sum = [0, 0, 0];
  let inside = 0;
  for (let i = 0; i < samples * samples; i += 1) {
    const x = (left + ((i % samples) + 0.5) / samples) / side;
    const y = (top + (Math.floor(i / samples) + 0.5) / samples) / side;
    const colour = colourAt({ x, y });
    if (!colour) continue;
    inside += 1;
    colour.forEach((part, index) => (sum[index] = (sum[index] ?? 0) + part));
  }
  if (inside === 0) return [0, 0, 0, 0];
  return [...sum.map((part) => Math.round(part / inside)), Math.round((255 * inside) / samples ** 2)];
}

/** Outermost first asked: outside the tile there is nothing. */
function colourAt(point: Point): Colour | null {
  if (!inTile(point)) return null;
  if (inLeaf(point, { x: 0.5, y: 0.56 }, { x: 0.86, y: 0.14 }, 0.72)) return spring;
  if (inLeaf(point, { x: 0.5, y: 0.68 }, { x: 0.13, y: 0.34 }, 0.72)) return white;
  if (inStem(point)) return white;
  return inHill(point) ? hill : forest;
}

function inTile({ x, y }: Point): boolean {
  const radius = 0.2;
  const dx = Math.max(Math.abs(x - 0.5) - (0.5 - radius), 0);
  const dy = Math.max(Math.abs(y - 0.5) - (0.5 - radius), 0);
  return Math.hypot(dx, dy) <= radius;
}

/** Two circles of one size cross at both tips; what they share is the leaf. A `bulge` of 1 is a circle. */
function inLeaf(point: Point, from: Point, to: Point, bulge: number): boolean {
  const half = Math.hypot(to.x - from.x, to.y - from.y) / 2;
  const radius = half / bulge;
  const away = Math.sqrt(radius ** 2 - half ** 2);
  const along = { x: (to.x - from.x) / (2 * half), y: (to.y - from.y) / (2 * half) };
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return [away, -away].every((offset) => {
    const centre = { x: middle.x - along.y * offset, y: middle.y + along.x * offset };
    return Math.hypot(point.x - centre.x, point.y - centre.y) <= radius;
  });
}

function inStem({ x, y }: Point): boolean {
  return Math.abs(x - 0.5) <= 0.04 && y >= 0.58 && y <= 0.86;
}

function inHill({ x, y }: Point): boolean {
  return Math.hypot(x - 0.5, y - 1.62) <= 0.84;
}

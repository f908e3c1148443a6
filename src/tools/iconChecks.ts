import { PNG } from 'pngjs';

type Pixel = { readonly white: boolean; readonly alpha: number };

/** What is wrong with the color icon: it must be a PNG of 192 × 192 pixels without any transparency. */
export const colorIconProblems = (name: string, bytes: Uint8Array): string[] =>
  iconProblems(name, bytes, 192, (pixels) =>
    pixels.every((pixel) => pixel.alpha === 255) ? [] : [`${name} must have no transparent pixels.`],
  );

/** What is wrong with the outline icon: it must be a PNG of 32 × 32 pixels, white on a transparent ground. */
export const outlineIconProblems = (name: string, bytes: Uint8Array): string[] =>
  iconProblems(name, bytes, 32, (pixels) => [
    ...(pixels.every((pixel) => pixel.white || pixel.alpha === 0)
      ? []
      : [`${name} must show nothing but white.`]),
    ...(pixels.some((pixel) => pixel.alpha === 0) ? [] : [`${name} must have a transparent ground.`]),
    ...(pixels.some((pixel) => pixel.alpha > 0) ? [] : [`${name} is empty.`]),
  ]);

function iconProblems(
  name: string,
  bytes: Uint8Array,
  side: number,
  pixelProblems: (pixels: Pixel[]) => string[],
): string[] {
  const png = decoded(bytes);
  if (!png) return [`${name} is not a PNG image.`];
  const { width, height } = png;
  const size =
    width === side && height === side
      ? []
      : [`${name} is ${width} × ${height} pixels, but must be ${side} × ${side}.`];
  return [...size, ...pixelProblems(pixelsOf(png.data))];
}

function decoded(bytes: Uint8Array): PNG | undefined {
  try {
    return PNG.sync.read(Buffer.from(bytes));
  } catch {
    return undefined;
  }
}

/** The decoder always gives red, green, blue and alpha, one byte each. */
const pixelsOf = (rgba: Buffer): Pixel[] =>
  Array.from({ length: rgba.length / 4 }, (_, index) => ({
    white: rgba.readUIntBE(index * 4, 3) === 0xffffff,
    alpha: rgba.readUInt8(index * 4 + 3),
  }));

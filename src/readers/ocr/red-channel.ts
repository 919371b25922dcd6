/**
 * Makes a picture grey by its red channel, in place: a red stamp becomes as white as the paper, and the name under it can
 * be read. `pixels` holds red, green, blue and alpha of each pixel.
 */
export function keepRedChannel(pixels: Uint8ClampedArray): void {
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    const red = pixels[at] ?? 0;
    pixels[at + 1] = red;
    pixels[at + 2] = red;
  }
}

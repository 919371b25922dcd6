/** Lightness of red, of 255, and its lead over the other colours, from which a pixel is the ink of a stamp, or its edge. */
const lightRed = 120;
const redLead = 15;
/** Lightness from which on a pixel is paper. */
const paper = 215;

/**
 * Makes a picture grey by its red channel, in place, and the ink of red stamps white, so that the name under a stamp can be
 * read: black letters stay dark in the red channel. Paper becomes white. `pixels` holds red, green, blue and alpha of each pixel.
 */
export function keepRedChannel(pixels: Uint8ClampedArray): void {
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    const red = pixels[at] ?? 0;
    const others = Math.min(pixels[at + 1] ?? 0, pixels[at + 2] ?? 0);
    const isStamp = red > lightRed && red - others > redLead;
    const grey = isStamp || red > paper ? 255 : red;
    pixels[at] = grey;
    pixels[at + 1] = grey;
    pixels[at + 2] = grey;
  }
}

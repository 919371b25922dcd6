/** Width and height of a picture in pixels. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

const u16 = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
const u32 = (bytes: Uint8Array, at: number): number => u16(bytes, at) * 65_536 + u16(bytes, at + 2);

/** Frames of JPEG that tell the size: all "start of frame" marks but those of tables. */
const isFrame = (mark: number): boolean =>
  mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc;

function jpegSize(bytes: Uint8Array): ImageSize | null {
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const mark = bytes[at + 1] ?? 0;
    if (mark === 0xff) {
      at += 1;
      continue;
    }
    if (isFrame(mark)) return { height: u16(bytes, at + 5), width: u16(bytes, at + 7) };
    at += 2 + Math.max(2, u16(bytes, at + 2));
  }
  return null;
}

/** Size that a JPEG or PNG file says of itself, before anything of it is decoded; null where it says none. */
export function imageSize(bytes: Uint8Array): ImageSize | null {
  const size =
    bytes[0] === 0x89 && bytes.length > 24
      ? { width: u32(bytes, 16), height: u32(bytes, 20) }
      : bytes[0] === 0xff
        ? jpegSize(bytes)
        : null;
  return size !== null && size.width > 0 && size.height > 0 ? size : null;
}

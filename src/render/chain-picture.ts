/** A text of a chain as the picture takes it. */
export interface PicturedText {
  readonly id: string;
  /** Steps below the uppermost text, from 0. */
  readonly depth: number;
  /** Ids of the texts that it carries out. */
  readonly uppers: readonly string[];
}

/** A rectangle of the picture, in pixels from its upper left corner. */
export interface ChainBox {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ChainPicture {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly ChainBox[];
  /** Path data of SVG: down from an upper text, then across to the lower one. */
  readonly lines: readonly string[];
}

const width = 640;
const boxHeight = 52;
const gap = 14;
const indent = 32;
/** Where the line leaves the lower edge of a box, from its left. */
const stem = 14;

/**
 * Sets texts below each other, every one further in than what it carries out, and joins them. Texts keep their order; a
 * line is drawn only to a text that stands above.
 */
export const layOutChain = (texts: readonly PicturedText[]): ChainPicture => {
  const boxes = texts.map(({ id, depth }, index): ChainBox => {
    const x = depth * indent;
    return { id, x, y: index * (boxHeight + gap), width: width - x, height: boxHeight };
  });
  const boxOf = new Map(boxes.map((box) => [box.id, box]));
  const lines = texts.flatMap(({ id, uppers }) =>
    uppers.flatMap((other) => {
      const [lower, upper] = [boxOf.get(id), boxOf.get(other)];
      if (lower === undefined || upper === undefined || upper.y >= lower.y || upper.x >= lower.x) return [];
      return [`M${upper.x + stem} ${upper.y + boxHeight}V${lower.y + boxHeight / 2}H${lower.x}`];
    }),
  );
  return { width, height: Math.max(0, texts.length * (boxHeight + gap) - gap), boxes, lines };
};

import { textualNodes } from '../../../src/pipeline/parse/textual-nodes.ts';
import type { Reading } from '../../../src/pipeline/reading.ts';

/** A reading that came out of a file, the offsets of its blocks laid out as properties, so that it compares with others. */
export const laidOut = (reading: Reading): Reading => {
  for (const node of textualNodes(reading.tree)) {
    const { text, offsets, lines } = node.block;
    node.block = { text, offsets, lines };
  }
  return reading;
};

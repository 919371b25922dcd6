import type { DocumentBlock } from '../document.ts';
import { fontEncodingOf } from '../encoding/decode-text.ts';
import type { ReaderWarning } from '../warning.ts';
import { blockText } from './block-text.ts';

interface Blocks {
  readonly blocks: readonly DocumentBlock[];
  readonly warnings: readonly ReaderWarning[];
}

const mapText = (block: DocumentBlock, decode: (text: string) => string): DocumentBlock =>
  block.type === 'paragraph'
    ? { ...block, text: decode(block.text) }
    : {
        ...block,
        rows: block.rows.map((row) =>
          row.map((cell) => ({ ...cell, blocks: cell.blocks.map((inner) => mapText(inner, decode)) })),
        ),
      };

/** Reads blocks whose letters are those of an old font, though no name of a font says so, as Unicode. */
export function decodeFonts({ blocks, warnings }: Blocks): Blocks {
  const found = fontEncodingOf(blocks.map(blockText).join('\n'));
  if (found === null) return { blocks, warnings };
  return {
    blocks: blocks.map((block) => mapText(block, found.decode)),
    warnings: [...found.warnings, ...warnings],
  };
}

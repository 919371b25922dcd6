import type { ClipboardPayload } from '../../render/paper/clipboard.ts';
import { clipboardOfBlocks } from '../../render/paper/clipboard.ts';
import type { DraftOrigin } from '../../schemas/draft.ts';
import type { Role } from '../../schemas/role.ts';
import type { CopiedBlock } from './copied-block.ts';
import { toPaperBlock } from './copied-block.ts';

/** Something that a page lets be copied: a clause with what stands below it, a declared clause, a whole document. */
export interface CopySource {
  /** How it is named: "II.4 –1". */
  readonly name: string;
  readonly blocks: readonly CopiedBlock[];
  /** What stands below it and may be copied with it. */
  readonly below: readonly CopiedBlock[];
  /** Sentence that cites it, with its address. */
  readonly citation: string;
  /** Null where it is too large for a basket. */
  readonly origin: DraftOrigin | null;
  readonly role: () => Promise<Role | null>;
  /** What goes to the clipboard for blocks of it. */
  readonly payload: (blocks: readonly CopiedBlock[]) => ClipboardPayload;
}

/** Blocks that are copied as they stand. */
export const payloadOfBlocks = (blocks: readonly CopiedBlock[]): ClipboardPayload =>
  clipboardOfBlocks(blocks.map(toPaperBlock));

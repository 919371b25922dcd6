import { textualNodes } from '../parse/textual-nodes.ts';
import type { Reading } from '../reading.ts';
import { fromRuns, type OffsetRuns, toRuns } from './offset-runs.ts';

/** Version of the packed form; a file of another version is read anew from its text. */
export const packedVersion = 1;

/** A value as JSON gives it back: blocks with their offsets as runs. */
interface PackedBlock {
  readonly offsets: OffsetRuns;
}

const isBlock = (key: string, value: unknown): value is { offsets: readonly number[] } =>
  key === 'block' && typeof value === 'object' && value !== null && 'offsets' in value;

const packBlocks = (key: string, value: unknown): unknown =>
  isBlock(key, value) ? { ...value, offsets: toRuns(value.offsets) } : value;

const unpackBlocks = (key: string, value: unknown): unknown =>
  isBlock(key, value) ? { ...value, offsets: fromRuns((value satisfies PackedBlock).offsets) } : value;

/**
 * A reading as one line of JSON. Mentions name their node by its place among the textual nodes of the tree, and records
 * that the entry holds are written once.
 */
export const packReading = (reading: Reading): string => {
  const places = new Map(textualNodes(reading.tree).map((node, place) => [node, place]));
  const pack = <
    Mention extends { readonly node: Parameters<typeof places.get>[0]; readonly record: unknown },
  >({
    node,
    record: _,
    ...mention
  }: Mention) => ({ ...mention, node: places.get(node) });
  return JSON.stringify(
    {
      ...reading,
      // The messages of the entry are the findings.
      entry: { ...reading.entry, messages: [] },
      citations: reading.citations.map(pack),
      movements: reading.movements.map(pack),
    },
    packBlocks,
  );
};

/** A mention as it is packed. */
type Packed<Mention> = Omit<Mention, 'node' | 'record'> & { readonly node: number };

interface PackedReading extends Omit<Reading, 'citations' | 'movements'> {
  readonly citations: readonly Packed<Reading['citations'][number]>[];
  readonly movements: readonly Packed<Reading['movements'][number]>[];
}

/**
 * The reading that {@link packReading} made a line of.
 *
 * @throws SyntaxError where the line is no JSON; Error where a mention has lost its node or record
 */
export const unpackReading = (line: string): Reading => {
  const packed: PackedReading = JSON.parse(line, unpackBlocks);
  const nodes = textualNodes(packed.tree);
  const unpack = <Mention extends { readonly node: number }, Record>(
    mention: Mention,
    record: Record | undefined,
  ) => {
    const node = nodes[mention.node];
    if (node === undefined || record === undefined)
      throw new Error(`Unexpected mention without its node or record in the reading ${packed.entry.id}.`);
    return { ...mention, node, record };
  };
  return {
    ...packed,
    entry: { ...packed.entry, messages: [...packed.findings] },
    citations: packed.citations.map((mention, index) => unpack(mention, packed.entry.citations[index])),
    movements: packed.movements.map((mention, index) => unpack(mention, packed.entry.movements[index])),
  };
};

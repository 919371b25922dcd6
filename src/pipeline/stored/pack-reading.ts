import { isRecord } from '../../schemas/is-record.ts';
import { textualNodes } from '../parse/textual-nodes.ts';
import type { Reading } from '../reading.ts';
import type { Plan, PlanContent, Textual } from '../tree.ts';
import { toRuns } from './offset-runs.ts';
import { type PackedBlock, StoredBlock } from './stored-block.ts';

/** Version of the packed form; a file of another version is read anew from its text. */
export const packedVersion = 2;

const isBlock = (key: string, value: unknown): value is { offsets: readonly number[] } =>
  key === 'block' && typeof value === 'object' && value !== null && 'offsets' in value;

const packBlocks = (key: string, value: unknown): unknown =>
  isBlock(key, value) ? { ...value, offsets: toRuns(value.offsets) } : value;

/** A node as JSON gives it back. */
interface PackedNode {
  block: PackedBlock | StoredBlock;
}

/**
 * Puts blocks in the place of packed ones, in the tree itself, which nobody else has seen yet. A walk of the tree costs a
 * third of what JSON.parse costs with a function that looks at every value.
 *
 * @returns the textual nodes in the order in which they stand in the source
 */
const unpackBlocks = (tree: Plan): readonly Textual[] => {
  const starts: { readonly node: Textual; readonly start: number }[] = [];
  const visit = (node: PlanContent): void => {
    const packed: PackedNode = node;
    const start = packed.block.offsets[0] ?? 0;
    packed.block = new StoredBlock(packed.block);
    starts.push({ node, start });
    if (node.type === 'division') node.children.forEach(visit);
  };
  for (const zone of tree.children) zone.children.forEach(visit);
  return starts.sort((a, b) => a.start - b.start).map(({ node }) => node);
};

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
      version: packedVersion,
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
  readonly version: number;
  readonly citations: readonly Packed<Reading['citations'][number]>[];
  readonly movements: readonly Packed<Reading['movements'][number]>[];
}

/** What this version packed has the shape that it packs: nothing deeper is looked at, for readings are many. */
const isPacked = (value: unknown): value is PackedReading =>
  isRecord(value) && value['version'] === packedVersion;

/**
 * The reading that {@link packReading} made a line of.
 *
 * @throws SyntaxError where the line is no JSON; Error where another version wrote it, or a mention has lost its node or record
 */
export const unpackReading = (line: string): Reading => {
  const value: unknown = JSON.parse(line);
  if (!isPacked(value)) throw new Error(`Unexpected form of a reading, expected version ${packedVersion}.`);
  const { version: _, ...packed } = value;
  const nodes = unpackBlocks(packed.tree);
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

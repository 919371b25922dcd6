import type { Element, Text } from 'xast';
import { x } from 'xastscript';
import type { Inline, Textual } from '../../pipeline/tree.ts';

/** Where a citation leads in the world of Akoma Ntoso; null where no instrument was found. */
export type AddressOfCitation = (index: number) => string | null;

const inlineToXast = (nodes: readonly Inline[], addressOf: AddressOfCitation): (Element | Text)[] =>
  nodes.flatMap((node) => {
    if (node.type === 'text') return [{ type: 'text', value: node.value } satisfies Text];
    const inside = inlineToXast(node.children, addressOf);
    if (node.type !== 'citation') return inside;
    const href = addressOf(node.index);
    // References do not stand in each other: the outer one is told, which is the whole mention.
    return href === null
      ? inside
      : [
          x(
            'ref',
            { href },
            inside.filter(({ type }) => type === 'text'),
          ),
        ];
  });

const hasReference = (nodes: readonly Inline[]): boolean =>
  nodes.some((node) => node.type === 'citation' && node.children.some(({ type }) => type === 'citation'));

/** Text of a node with its references, a nested one left to the mention around it. */
export const contentOf = (node: Textual, addressOf: AddressOfCitation): (Element | Text)[] => {
  const plain: Text = { type: 'text', value: node.block.text };
  if (node.inline === undefined || hasReference(node.inline)) return [plain];
  return inlineToXast(node.inline, addressOf);
};

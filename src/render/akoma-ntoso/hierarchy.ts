import type { Element } from 'xast';
import { x } from 'xastscript';
import { blockStart } from '../../pipeline/text/block.ts';
import type { Division, PlanContent } from '../../pipeline/tree.ts';
import { hierarchyElements } from './elements.table.ts';
import { type AddressOfCitation, contentOf } from './inline.ts';

/** Last part of an anchor, which is unique under its parent. */
const ownAnchor = (anchor: string, parentAnchor: string): string =>
  anchor.startsWith(`${parentAnchor}.`) ? anchor.slice(parentAnchor.length + 1) : anchor;

const divisionToXast = (
  division: Division,
  parentId: string,
  parentAnchor: string,
  addressOf: AddressOfCitation,
): Element => {
  const { name, prefix, kind } = hierarchyElements[division.markerKind];
  const own = `${prefix}_${ownAnchor(division.anchor, parentAnchor)}`;
  const eId = parentId === '' ? own : `${parentId}__${own}`;
  const isHeading = division.heading !== null;
  const text = contentOf(division, addressOf);
  const paragraph = x('p', text);
  const below = hierarchyOf(division.children, addressOf, eId, division.anchor);
  return x(name, { eId, ...(kind === undefined ? {} : { name: kind }) }, [
    ...(division.marker === null ? [] : [x('num', division.marker)]),
    ...(isHeading ? [x('heading', text)] : []),
    ...(below.length === 0
      ? [x('content', { eId: `${eId}__content` }, [isHeading ? x('p') : paragraph])]
      : [...(isHeading ? [] : [x('intro', { eId: `${eId}__intro` }, [paragraph])]), ...below]),
  ]);
};

/**
 * Divisions as the hierarchy of Akoma Ntoso, markers as printed in `num`. A line under a division that has no place in
 * the outline, such as the row of a table, is a container of its own.
 */
export const hierarchyOf = (
  nodes: readonly PlanContent[],
  addressOf: AddressOfCitation,
  parentId = '',
  parentAnchor = '',
): Element[] =>
  nodes.map((node) => {
    if (node.type === 'division') return divisionToXast(node, parentId, parentAnchor, addressOf);
    const own = `hcontainer_l${node.block.lines[0] ?? 0}-${blockStart(node.block)}`;
    const eId = parentId === '' ? own : `${parentId}__${own}`;
    return x('hcontainer', { eId, name: node.type === 'statement' ? node.role : 'unknown' }, [
      x('content', { eId: `${eId}__content` }, [x('p', contentOf(node, addressOf))]),
    ]);
  });

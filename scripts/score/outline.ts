import type { Entry, OutlineNode } from '../../src/schemas/entry.ts';
import type { Role } from '../../src/schemas/role.ts';
import { cleanWording, type Wording } from './equivalence.ts';
import { type Figures, falseFind, hit, miss, share } from './figures.ts';
import type { GoldNode } from './gold.ts';
import { match } from './match.ts';
import { quote, remarkAt, type Score } from './score.ts';
import { Tally } from './tally.ts';

/** A node as it is compared: its line, its own marker and those of everything that it stands in. */
interface Placed {
  readonly line: number;
  readonly column: number;
  readonly level: number;
  /** Markers from the outermost division to the node itself: "II. / 1. / a)". */
  readonly path: string;
  readonly role: Role | null;
  readonly text: string;
}

const step = (parent: string | null, marker: string | null): string =>
  `${parent === null ? '' : `${parent} / `}${marker ?? '¶'}`;

const placeRead = (nodes: readonly OutlineNode[], parent: string | null): Placed[] =>
  nodes.flatMap(({ line, marker, level, role, text, children }) => {
    const path = step(parent, marker);
    return [{ line, column: 1, level, path, role, text }, ...placeRead(children, path)];
  });

const placeGold = (nodes: readonly GoldNode[]): Placed[] => {
  const paths = new Map<string, string>();
  return nodes.map(({ path: id, parent, line, marker, level, role, firstWords }) => {
    const path = step(parent === null ? null : (paths.get(parent) ?? parent), marker);
    paths.set(id, path);
    return { line, column: 1, level, path, role, text: firstWords };
  });
};

/** Named in advance, so that every score prints them in this order; a deeper level comes behind. */
const classes = ['outline', ...[1, 2, 3, 4].map((level) => `outline level ${level}`), 'roles'];

/** Scores the hierarchy (a node is right by line, marker and the markers above it) and the roles of the nodes that are. */
export function scoreOutline(
  gold: readonly GoldNode[],
  entry: Entry,
  { isSameMarkers }: Wording = cleanWording,
): Score {
  const path = entry.source.path;
  const { pairs, missed, extra } = match(placeGold(gold), placeRead(entry.outline, null), [
    (one, other) => one.line === other.line && isSameMarkers(one.path, other.path),
  ]);
  const tally = new Tally(classes);
  const count = (node: Placed, added: Figures): void => {
    for (const name of ['outline', `outline level ${node.level}`]) tally.add(name, added);
  };
  for (const { wanted } of pairs) count(wanted, hit);
  for (const node of missed) count(node, miss);
  for (const node of extra) count(node, falseFind);
  const wrongRoles = pairs.filter(({ wanted, found }) => wanted.role !== found.role);
  tally.add('roles', share(pairs.length - wrongRoles.length, pairs.length));

  const detail = (node: Placed): string => `${node.path} ${quote(node.text)}`;
  return {
    figures: tally.figures,
    remarks: [
      ...missed.map((node) => remarkAt(path, node, 'miss', 'outline', detail(node))),
      ...extra.map((node) => remarkAt(path, node, 'false find', 'outline', detail(node))),
      ...wrongRoles.map(({ wanted, found }) =>
        remarkAt(path, wanted, 'wrong', 'roles', `${wanted.path} is ${wanted.role}, read as ${found.role}`),
      ),
    ],
  };
}

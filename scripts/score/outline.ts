import type { Entry, OutlineNode } from '../../src/schemas/entry.ts';
import type { Role } from '../../src/schemas/role.ts';
import { addFigures, type Figures, noFigures, share } from './figures.ts';
import type { GoldNode } from './gold.ts';
import { match } from './match.ts';
import { quote, type Remark, type Score } from './score.ts';

/** A node as it is compared: line, marker and the markers of everything that it stands in. */
interface Placed {
  readonly line: number;
  readonly marker: string | null;
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
    return [{ line, marker, level, path, role, text }, ...placeRead(children, path)];
  });

const placeGold = (nodes: readonly GoldNode[]): Placed[] => {
  const paths = new Map<string, string>();
  return nodes.map(({ path: id, parent, line, marker, level, role, firstWords }) => {
    const path = step(parent === null ? null : (paths.get(parent) ?? parent), marker);
    paths.set(id, path);
    return { line, marker, level, path, role, text: firstWords };
  });
};

const isSame = (one: Placed, other: Placed): boolean => one.line === other.line && one.path === other.path;

/** Named in advance, so that every score prints them in this order; a deeper level comes behind. */
const classes = ['outline', ...[1, 2, 3, 4].map((level) => `outline level ${level}`), 'roles'];

/** Scores the hierarchy (a node is right by line, marker and the markers above it) and the roles of the nodes that are. */
export function scoreOutline(gold: readonly GoldNode[], entry: Entry): Score {
  const path = entry.source.path;
  const { pairs, missed, extra } = match(placeGold(gold), placeRead(entry.outline, null), [isSame]);
  const figures = new Map<string, Figures>(classes.map((name) => [name, noFigures]));
  const count = (node: Placed, added: Figures): void => {
    for (const name of ['outline', `outline level ${node.level}`]) {
      figures.set(name, addFigures(figures.get(name) ?? noFigures, added));
    }
  };
  for (const { wanted } of pairs) count(wanted, { right: 1, wanted: 1, found: 1 });
  for (const node of missed) count(node, { right: 0, wanted: 1, found: 0 });
  for (const node of extra) count(node, { right: 0, wanted: 0, found: 1 });

  const remarkOn = (node: Placed, fault: 'miss' | 'false find'): Remark => ({
    path,
    line: node.line,
    column: 1,
    fault,
    className: 'outline',
    detail: `${node.path} ${quote(node.text)}`,
  });
  const wrongRoles = pairs.filter(({ wanted, found }) => wanted.role !== found.role);
  figures.set('roles', share(pairs.length - wrongRoles.length, pairs.length));
  return {
    figures,
    remarks: [
      ...missed.map((node) => remarkOn(node, 'miss')),
      ...extra.map((node) => remarkOn(node, 'false find')),
      ...wrongRoles.map(
        ({ wanted, found }): Remark => ({
          path,
          line: wanted.line,
          column: 1,
          fault: 'wrong',
          className: 'roles',
          detail: `${wanted.path} is ${wanted.role}, read as ${found.role ?? 'none'}`,
        }),
      ),
    ],
  };
}

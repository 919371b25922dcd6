import { type CarryOutLink, carryOutLinks } from './carry-out-links.ts';
import type { Catalogue } from './catalogue.ts';
import { samePapers } from './same-paper.ts';

/** Who carries out what in the whole catalogue. A plan and the record of it are one, under the plan's id. */
export interface ChainGraph {
  /** Id → what it carries out. */
  readonly up: ReadonlyMap<string, readonly CarryOutLink[]>;
  /** Id → what carries it out, newest saying first. */
  readonly down: ReadonlyMap<string, readonly CarryOutLink[]>;
  /** Records and stubs that are plans of the catalogue: their id → the plan's id. */
  readonly samePlans: ReadonlyMap<string, string>;
}

/** A text of a chain: how many steps above (negative) or below the one that was asked for, and what it carries out. */
export interface ChainStep {
  readonly id: string;
  readonly step: number;
  /** Links to the texts of the same chain that it carries out. */
  readonly carriesOut: readonly CarryOutLink[];
}

/** Steps that a chain is followed up and down. */
const chainReach = 2;

const linksOf = (catalogue: Catalogue, same: ReadonlyMap<string, string>): CarryOutLink[] => {
  const links = new Map<string, CarryOutLink>();
  for (const reading of catalogue.readings.values()) {
    for (const link of carryOutLinks(reading, catalogue.registry)) {
      const lower = same.get(link.lower) ?? link.lower;
      const upper = same.get(link.upper) ?? link.upper;
      const key = `${lower} ${upper}`;
      const known = links.get(key);
      const isBetter = known === undefined || (known.witness === 'title' && link.witness !== 'title');
      if (lower !== upper && isBetter) links.set(key, { ...link, lower, upper });
    }
  }
  return [...links.values()];
};

/** Joins what all plans say of carrying out. Cost grows with the number of citations. */
export const buildChainGraph = (catalogue: Catalogue): ChainGraph => {
  const samePlans = samePapers(catalogue);
  const links = linksOf(catalogue, samePlans);
  return {
    up: Map.groupBy(links, ({ lower }) => lower),
    down: Map.groupBy(links, ({ upper }) => upper),
    samePlans,
  };
};

/** Longest way to everything within reach: a text that is reached directly and through another stands behind that other. */
const stepsFrom = (
  id: string,
  next: (id: string) => readonly string[],
  reach: number,
): Map<string, number> => {
  const steps = new Map<string, number>();
  let front = new Set([id]);
  for (let step = 1; step <= reach; step += 1) {
    front = new Set([...front].flatMap(next).filter((other) => other !== id));
    for (const other of front) steps.set(other, step);
  }
  return steps;
};

/**
 * The chain around one text, two steps up and two down: what it carries out first, then itself, then what carries it
 * out. A text that carries out what carries it out (a misreading) stands once, above.
 */
export const chainOf = (
  { up, down }: Omit<ChainGraph, 'samePlans'>,
  id: string,
  reach = chainReach,
): ChainStep[] => {
  const above = stepsFrom(id, (at) => (up.get(at) ?? []).map(({ upper }) => upper), reach);
  const below = stepsFrom(id, (at) => (down.get(at) ?? []).map(({ lower }) => lower), reach);
  const steps = new Map<string, number>([
    ...[...above].map(([other, step]): [string, number] => [other, -step]),
    [id, 0],
    ...[...below].filter(([other]) => !above.has(other)),
  ]);
  return [...steps]
    .sort(([, a], [, b]) => a - b)
    .map(([other, step]) => ({
      id: other,
      step,
      carriesOut: (up.get(other) ?? []).filter(({ upper }) => (steps.get(upper) ?? step) < step),
    }));
};

/** Texts that others carry out, with how many do so directly; most first. */
export const chainHeads = ({
  down,
}: Pick<ChainGraph, 'down'>): { readonly id: string; readonly count: number }[] =>
  [...down]
    .map(([id, links]) => ({ id, count: new Set(links.map(({ lower }) => lower)).size }))
    .sort((a, b) => b.count - a.count || a.id.localeCompare(b.id));

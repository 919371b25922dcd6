import { edgeClasses, letterClass } from './letter-class.ts';
import { alternatives, type PatternNode, parsePattern } from './pattern-tree.ts';

/** Strings of letter classes, one a unit; of a requirement at least one stands in every text that holds a match. */
export type Classes = readonly number[];
export type Requirement = readonly Classes[];

/** What is known of all that a part of a pattern can match. */
interface Known {
  /** All that it can match; null where that is much or without bounds. */
  readonly exact: readonly Classes[] | null;
  /** What every match begins and ends with, where `exact` is null; one empty string where that is not known. */
  readonly head: readonly Classes[];
  readonly tail: readonly Classes[];
  readonly required: readonly Requirement[];
}

const anything: Known = { exact: null, head: [[]], tail: [[]], required: [] };
const nothing: Known = { exact: [[]], head: [[]], tail: [[]], required: [] };

/** Most strings that are kept apart, and most alternatives of one requirement. */
const mostExact = 64;
const mostAlternatives = 160;
/** Longest string that is put together. */
const longest = 24;

const distinct = (list: readonly Classes[]): Classes[] => [
  ...new Map(list.map((classes) => [classes.join(), classes])).values(),
];

/** Every string of one list before every string of another; null where these are too many. */
function joined(heads: readonly Classes[], tails: readonly Classes[]): Classes[] | null {
  if (heads.length * tails.length > mostExact) return null;
  const list = distinct(heads.flatMap((head) => tails.map((tail) => [...head, ...tail])));
  return list.some(({ length }) => length > longest) ? null : list;
}

const shortestOf = (list: readonly Classes[]): number => Math.min(...list.map(({ length }) => length));

/** A list of strings as a requirement; none where one of them is empty or they are too many. */
const asRequirement = (list: readonly Classes[]): Requirement[] =>
  list.length === 0 || list.length > mostAlternatives || shortestOf(list) === 0 ? [] : [distinct(list)];

/** The requirement that most texts fail: long strings, few alternatives. */
function strictest(requirements: readonly Requirement[]): Requirement | null {
  const score = (requirement: Requirement): number =>
    Math.min(4, shortestOf(requirement)) * 100 - requirement.length;
  return requirements.toSorted((a, b) => score(b) - score(a))[0] ?? null;
}

function ofSequence(parts: readonly Known[]): Known {
  const required: Requirement[] = [];
  let whole = true;
  let head: readonly Classes[] = [[]];
  let run: readonly Classes[] = [[]];
  const breakAfter = (next: readonly Classes[], from: readonly Classes[]): void => {
    const upTo = joined(run, next) ?? run;
    required.push(...asRequirement(upTo));
    if (whole) head = upTo;
    whole = false;
    run = from;
  };
  for (const part of parts) {
    required.push(...part.required);
    const longer = part.exact === null ? null : joined(run, part.exact);
    if (longer !== null) run = longer;
    else if (part.exact === null) breakAfter(part.head, part.tail);
    else breakAfter([[]], part.exact.length > mostExact ? [[]] : part.exact);
  }
  if (whole) return { exact: run, head: run, tail: run, required };
  required.push(...asRequirement(run));
  return { exact: null, head, tail: run, required };
}

function ofChoice(options: readonly Known[]): Known {
  const [only] = options;
  if (only !== undefined && options.length === 1) return only;
  const exact = options.every((option) => option.exact !== null)
    ? distinct(options.flatMap((option) => option.exact ?? []))
    : null;
  const demands = options.map(({ exact: own, required }) =>
    strictest([...required, ...(own === null ? [] : asRequirement(own))]),
  );
  const together = demands.flatMap((demand) => demand ?? []);
  const required = demands.includes(null) ? [] : asRequirement(together);
  if (exact !== null && exact.length <= mostExact) return { exact, head: exact, tail: exact, required };
  return { ...anything, required };
}

function ofRepeated(part: Known, least: number, most: number): Known {
  if (least === 0 && most === 1 && part.exact !== null)
    return { ...nothing, exact: distinct([[], ...part.exact]) };
  if (least === 0) return anything;
  if (least === 1 && most === 1) return part;
  const { exact, required } = part;
  if (exact === null) return { exact: null, head: part.head, tail: part.tail, required };
  if (least === most) return ofSequence(Array.from({ length: Math.min(least, longest) }, () => part));
  return { exact: null, head: exact, tail: exact, required: [...required, ...asRequirement(exact)] };
}

function known(node: PatternNode): Known {
  switch (node.type) {
    case 'units': {
      const exact = distinct(node.units.map((code) => [letterClass(code)]));
      return exact.length > mostExact ? anything : { exact, head: exact, tail: exact, required: [] };
    }
    case 'any':
      return anything;
    case 'empty':
      return nothing;
    case 'edge': {
      const exact = [[edgeClasses[node.edge]]];
      return { exact, head: exact, tail: exact, required: [] };
    }
    case 'ahead': {
      const { exact, required } = known(node.inner);
      return { ...nothing, required: [...required, ...asRequirement(exact ?? [])] };
    }
    case 'sequence':
      return ofSequence(node.parts.map(known));
    case 'choice':
      return ofChoice(node.options.map(known));
    case 'repeat':
      return ofRepeated(known(node.inner), node.least, node.most);
  }
}

/**
 * What every text must hold in which a pattern finds anything, worked out from its source alone; an empty list where
 * nothing can be told. All requirements must be met.
 */
export function requirementsOf(pattern: RegExp): readonly Requirement[] {
  const tree = parsePattern(pattern);
  if (tree === null) return [];
  const { exact, required } = known({ type: 'choice', options: alternatives(tree) });
  const all = [...required, ...(exact === null ? [] : asRequirement(exact))];
  const byText = new Map(all.map((one) => [one.map((classes) => classes.join()).join('|'), one]));
  return [...byText.values()];
}

import type { MovementRecord } from '../../schemas/entry.ts';
import type { Movement } from '../../schemas/movement.ts';
import type { DocumentContext, MovementMention } from '../mention.ts';
import type { Registry } from '../registry.ts';
import type { Range } from '../text/block.ts';
import { foldKeepingLength } from '../text/fold.ts';
import { foldedWords, placesOfPhrase } from '../text/phrase.ts';
import { type LineIndex, lineIndex } from '../text/position.ts';
import { printedForm, rawRangeOf } from '../text/raw-range.ts';
import type { Textual } from '../tree.ts';
import { type NamedMovement, type NameIndex, nameIndex, resolveName } from './names.ts';
import { leads, listLink, themeHeading } from './patterns/leads.table.ts';
import { leadingPush } from './patterns/name-parts.table.ts';
import { quotations } from './quotations.ts';

/** Where citations stand; inside one, only its title may name a movement. */
export interface Occupied {
  readonly node: Textual;
  readonly range: Range;
  readonly title: Range | null;
}

interface Found {
  readonly range: Range;
  readonly form: MovementRecord['form'];
  readonly named: NamedMovement | null;
  readonly rule: string;
}

interface Scene {
  readonly node: Textual;
  readonly folded: string;
  readonly occupied: readonly Occupied[];
  readonly index: NameIndex;
  readonly context: DocumentContext;
}

const contains = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** `title`: in the title of a citation; `blocked`: in another part of one; `free`: in none. */
const standing = (range: Range, occupied: readonly Occupied[]): 'title' | 'blocked' | 'free' => {
  const touching = occupied.filter((one) => overlaps(one.range, range));
  if (touching.length === 0) return 'free';
  return touching.every(({ title }) => title !== null && contains(title, range)) ? 'title' : 'blocked';
};

/** Longest text before a quotation that is looked at for its lead, in code units. */
const leadReach = 200;

const leadOf = (folded: string, start: number): (typeof leads)[number] | undefined => {
  const before = folded.slice(Math.max(0, start - leadReach), start).replace(/["\u201c\u00ab\s*_]+$/, ' ');
  return leads.find(({ pattern }) => pattern.test(before));
};

/** A quoted name that no family knows is kept as a candidate, but only where its lead says that it is a name. */
const quotedName = (scene: Scene, range: Range, previous: Found | null): Found | null => {
  const { node, folded, occupied, index, context } = scene;
  const where = standing(range, occupied);
  if (where === 'blocked') return null;
  const printed = node.block.text.slice(range.start, range.end);
  const named = resolveName(printed, index, context);
  if (named !== null) {
    return { range, form: where === 'title' ? 'in-citation-title' : 'named', named, rule: named.rule };
  }
  if (where === 'title') return null;
  const lead = leadOf(folded, range.start);
  if (lead !== undefined) return lead.names ? { range, form: 'candidate', named: null, rule: lead.id } : null;
  const between =
    previous === null
      ? null
      : folded.slice(previous.range.end, range.start).replace(/["\u201c\u201d\u00ab\u00bb*_]/g, '');
  if (between !== null && listLink.test(between)) {
    return { range, form: 'candidate', named: null, rule: 'list-continued' };
  }
  return null;
};

/** Kinds whose records carry a proper name that may stand without quotation marks. */
const properKinds: readonly Movement['kind'][] = [
  'movement',
  'specialMovement',
  'campaign',
  'launch',
  'drive',
  'theme',
  'annual',
];

/** Shorter names are words of the language before they are names. */
const fewestWords = 6;

const here = ({ scope }: Movement, { place }: DocumentContext): boolean =>
  scope === 'national' || place === scope || place?.startsWith(`${scope}/`) === true;

interface Sought {
  readonly movement: Movement;
  readonly words: readonly string[];
}

/** Full names to look for in running text, longest first; the verb before an unquoted name is no part of it. */
const soughtNames = ({ movements }: Registry, context: DocumentContext): Sought[] =>
  movements
    .filter((movement) => properKinds.includes(movement.kind) && here(movement, context))
    .flatMap((movement) =>
      [movement.name, ...movement.aliases]
        .filter((name) => !leadingPush.test(name))
        .map((name) => ({ movement, words: foldedWords(name) })),
    )
    .filter(({ words }) => words.length >= fewestWords)
    .sort((a, b) => b.words.length - a.words.length);

/** A closing bracket of a period that the name itself opens belongs to it. */
const withBracket = (text: string, range: Range): Range =>
  text[range.end] === ')' && text.slice(range.start, range.end).includes('(')
    ? { start: range.start, end: range.end + 1 }
    : range;

const unquotedNames = (scene: Scene, sought: readonly Sought[], quoted: readonly Range[]): Found[] => {
  const found: Found[] = [];
  for (const { movement, words } of sought) {
    for (const place of placesOfPhrase(scene.folded, words)) {
      const range = withBracket(scene.node.block.text, place);
      if (quoted.some((one) => overlaps(one, range)) || found.some((one) => overlaps(one.range, range)))
        continue;
      const where = standing(range, scene.occupied);
      if (where === 'blocked') continue;
      const named = { movement: movement.id, family: movement.parent ?? movement.id, rule: 'movement-name' };
      const free: MovementRecord['form'] = movement.kind === 'annual' ? 'described' : 'named-unquoted';
      found.push({ range, form: where === 'title' ? 'in-citation-title' : free, named, rule: named.rule });
    }
  }
  return found;
};

/** A paragraph that is one quotation and stands under "Chủ đề thi đua" states the theme. */
const statesTheme = (node: Textual, range: Range, heading: string): boolean =>
  themeHeading.test(heading) && range.end - range.start >= node.block.text.trim().length - 4;

const findIn = (scene: Scene, sought: readonly Sought[], heading: string): Found[] => {
  const { text } = scene.node.block;
  const found: Found[] = [];
  const taken: Range[] = [];
  let previous: Found | null = null;
  for (const range of quotations(text)) {
    const name: Found | null =
      quotedName(scene, range, previous) ??
      (statesTheme(scene.node, range, heading) && standing(range, scene.occupied) === 'free'
        ? { range, form: 'candidate', named: null, rule: 'theme-heading' }
        : null);
    if (name === null) continue;
    found.push(name);
    taken.push(range);
    previous = name;
  }
  return [...found, ...unquotedNames(scene, sought, taken)].sort((a, b) => a.range.start - b.range.start);
};

const mentionOf = (node: Textual, found: Found, raw: string, lines: LineIndex): MovementMention => {
  const range = rawRangeOf(node.block, found.range, raw);
  const [start, end] = [lines.point(range.start), lines.point(range.end)];
  return {
    node,
    range: found.range,
    raw: range,
    record: {
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      text: printedForm(node.block, found.range, raw, range),
      form: found.form,
      movement: found.named?.movement ?? null,
      family: found.named?.family ?? null,
      rule: found.rule,
    },
  };
};

/**
 * Finds the movements that a document names: in quotation marks, by a full proper name without them, and inside the
 * titles of cited instruments. A quoted name after a lead such as "phong trào" that is in no family is kept as
 * `candidate`; slogans and other quotations are left alone.
 *
 * @param nodes nodes with text, in reading order
 * @param raw the source that the blocks' offsets point into
 * @param occupied spans of the citations, with their titles
 * @returns stand-off mentions in reading order
 */
export const findMovements = (
  nodes: readonly Textual[],
  raw: string,
  context: DocumentContext,
  registry: Registry,
  occupied: readonly Occupied[],
): readonly MovementMention[] => {
  const index = nameIndex(registry);
  const sought = soughtNames(registry, context);
  const lines = lineIndex(raw);
  const spans = Map.groupBy(occupied, ({ node }) => node);
  let heading = '';
  return nodes.flatMap((node) => {
    const folded = foldKeepingLength(node.block.text);
    const scene = { node, folded, occupied: spans.get(node) ?? [], index, context };
    const mentions = findIn(scene, sought, heading).map((found) => mentionOf(node, found, raw, lines));
    if (node.type === 'division' && node.heading !== null) heading = foldKeepingLength(node.heading);
    return mentions;
  });
};

import type { MovementRecord } from '../../schemas/entry.ts';
import type { DocumentContext, MovementMention } from '../mention.ts';
import type { Registry } from '../registry.ts';
import type { Range } from '../text/block.ts';
import { foldKeepingLength } from '../text/fold.ts';
import { foldedKey } from '../text/phrase.ts';
import { type LineIndex, lineIndex } from '../text/position.ts';
import { printedForm, rawRangeOf } from '../text/raw-range.ts';
import type { Textual } from '../tree.ts';
import { type NamedMovement, type NameIndex, nameIndex, resolveName } from './names.ts';
import { honourCues } from './patterns/honours.table.ts';
import { type Lead, leads, listHeading, listLink, themeHeading } from './patterns/leads.table.ts';
import { quotations } from './quotations.ts';
import { type Occupied, type Standing, standings } from './standing.ts';
import { type UnquotedName, unquotedNames } from './unquoted.ts';

interface Found {
  readonly range: Range;
  readonly form: MovementRecord['form'];
  readonly named: NamedMovement | null;
  readonly rule: string;
}

interface Scene {
  readonly text: string;
  readonly folded: string;
  /** Folded text of the division above, and its heading, that may say what a list under it names. */
  readonly above: string;
  readonly standing: (range: Range) => Standing;
  readonly index: NameIndex;
  readonly context: DocumentContext;
}

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** Longest text before a quotation that is looked at for its lead, in UTF-16 code units. */
const leadReach = 240;

const markAtEnd = /["'\u2018-\u201f\u00ab\s*_(]$/;
const marks = /["'\u2018-\u201f\u00ab\u00bb*_]/g;

const leadOf = (before: string): Lead | undefined => {
  let end = before.length;
  while (end > 0 && markAtEnd.test(before.charAt(end - 1))) end -= 1;
  const words = end === before.length ? before : `${before.slice(0, end)} `;
  return leads.find(({ pattern }) => pattern.test(words));
};

/** A quotation that opens its clause is led by what stands above the clause. */
const leadAt = ({ folded, above }: Scene, { start }: Range): Lead | undefined => {
  const before = folded.slice(Math.max(0, start - leadReach), start);
  if (start > leadReach || before.replace(marks, '').trim() !== '') return leadOf(before);
  return leadOf(above.slice(-leadReach));
};

/** A name has at least two words, and fewer than a sentence. */
const fewest = 2;
const most = 45;

const couldBeName = (key: string): boolean => {
  const { length } = key.split(' ');
  return length >= fewest && length <= most && !honourCues.some(({ pattern }) => pattern.test(key));
};

/** Names of fewer words are titles of other things too: a lead that says so is believed. */
const tellingWords = 9;

const candidateRule = (
  scene: Scene,
  range: Range,
  lead: Lead | undefined,
  listEnd: number | null,
): string | null => {
  if (lead !== undefined) return lead.names === 'movement' ? lead.id : null;
  const between =
    listEnd === null || range.start - listEnd > leadReach
      ? null
      : scene.folded.slice(listEnd, range.start).replace(marks, '');
  if (between !== null && listLink.test(between)) return 'list-continued';
  const opens = scene.folded.slice(0, range.start).replace(marks, '').trim() === '';
  return opens && listHeading.test(scene.above) ? 'list-heading' : null;
};

const isOther = (lead: Lead | undefined, folded: string): boolean =>
  lead?.names === 'other' && folded.split(/\s+/).length < tellingWords;

/** A quoted name that no family knows is kept as a candidate, but only where its surroundings say that it is a name. */
const quotedName = (
  scene: Scene,
  range: Range,
  lead: Lead | undefined,
  listEnd: number | null,
): Found | null => {
  const where = scene.standing(range);
  if (where === 'blocked') return null;
  const printed = scene.text.slice(range.start, range.end);
  const key = foldedKey(printed);
  const named = isOther(lead, key) ? null : resolveName(printed, scene.index, scene.context);
  if (named !== null) {
    return { range, form: where === 'title' ? 'in-citation-title' : 'named', named, rule: named.rule };
  }
  if (where === 'title' || !couldBeName(key)) return null;
  const rule = candidateRule(scene, range, lead, listEnd);
  return rule === null ? null : { range, form: 'candidate', named: null, rule };
};

/** A paragraph that is one quotation and stands under "Chủ đề thi đua" states the theme. */
const statesTheme = ({ text, above, standing }: Scene, range: Range): boolean =>
  themeHeading.test(above) && range.end - range.start >= text.trim().length - 4 && standing(range) === 'free';

interface Quoted {
  readonly names: readonly Found[];
  /** Quotations in which no name is looked for any more, in order: those names, and the titles of other things. */
  readonly closed: readonly Range[];
}

/** @param unquoted names without marks, which a quoted name may go on from */
const quotedNames = (scene: Scene, unquoted: readonly UnquotedName[]): Quoted => {
  const names: Found[] = [];
  const closed: Range[] = [];
  let previous: Found | null = null;
  let passed = 0;
  for (const range of quotations(scene.text)) {
    if (previous !== null && previous.named !== null && range.start < previous.range.end) continue;
    while ((unquoted[passed]?.range.end ?? Number.POSITIVE_INFINITY) <= range.start) passed += 1;
    const listEnd = Math.max(previous?.range.end ?? -1, unquoted[passed - 1]?.range.end ?? -1);
    const lead = leadAt(scene, range);
    const name: Found | null =
      quotedName(scene, range, lead, listEnd < 0 ? null : listEnd) ??
      (statesTheme(scene, range) ? { range, form: 'candidate', named: null, rule: 'theme-heading' } : null);
    if (name !== null || isOther(lead, scene.folded.slice(range.start, range.end))) closed.push(range);
    if (name === null) continue;
    // A name inside a candidate is the surer of the two.
    if (previous !== null && overlaps(previous.range, name.range)) names.pop();
    names.push(name);
    previous = name;
  }
  return { names, closed };
};

const freeNames = (
  { standing }: Scene,
  unquoted: readonly UnquotedName[],
  closed: readonly Range[],
): Found[] => {
  let next = 0;
  return unquoted.flatMap(({ range, named, kind }): Found[] => {
    while ((closed[next]?.end ?? Number.POSITIVE_INFINITY) <= range.start) next += 1;
    const beside = closed[next];
    if (beside !== undefined && overlaps(beside, range)) return [];
    const where = standing(range);
    if (where === 'blocked') return [];
    const free: MovementRecord['form'] = kind === 'annual' ? 'described' : 'named-unquoted';
    return [{ range, form: where === 'title' ? 'in-citation-title' : free, named, rule: named.rule }];
  });
};

const mentionOf = (node: Textual, found: Found, raw: string, lines: LineIndex): MovementMention => {
  const range = rawRangeOf(node.block, found.range, raw);
  return {
    node,
    range: found.range,
    raw: range,
    record: {
      ...lines.span(range),
      text: printedForm(node.block, found.range, raw, range),
      form: found.form,
      movement: found.named?.movement ?? null,
      family: found.named?.family ?? null,
      rule: found.rule,
    },
  };
};

/** Folded text of the division above each division, in reading order; empty where none is. */
const foldedAbove = (nodes: readonly Textual[]): string[] => {
  const open: { readonly level: number; readonly text: string }[] = [];
  return nodes.map((node) => {
    if (node.type !== 'division') return '';
    while ((open.at(-1)?.level ?? 0) >= node.level) open.pop();
    const above = open.at(-1)?.text ?? '';
    open.push({
      level: node.level,
      text: foldKeepingLength(node.block.text === '' ? (node.heading ?? '') : node.block.text),
    });
    return above;
  });
};

/**
 * Finds the movements that a document names: in quotation marks, by a proper name without them, and inside the titles of
 * cited instruments. A quoted name after a lead such as "phong trào" that is in no family is kept as `candidate`;
 * slogans, honours and other quotations are left alone.
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
  const lines = lineIndex(raw);
  const spans = Map.groupBy(occupied, ({ node }) => node);
  const above = foldedAbove(nodes);
  return nodes.flatMap((node, order) => {
    const { text } = node.block;
    const scene: Scene = {
      text,
      folded: foldKeepingLength(text),
      above: above[order] ?? '',
      standing: standings(text.length, spans.get(node) ?? []),
      index,
      context,
    };
    const unquoted = unquotedNames(text, scene.folded, registry, context);
    const { names, closed } = quotedNames(scene, unquoted);
    return [...names, ...freeNames(scene, unquoted, closed)]
      .sort((a, b) => a.range.start - b.range.start)
      .map((found) => mentionOf(node, found, raw, lines));
  });
};

export type { Occupied };

import { attributeOf, childNamed, childrenNamed, type XmlElement } from '../xml/xml-tree.ts';
import { formatNumber } from './number-format.ts';
import { isOn, type Styles } from './styles.ts';

/** One level of a list. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2." */
  readonly text: string;
  /** What stands behind the label: "tab", "space", "nothing". */
  readonly suffix: string;
  /** Level, 1-based, at which this one begins anew; null for any shallower one, 0 for never. */
  readonly restart: number | null;
  readonly isLegal: boolean;
  readonly style: string | null;
}

interface List {
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** First numbers that this use of a list sets itself. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Which number a paragraph bears. */
export interface NumberedAs {
  readonly numId: string;
  readonly level: number;
}

/** A label as it is printed and whether it joins the text without a space. */
export interface Label {
  readonly text: string;
  readonly isTight: boolean;
}

/** Counts the numbers of a document while its paragraphs are read in their order. */
export interface Numbering {
  /** The label of the next paragraph of a list; null where the list is not defined or prints nothing. */
  readonly next: (numbered: NumberedAs) => Label | null;
  /** The level of a list that is bound to a style; null where none is. */
  readonly levelOfStyle: (numId: string, style: string) => number | null;
}

const deepest = 8;

/** Signs that stand for a dash at the start of an item: glyphs of symbol fonts, dots, squares. Typed dashes stay. */
const typedBullet = /^[-–—+*•]$/;

const readLevel = (element: XmlElement): Level => ({
  start: Number(attributeOf(element, 'w:start') ?? 1),
  format: attributeOf(element, 'w:numFmt') ?? 'decimal',
  text: attributeOf(element, 'w:lvlText') ?? '',
  suffix: attributeOf(element, 'w:suff') ?? 'tab',
  restart:
    attributeOf(element, 'w:lvlRestart') === null ? null : Number(attributeOf(element, 'w:lvlRestart')),
  isLegal: childNamed(element, 'w:isLgl') !== undefined && isOn(attributeOf(element, 'w:isLgl') ?? undefined),
  style: attributeOf(element, 'w:pStyle'),
});

const readLevels = (element: XmlElement | undefined): Map<number, Level> =>
  new Map(
    childrenNamed(element, 'w:lvl').map((level) => [
      Number(level.attributes['w:ilvl'] ?? 0),
      readLevel(level),
    ]),
  );

/** Lists by their id, each with the levels that its definition, or the definition its style leads to, gives. */
function readLists(root: XmlElement | null, styles: Styles): Map<string, List> {
  const parts = root ?? undefined;
  const definitions = new Map(
    childrenNamed(parts, 'w:abstractNum').map((element) => [
      element.attributes['w:abstractNumId'] ?? '',
      element,
    ]),
  );
  const uses = childrenNamed(parts, 'w:num');
  const useOf = new Map(uses.map((use) => [use.attributes['w:numId'] ?? '', use]));
  const abstractOf = (numId: string | null): string | null =>
    numId === null ? null : attributeOf(useOf.get(numId), 'w:abstractNumId');
  /** A definition may say no more than the name of a style of lists, whose numbering is meant. */
  const definitionOf = (id: string): string => {
    const link = attributeOf(definitions.get(id), 'w:numStyleLink');
    return link === null ? id : (abstractOf(styles.numberingOf(link)) ?? id);
  };
  const lists = new Map<string, List>();
  for (const use of uses) {
    const abstractId = definitionOf(attributeOf(use, 'w:abstractNumId') ?? '');
    const levels = readLevels(definitions.get(abstractId));
    const starts = new Map<number, number>();
    for (const override of childrenNamed(use, 'w:lvlOverride')) {
      const level = Number(override.attributes['w:ilvl'] ?? 0);
      const start = attributeOf(override, 'w:startOverride');
      if (start !== null) starts.set(level, Number(start));
      const own = childNamed(override, 'w:lvl');
      if (own !== undefined) levels.set(level, readLevel(own));
    }
    lists.set(use.attributes['w:numId'] ?? '', { abstractId, levels, starts });
  }
  return lists;
}

const labelText = (list: List, level: Level, counts: readonly (number | undefined)[]): string => {
  if (level.format === 'bullet') return typedBullet.test(level.text) ? level.text : '-';
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const counted = list.levels.get(index);
    const value = counts[index] ?? counted?.start ?? 1;
    return formatNumber(value, level.isLegal ? 'decimal' : (counted?.format ?? 'decimal'));
  });
};

/** Reads the part "numbering.xml"; null for a document without one. Uses of one definition count on together. */
export function readNumbering(root: XmlElement | null, styles: Styles): Numbering {
  const lists = readLists(root, styles);
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  const next = ({ numId, level }: NumberedAs): Label | null => {
    const list = lists.get(numId);
    const definition = list?.levels.get(level);
    if (list === undefined || definition === undefined || level > deepest) return null;
    const counts = counters.get(list.abstractId) ?? [];
    counters.set(list.abstractId, counts);
    // The first paragraph of a list that sets its own first numbers begins anew from that level on.
    const own = list.starts.get(level);
    const key = `${numId} ${level}`;
    const beginsAnew = own !== undefined && !begun.has(key);
    begun.add(key);
    const before = counts[level];
    counts[level] = beginsAnew ? own : before === undefined ? definition.start : before + 1;
    for (let shallower = 0; shallower < level; shallower += 1) {
      counts[shallower] ??= list.starts.get(shallower) ?? list.levels.get(shallower)?.start ?? 1;
    }
    for (let deeper = level + 1; deeper <= deepest; deeper += 1) {
      const restart = list.levels.get(deeper)?.restart ?? null;
      if (restart === null || level < restart) counts[deeper] = undefined;
    }
    const text = labelText(list, definition, counts).trim();
    return text === '' ? null : { text, isTight: definition.suffix === 'nothing' };
  };
  const levelOfStyle = (numId: string, style: string): number | null => {
    for (const [level, definition] of lists.get(numId)?.levels ?? []) {
      if (definition.style === style) return level;
    }
    return null;
  };
  return { next, levelOfStyle };
}

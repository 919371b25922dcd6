import { attributeOf, childNamed, childrenNamed, type XmlElement } from '../xml/xml-tree.ts';

/** Look of a stretch of text; null where this place does not say. */
export interface RunLook {
  readonly bold: boolean | null;
  readonly caps: boolean | null;
  readonly hidden: boolean | null;
  readonly font: string | null;
  readonly style: string | null;
}

/** What a paragraph says of itself, or its style of it. */
export interface ParagraphLook {
  readonly style: string | null;
  readonly numId: string | null;
  readonly level: number | null;
  readonly align: string | null;
}

interface Style {
  readonly basedOn: string | null;
  readonly run: RunLook;
  readonly paragraph: ParagraphLook;
}

/** Styles of a document, with what they inherit. */
export interface Styles {
  /** The first value that the style or one it is based on gives; null where none does. */
  readonly ofRun: <Key extends keyof RunLook>(style: string | null, key: Key) => RunLook[Key] | null;
  readonly ofParagraph: <Key extends keyof ParagraphLook>(
    style: string | null,
    key: Key,
  ) => ParagraphLook[Key] | null;
  /** Style of paragraphs that name none. */
  readonly defaultParagraph: string | null;
  /** The numbering that a style of lists stands for; null where it stands for none. */
  readonly numberingOf: (style: string) => string | null;
}

const noRun: RunLook = { bold: null, caps: null, hidden: null, font: null, style: null };

/** A property that is on by being there: "w:b", off by `w:val="0"`. */
export const isOn = (value: string | undefined): boolean =>
  value === undefined || !/^(?:0|false|off|none)$/i.test(value);

const toggle = (element: XmlElement | undefined, name: string): boolean | null => {
  const child = childNamed(element, name);
  return child === undefined ? null : isOn(child.attributes['w:val']);
};

/** Font of the letters that are no ASCII: these are the ones that an old encoding moves. */
export const fontOf = (attributes: Readonly<Record<string, string>> | undefined): string | null =>
  attributes?.['w:hAnsi'] ?? attributes?.['w:ascii'] ?? null;

const runLook = (element: XmlElement | undefined): RunLook => ({
  bold: toggle(element, 'w:b'),
  caps: toggle(element, 'w:caps'),
  hidden: toggle(element, 'w:vanish'),
  font: fontOf(childNamed(element, 'w:rFonts')?.attributes),
  style: null,
});

const numberOrNull = (value: string | null): number | null => (value === null ? null : Number(value));

const paragraphLook = (element: XmlElement | undefined): ParagraphLook => {
  const numbering = childNamed(element, 'w:numPr');
  return {
    style: null,
    numId: attributeOf(numbering, 'w:numId'),
    level: numberOrNull(attributeOf(numbering, 'w:ilvl')),
    align: attributeOf(element, 'w:jc'),
  };
};

/** Most styles in a chain of inheritance; a longer one turns in a circle. */
const longestChain = 20;

/** Reads the part "styles.xml"; null for a document without one. */
export function readStyles(root: XmlElement | null): Styles {
  const styles = new Map<string, Style>();
  let defaultParagraph: string | null = null;
  const defaults = childNamed(root ?? undefined, 'w:docDefaults');
  const defaultRun =
    root === null ? noRun : runLook(childNamed(childNamed(defaults, 'w:rPrDefault'), 'w:rPr'));
  for (const element of childrenNamed(root ?? undefined, 'w:style')) {
    const { attributes } = element;
    const id = attributes['w:styleId'] ?? '';
    styles.set(id, {
      basedOn: attributeOf(element, 'w:basedOn'),
      run: runLook(childNamed(element, 'w:rPr')),
      paragraph: paragraphLook(childNamed(element, 'w:pPr')),
    });
    const isDefault = attributes['w:default'] !== undefined && isOn(attributes['w:default']);
    if (isDefault && attributes['w:type'] === 'paragraph') defaultParagraph = id;
  }
  const first = <Value>(style: string | null, read: (style: Style) => Value | null): Value | null => {
    let id = style;
    for (let step = 0; id !== null && step < longestChain; step += 1) {
      const found = styles.get(id);
      const value = found === undefined ? null : read(found);
      if (value !== null) return value;
      id = found?.basedOn ?? null;
    }
    return null;
  };
  return {
    ofRun: (style, key) => first(style, ({ run }) => run[key]) ?? defaultRun[key],
    ofParagraph: (style, key) => first(style, ({ paragraph }) => paragraph[key]),
    defaultParagraph,
    numberingOf: (style) => styles.get(style)?.paragraph.numId ?? null,
  };
}

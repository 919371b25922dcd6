import type { MarkerKind } from '../../pipeline/tree.ts';

/** An element of the hierarchy of Akoma Ntoso 3.0, and how its eId begins (naming convention 3.0, 5.2). */
export interface HierarchyElement {
  readonly name: string;
  readonly prefix: string;
  /** The `name` of an `hcontainer`, in the words of the field. */
  readonly kind?: string;
}

/** What each marker of a Vietnamese administrative document is in Akoma Ntoso. */
export const hierarchyElements: Readonly<Record<MarkerKind, HierarchyElement>> = {
  part: { name: 'part', prefix: 'part' },
  chapter: { name: 'chapter', prefix: 'chp' },
  section: { name: 'section', prefix: 'sec' },
  roman: { name: 'section', prefix: 'sec' },
  article: { name: 'article', prefix: 'art' },
  arabic: { name: 'paragraph', prefix: 'para' },
  decimal: { name: 'subparagraph', prefix: 'subpara' },
  letter: { name: 'point', prefix: 'point' },
  dash: { name: 'indent', prefix: 'indent' },
  plus: { name: 'indent', prefix: 'indent' },
  bullet: { name: 'indent', prefix: 'indent' },
  paragraph: { name: 'hcontainer', prefix: 'hcontainer', kind: 'doan' },
};

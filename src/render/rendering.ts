/** Shapes of a status: the more filled, the deader; each has a rule in `styles/base.css`. */
export type LabelShape = 'dead' | 'half' | 'next' | 'holds' | 'gone';

/** Status in words, with the shape that repeats it. */
export interface Label {
  readonly text: string;
  readonly shape: LabelShape;
}

/** Where a mention leads and how it is drawn. */
export interface MentionLink {
  readonly href: string | null;
  readonly state: 'holds' | 'lapsed' | 'absent';
  /** Printed after the mention; null where the underline says enough. */
  readonly label: Label | null;
}

/** One line of the outer margin. */
export interface Note {
  readonly href: string | null;
  readonly name: string;
  readonly isMovement: boolean;
  readonly label: Label | null;
  readonly text: string | null;
}

/** Link of a row to the reasons for what it shows. */
export interface Why {
  readonly href: string;
  readonly text: string;
}

/** Words that the rendering itself prints. */
export interface RenderingWords {
  readonly printed: (text: string) => string;
  readonly notUnderstood: string;
  readonly opening: string;
  readonly recipients: string;
  readonly signature: string;
  readonly closing: string;
  readonly appendix: string;
  readonly letterhead: string;
}

/** Everything that a tree needs from outside to become a page. */
export interface Rendering {
  readonly citation: (index: number) => MentionLink;
  readonly movement: (index: number) => MentionLink;
  /** Margin notes of the node with this fragment. */
  readonly notes: (fragment: string) => readonly Note[];
  /** Where the node with this fragment is explained; null where it shows nothing to be explained. */
  readonly why: (fragment: string) => Why | null;
  readonly words: RenderingWords;
}

import type { Root } from 'hast';
import type { SidecarFacts } from '../../pipeline/catalogue/sidecar/propose-sidecar.ts';
import type { Label } from '../../render/rendering.ts';
import type { ContentsEntry, Fact, StatusRow } from '../../site/views/plan.ts';

/** Something that a person has to look at before the plan is published. */
export interface Doubt {
  readonly severity: 'error' | 'warning' | 'info';
  /** 1-based. */
  readonly line: number;
  /** Row of the document in which it stands; null where no shown row owns its line. */
  readonly fragment: string | null;
  readonly reason: string;
  readonly advice: string | null;
  /** Words of a scan that it is about; they are marked in the preview. */
  readonly weakWords?: readonly string[];
}

/** A mention with the page to which it leads; null where the catalogue has none. */
export interface FoundMention {
  readonly name: string;
  readonly href: string | null;
  readonly label: Label | null;
}

/** A cited instrument that asks for nothing. */
export interface QuietRow extends FoundMention {
  readonly text: string;
}

/** Whether what the plan cites still holds, as its page will say it. */
export interface PreviewStatus {
  readonly sentence: string;
  readonly urgent: readonly StatusRow[];
  readonly rest: readonly QuietRow[];
  readonly notes: readonly string[];
}

/** A plan as it was read, ready to be shown before it is added. */
export interface PlanPreview {
  readonly kind: string;
  readonly subject: string;
  /** False where the subject is a sentence that says there is none. */
  readonly hasSubject: boolean;
  readonly reference: string | null;
  /** Day as far as it is known, `YYYY-MM-DD`. */
  readonly day: string | null;
  readonly facts: readonly Fact[];
  readonly status: PreviewStatus;
  readonly contents: readonly ContentsEntry[];
  readonly document: Root;
  readonly lines: number;
  readonly citations: readonly FoundMention[];
  readonly movements: readonly FoundMention[];
  /** Names of what the paper should print and the reading did not find. */
  readonly missing: readonly string[];
  readonly doubts: readonly Doubt[];
  readonly proposedId: string;
  readonly proposed: SidecarFacts;
  /** Mark of the words of the text: the same words give the same. */
  readonly mark: string;
}

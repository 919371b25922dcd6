import type { StatementRole, ZoneName } from '../tree.ts';
import type { Paragraph } from './paragraphs.ts';

/** A paragraph with its place in the document; `role` is null for what stands in the outline. */
export interface Zoned {
  readonly zone: ZoneName;
  readonly role: StatementRole | null;
  readonly paragraph: Paragraph;
}

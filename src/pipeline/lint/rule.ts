import type { Report } from '../diagnostics/report.ts';
import type { Fields } from '../parse/fields/read-fields.ts';
import type { Plan } from '../tree.ts';

/** What a lint rule may look at. */
export interface Document {
  readonly tree: Plan;
  readonly fields: Fields;
}

/** Looks at a document and reports what it notices; changes nothing. */
export type LintRule = (document: Document) => Report[];

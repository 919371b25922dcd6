import type { DraftDocument } from './draft-document.ts';
import type { DraftReport } from './draft-finding.ts';

/** Looks at a draft and reports what it notices; changes nothing. */
export type DraftLint = (draft: DraftDocument) => DraftReport[];

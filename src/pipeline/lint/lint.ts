import type { VFile } from 'vfile';
import { report } from '../diagnostics/report.ts';
import { blankDay } from './blank-day.ts';
import { blankNumber } from './blank-number.ts';
import { missingLetterhead } from './missing-letterhead.ts';
import { numberForm } from './number-form.ts';
import { numberingGap } from './numbering-gap.ts';
import { repeatedMarker } from './repeated-marker.ts';
import type { Document, LintRule } from './rule.ts';
import { signingForm } from './signing-form.ts';

const lintRules: readonly LintRule[] = [
  numberingGap,
  repeatedMarker,
  blankNumber,
  blankDay,
  numberForm,
  signingForm,
  missingLetterhead,
];

/** Runs every lint rule over a document and records what they notice as messages of the file. */
export function lint(document: Document, file: VFile): void {
  report(
    file,
    lintRules.flatMap((rule) => rule(document)),
  );
}

import { abbreviations } from './abbreviations.ts';
import { applyLints } from './apply-lints.ts';
import { balance } from './balance.ts';
import { bases } from './bases.ts';
import { basisLines } from './basis-lines.ts';
import { closingMark } from './closing-mark.ts';
import { components } from './components.ts';
import { corrections } from './corrections.ts';
import { dateForm } from './date-form.ts';
import { doubleSpaces } from './double-spaces.ts';
import { doubtfulBases } from './doubtful-bases.ts';
import type { DraftDocument } from './draft-document.ts';
import type { DraftFinding } from './draft-finding.ts';
import type { DraftLint } from './draft-rule.ts';
import { endedPlaces } from './ended-places.ts';
import { missingLaunchParts } from './launch-parts.ts';
import { markerForm } from './marker-form.ts';
import { lawNumbers, mentions } from './mentions.ts';
import { misspeltSyllables } from './misspelt-syllables.ts';
import { numbering } from './numbering.ts';
import { ownHead } from './own-head.ts';
import { recipients } from './recipients.ts';
import { referenceRules } from './reference-rules.table.ts';
import { repairedWords } from './repaired-words.ts';
import { repeatedWords } from './repeated-words.ts';
import { scheduleDays } from './schedule-days.ts';
import { sentenceForm } from './sentence-form.ts';
import { shares } from './shares.ts';
import { signing } from './signing.ts';
import { slots } from './slots.ts';
import { symbolForm } from './symbol-form.ts';

/** Those that report by the rules of `referenceRules`. */
const referenceLints: readonly DraftLint[] = [
  bases,
  basisLines,
  doubtfulBases,
  lawNumbers,
  mentions,
  ownHead,
  symbolForm,
];

const lints: readonly DraftLint[] = [
  ...referenceLints,
  abbreviations,
  balance,
  closingMark,
  components,
  corrections,
  dateForm,
  doubleSpaces,
  endedPlaces,
  missingLaunchParts,
  markerForm,
  misspeltSyllables,
  numbering,
  recipients,
  repairedWords,
  repeatedWords,
  scheduleDays,
  sentenceForm,
  shares,
  signing,
  slots,
];

/** Everything that the drafting rules notice, in the order of the source. */
export const checkForm = (draft: DraftDocument): DraftFinding[] => applyLints(lints, draft);

/** What the rules on references notice, in the order of the source; they take about a twentieth of the time of all rules. */
export const checkReferences = (draft: DraftDocument): DraftFinding[] =>
  applyLints(referenceLints, draft).filter(({ rule }) => Object.hasOwn(referenceRules, rule));

import { launchParts } from '../../clause/launch-parts.table.ts';
import { matchCue } from '../../parse/cue.ts';
import { statementsOf } from '../../parse/fields/statements.ts';
import { basisCue } from '../../parse/profiles/preamble.table.ts';
import { blockStart } from '../../text/block.ts';
import type { DraftDocument } from './draft-document.ts';
import type { DraftReport } from './draft-finding.ts';
import type { DraftLint } from './draft-rule.ts';
import { launchTitle } from './launch-cues.table.ts';
import { toldParts } from './told-parts.ts';
import { wording } from './wording.table.ts';

/** How many bases the preamble names: lines of basis, or instruments that its sentence cites. */
function basesOf({ reading, paragraphs }: DraftDocument): number {
  const lines = paragraphs.filter(
    ({ zone, text }) => zone === 'preamble' && matchCue(basisCue, text) !== null,
  );
  return Math.max(lines.length, reading.entry.legalBasis.length);
}

/** The parts that a launch must have; other plans are asked for none. */
export const missingLaunchParts: DraftLint = (draft) => {
  const { entry, tree } = draft.reading;
  const [title] = statementsOf(tree, 'subject');
  if (
    entry.documentType !== 'plan' ||
    title === undefined ||
    matchCue(launchTitle, title.block.text) === null
  )
    return [];
  const roles = new Set(draft.paragraphs.map(({ node }) => (node.type === 'division' ? node.role : null)));
  const running = draft.paragraphs.filter(({ zone }) => zone === 'body' || zone === 'closing');
  const missing = toldParts
    .filter((part) => !part.roles.some((role) => roles.has(role)))
    .filter((part) => !running.some(({ text }) => matchCue(part, text) !== null));
  const told = basesOf(draft);
  // A sentence that carries out another plan needs no second basis.
  const enough = statementsOf(tree, 'basisAndEnacting').length > 0 ? 1 : 0;
  const bases = launchParts.filter(({ id, least }) => id === 'bases' && told < (enough || least));
  const at = blockStart(title.block);
  return [...missing, ...bases].map(
    ({ id, name }): DraftReport => ({
      rule: 'missing-part',
      start: at,
      end: at,
      expected: name,
      values: { part: id === 'bases' && told > 0 ? wording.secondBasis : name },
      ...(id === 'bases' ? { severity: 'info' as const } : {}),
    }),
  );
};

import { matchCue } from '../../pipeline/parse/cue.ts';
import { textualNodes } from '../../pipeline/parse/textual-nodes.ts';
import type { Reading } from '../../pipeline/reading.ts';
import type { Plan, PlanContent, Statement, Textual, ZoneName } from '../../pipeline/tree.ts';
import { linesOfSignature } from './blocks.ts';
import type { Paper, PaperRecipients, PaperSignature, PaperTitle } from './paper.ts';
import { appendicesOf } from './plan/appendices.ts';
import { blocksOf } from './plan/blocks.ts';
import { letterheadOfPlan } from './plan/letterhead.ts';
import { partyNationCue } from './plan/nation.table.ts';
import { isPrinted, placeOf } from './plan/place.ts';
import { signaturesOf } from './plan/signature.ts';

const nodesOf = (tree: Plan, zone: ZoneName): PlanContent[] =>
  tree.children.filter((one) => one.zone === zone).flatMap(({ children }) => children);

/** The printed statements of a zone, and whatever else stands in it. */
const sorted = (nodes: readonly PlanContent[]): { statements: Statement[]; others: PlanContent[] } => ({
  statements: nodes.filter((node) => node.type === 'statement').filter(isPrinted),
  others: nodes.filter((node) => node.type !== 'statement'),
});

const withBelow = (tree: Plan, zones: readonly ZoneName[]): Textual[] =>
  textualNodes({ type: 'plan', children: tree.children.filter(({ zone }) => zones.includes(zone)) });

const text = ({ block }: Statement): string => block.text;

/** A subject is one phrase (Annex I, part I, II.5.a), on however many lines it is printed; other lines stay apart. */
const subjectOf = (statements: readonly Statement[]): string[] => {
  const lines: string[] = [];
  let isOpen = false;
  for (const statement of statements) {
    const isSubject = statement.role === 'subject';
    const last = lines.length - 1;
    if (isSubject && isOpen) lines[last] = `${lines[last]} ${text(statement)}`;
    else lines.push(text(statement));
    isOpen = isSubject;
  }
  return lines;
};

const titleOf = (statements: readonly Statement[]): PaperTitle | null => {
  if (statements.length === 0) return null;
  const type = statements.find(({ role }) => role === 'documentType');
  const rest = statements.filter((one) => one !== type);
  return { type: type === undefined ? null : text(type), subject: subjectOf(rest) };
};

const recipientsOf = (statements: readonly Statement[]): PaperRecipients | null => {
  const [first, ...rest] = statements;
  return first === undefined ? null : { heading: text(first), lines: rest.map(text) };
};

/**
 * Lines behind the name of who signs, with an attached document behind them, are the letterhead of that document: its
 * issuer stands right under the signature.
 */
const partSigners = (
  signatures: readonly PaperSignature[],
  appended: readonly PlanContent[],
): { signatures: readonly PaperSignature[]; rest: readonly string[] } => {
  const last = signatures.at(-1);
  const isAhead = signatures.length > 1 && last?.name === null && appended.some(isPrinted);
  return isAhead
    ? { signatures: signatures.slice(0, -1), rest: linesOfSignature(last) }
    : { signatures, rest: [] };
};

/** Zones that become the running text of a paper. */
const running: readonly ZoneName[] = ['preamble', 'body', 'closing', 'unknown'];

/**
 * A plan as a paper: everything that its text says, as it was read, in its own order and with its own markers. Stamps,
 * page numbers, rules and digital signatures are left out; nothing is added, corrected or filled in.
 *
 * @param raw the source that was read, for its marks of bold and italic
 */
export const paperOfPlan = (reading: Reading, raw: string): Paper => {
  const { tree } = reading;
  const head = sorted(nodesOf(tree, 'letterhead'));
  const title = sorted(nodesOf(tree, 'title'));
  const recipients = sorted(nodesOf(tree, 'recipients'));
  const signing = sorted(nodesOf(tree, 'signature'));
  const { letterhead, rest } = letterheadOfPlan(tree, head.statements);
  const strays = [...head.others, ...rest, ...title.others, ...recipients.others, ...signing.others];
  const body = [...withBelow(tree, running), ...strays].sort((a, b) => placeOf(a) - placeOf(b));
  const appended = nodesOf(tree, 'appendix');
  const { signatures, rest: ahead } = partSigners(signaturesOf(signing.statements), appended);
  const isParty = matchCue(partyNationCue, letterhead?.nation ?? '') !== null;
  return {
    name: reading.entry.id,
    form: isParty ? 'party' : 'state',
    letterhead,
    title: titleOf(title.statements),
    blocks: blocksOf(body, raw),
    recipients: recipientsOf(recipients.statements),
    signature: signatures.at(-1) ?? null,
    confirmations: signatures.slice(0, -1),
    appendices: appendicesOf(appended, ahead, raw),
  };
};

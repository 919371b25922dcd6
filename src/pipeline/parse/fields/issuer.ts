import type { Evidence } from '../../../schemas/entry.ts';
import type { Level } from '../../../schemas/identity.ts';
import { foldedKey, foldedWords } from '../../text/phrase.ts';
import type { LineIndex } from '../../text/position.ts';
import type { Plan } from '../../tree.ts';
import { matchCue } from '../cue.ts';
import { findEnactor } from '../enacting.ts';
import {
  associationCue,
  bodyNumberCue,
  nameForms,
  placeCommitteeCue,
  speakerForms,
} from '../profiles/issuer.table.ts';
import { capacityCue } from '../profiles/signature.table.ts';
import { textualNodes } from '../textual-nodes.ts';
import { type Authority, authoritiesOf } from './authorities.ts';
import { completionOf } from './completed-name.ts';
import type { FoundName } from './found-name.ts';
import { levelOf } from './level.ts';
import { toRunning } from './running-name.ts';
import { statementsOf } from './statements.ts';

export interface IssuerField {
  readonly name: string;
  readonly level: Level;
  readonly evidence: Evidence[];
}

/**
 * The issuing body: the subject of the enacting sentence, else the last authority of the letterhead, else the body in
 * whose name it is signed. A name that ends in a bare type of place ("UBND huyện") is completed from the text.
 */
export function readIssuer(tree: Plan, index: LineIndex): IssuerField | null {
  const authorities = authoritiesOf(tree);
  const letterhead = fromLetterhead(tree, authorities);
  const enacting = withoutSpeaker(fromEnacting(tree), letterhead);
  const found = isShortFor(enacting, letterhead)
    ? letterhead
    : (enacting ?? letterhead ?? fromSignature(tree));
  if (found === null) return null;
  const settled = settleName(found.name);
  const completion =
    committeeOf(letterhead, settled) ??
    completionOf(settled, tree, authorities) ??
    numberOf(letterhead, settled);
  const name = completion === null ? settled : `${settled} ${completion.name}`;
  const sources = completion === null ? [found] : [found, completion];
  return {
    name,
    level: levelOf(name),
    evidence: sources.map(({ node, start, text }) => ({
      ...index.point(node.block.offsets[start] ?? 0),
      text,
    })),
  };
}

/** "Tiểu ban", "Hội đồng": the sentence says the first words of what the letterhead names in full. */
function isShortFor(short: FoundName | null, full: FoundName | null): boolean {
  if (short === null || full === null) return false;
  const words = foldedWords(settleName(short.name));
  return words.length <= 3 && foldedKey(settleName(full.name)).startsWith(`${words.join(' ')} `);
}

/** What the letterhead prints behind the two words that end a name: "Ban Thường vụ Đảng ủy" of "ĐẢNG ỦY XÃ HÒA BÌNH". */
function committeeOf(full: FoundName | null, name: string): FoundName | null {
  const end = foldedKey(name.split(/\s+/).slice(-2).join(' '));
  if (full === null || !foldedKey(settleName(full.name)).startsWith(`${end} `)) return null;
  return { ...full, name: settleName(full.name).split(/\s+/).slice(2).join(' ') };
}

/** The number that the letterhead prints behind a name and the sentence leaves out: "Bộ Tư lệnh Quân khu" of "QUÂN KHU 5". */
function numberOf(full: FoundName | null, name: string): FoundName | null {
  if (full === null || !foldedKey(settleName(full.name)).startsWith(`${foldedKey(name)} `)) return null;
  const rest = settleName(full.name).split(/\s+/).slice(name.split(/\s+/).length).join(' ');
  return matchCue(bodyNumberCue, rest) === null ? null : { ...full, name: rest };
}

/** The body for which its head or committee speaks, where the letterhead names the body and not them. */
function withoutSpeaker(enacting: FoundName | null, letterhead: FoundName | null): FoundName | null {
  if (enacting === null || letterhead === null) return enacting;
  const name = withForms(speakerForms, enacting.name);
  const speaker = foldedKey(enacting.name.slice(0, enacting.name.length - name.length));
  return foldedKey(letterhead.name).startsWith(speaker) ? enacting : { ...enacting, name };
}

const withForms = (forms: typeof nameForms, name: string): string =>
  forms.reduce((settled, { pattern, form }) => settled.replace(pattern, form), name);

const settleName = (name: string): string => withForms(nameForms, name);

function fromEnacting(tree: Plan): FoundName | null {
  for (const node of statementsOf(tree, 'enacting', 'basisAndEnacting')) {
    const enactor = findEnactor(node.block.text);
    if (enactor === null) continue;
    const text = node.block.text.slice(enactor.start, enactor.end);
    const printed = text.replace(/\s*\([^)]*\)/g, '').replace(/[,;:\s]+$/, '');
    return { name: printed, node, start: enactor.start, text };
  }
  return null;
}

function fromLetterhead(tree: Plan, authorities: readonly Authority[]): FoundName | null {
  const last = authorities.at(-1);
  if (last === undefined) return null;
  const { node, text } = last;
  const name = committeeName(text, authorities.at(-2)?.text) ?? inRunningText(text, tree) ?? toRunning(text);
  return { name, node, start: 0, text };
}

/** The name of a committee with that of the association above it: "HỘI NÔNG DÂN VIỆT NAM" over "BCH TỈNH TÂY NINH". */
function committeeName(text: string, above: string | undefined): string | null {
  const committee = matchCue(placeCommitteeCue, text)?.groups?.['committee'];
  const association = matchCue(associationCue, above ?? '')?.groups?.['name'];
  if (committee === undefined || association === undefined) return null;
  return `${toRunning(committee)} ${toRunning(`${association} ${text.slice(committee.length + 1)}`)}`;
}

/** The same words as running text prints them elsewhere in the document. */
function inRunningText(printed: string, tree: Plan): string | null {
  const wanted = printed.toLowerCase();
  for (const { block } of textualNodes(tree)) {
    if (block.text.length < wanted.length) continue;
    const at = block.text.toLowerCase().indexOf(wanted);
    const found = at < 0 ? '' : block.text.slice(at, at + wanted.length);
    if (/\p{Ll}/u.test(found)) return found.charAt(0).toUpperCase() + found.slice(1);
  }
  return null;
}

function fromSignature(tree: Plan): FoundName | null {
  for (const node of statementsOf(tree, 'signingAuthority')) {
    const match = matchCue(capacityCue, node.block.text);
    if (match === null) continue;
    const name = node.block.text.slice(match[0].length);
    return { name: toRunning(name), node, start: match[0].length, text: name };
  }
  return null;
}

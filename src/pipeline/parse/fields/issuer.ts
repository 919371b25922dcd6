import type { Evidence } from '../../../schemas/entry.ts';
import type { Level } from '../../../schemas/identity.ts';
import { fold } from '../../text/fold.ts';
import type { LineIndex } from '../../text/position.ts';
import type { Plan, Statement, Textual } from '../../tree.ts';
import { allMatches, matchCue } from '../cue.ts';
import { findEnactor } from '../enacting.ts';
import {
  bareTypeCue,
  capitalPlace,
  committeePlaces,
  levelCues,
  nameForms,
  runningForms,
} from '../profiles/issuer.table.ts';
import { mottoBesideCue } from '../profiles/letterhead.table.ts';
import { placeNameCues } from '../profiles/place-names.table.ts';
import { capacityCue } from '../profiles/signature.table.ts';
import { textualNodes } from '../textual-nodes.ts';
import { statementsOf } from './statements.ts';

export interface IssuerField {
  readonly name: string;
  readonly level: Level;
  readonly evidence: Evidence[];
}

interface Found {
  readonly name: string;
  readonly node: Textual;
  readonly start: number;
  readonly text: string;
}

/** Level of a body by its name. */
export function levelOf(name: string): Level {
  const folded = fold(name);
  return levelCues.find(({ pattern }) => pattern.test(folded))?.level ?? 'unknown';
}

/**
 * Who issues the document: the subject of the enacting sentence; else the last authority of the letterhead; else the
 * body on whose behalf it is signed. A name that ends in a bare type of place ("Ủy ban nhân dân huyện") is completed
 * with the place of that type that the document names most often.
 */
export function readIssuer(tree: Plan, index: LineIndex): IssuerField | null {
  const found = fromEnacting(tree) ?? fromLetterhead(tree) ?? fromSignature(tree);
  if (found === null) return null;
  const settled = settleName(found.name);
  const completion = complete(settled, tree);
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

const settleName = (name: string): string =>
  nameForms.reduce((settled, { pattern, form }) => settled.replace(pattern, form), name);

function fromEnacting(tree: Plan): Found | null {
  for (const node of statementsOf(tree, 'enacting', 'basisAndEnacting')) {
    const enactor = findEnactor(node.block.text);
    if (enactor === null) continue;
    const text = node.block.text.slice(enactor.start, enactor.end);
    const name = text.replace(/\s*\([^)]*\)/g, '').replace(/[,;:\s]+$/, '');
    return { name, node, start: enactor.start, text };
  }
  return null;
}

/** Lines that name an authority, the motto that a flattened letterhead printed beside it cut off. */
function authorities(tree: Plan): { node: Statement; text: string }[] {
  return statementsOf(tree, 'authority', 'motto').flatMap((node) => {
    const text = node.block.text.slice(0, matchCue(mottoBesideCue, node.block.text)?.index).trim();
    return text === '' ? [] : [{ node, text }];
  });
}

function fromLetterhead(tree: Plan): Found | null {
  const lines = authorities(tree);
  const last = lines.at(-1);
  if (last === undefined) return null;
  const before = lines.at(-2);
  const continued = capitalPlace.exec(last.text)?.index === 0 && before !== undefined;
  const [node, text] = continued ? [before.node, `${before.text} ${last.text}`] : [last.node, last.text];
  return { name: inRunningText(text, tree) ?? toRunning(text), node, start: 0, text };
}

/** The same words as running text prints them elsewhere in the document. */
function inRunningText(printed: string, tree: Plan): string | null {
  const wanted = printed.toLowerCase();
  for (const { block } of textualNodes(tree)) {
    const at = block.text.toLowerCase().indexOf(wanted);
    const found = at < 0 ? '' : block.text.slice(at, at + wanted.length);
    if (/\p{Ll}/u.test(found)) return found;
  }
  return null;
}

function fromSignature(tree: Plan): Found | null {
  for (const node of statementsOf(tree, 'signingAuthority')) {
    const match = matchCue(capacityCue, node.block.text);
    if (match === null) continue;
    const name = node.block.text.slice(match[0].length);
    return { name: toRunning(name), node, start: match[0].length, text: name };
  }
  return null;
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
const titleCase = (text: string): string => text.split(/\s+/).map(capitalised).join(' ');

/** A name in capitals as running text writes it: the body in small letters, the place with its capitals. */
function toRunning(printed: string): string {
  const place = capitalPlace.exec(printed);
  const committee = place?.groups?.['committee'];
  if (place !== null && committee !== undefined) {
    const { type = '', name = '' } = place.groups ?? {};
    return `${capitalised(type)}${committee.toLowerCase()} ${titleCase(name)}`;
  }
  const body = (place === null ? printed : printed.slice(0, place.index)).trim();
  const known = runningForms.find(({ pattern }) => pattern.test(body));
  const lead = known === undefined ? '' : body.replace(known.pattern, known.form).slice(0, known.form.length);
  const rest = known === undefined ? body : body.replace(known.pattern, '').trim();
  const running = known === undefined ? capitalised(rest) : [lead, capitalised(rest)].join(' ').trim();
  const { type, name } = place?.groups ?? {};
  return type === undefined || name === undefined
    ? running
    : `${running} ${type.toLowerCase()} ${titleCase(name)}`;
}

/**
 * The place that a name leaves out: the proper name of the type that ends it, or, for an office that names no place at
 * all, the place in the letterhead of the body above it.
 */
function complete(name: string, tree: Plan): Found | null {
  const bare = matchCue(bareTypeCue, name)?.groups;
  const type = bare?.['type'] ?? committeePlaces[bare?.['committee'] ?? ''];
  if (type === undefined)
    return levelOf(name) === 'agency' && !hasPlace(name) ? fromCapitals(null, tree) : null;
  const pattern = new RegExp(`(?<=${type}\\s)\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+){0,3}`, 'gu');
  const counts = new Map<string, { count: number; found: Found }>();
  for (const node of textualNodes(tree)) {
    for (const match of node.block.text.matchAll(pattern)) {
      const entry = counts.get(match[0]);
      if (entry !== undefined) entry.count += 1;
      else
        counts.set(match[0], {
          count: 1,
          found: { name: match[0], node, start: match.index, text: match[0] },
        });
    }
  }
  const named = [...counts.values()].sort((a, b) => b.count - a.count)[0]?.found;
  return named ?? fromCapitals(type, tree);
}

const hasPlace = (name: string): boolean => placeNameCues.some((cue) => allMatches(cue, name).length > 0);

function fromCapitals(type: string | null, tree: Plan): Found | null {
  for (const { node, text } of authorities(tree)) {
    const groups = capitalPlace.exec(text)?.groups;
    const printed = groups?.['type']?.toLowerCase();
    const name = groups?.['name'];
    if (printed === undefined || name === undefined || (type !== null && printed !== type)) continue;
    return { name: type === null ? `${printed} ${titleCase(name)}` : titleCase(name), node, start: 0, text };
  }
  return null;
}

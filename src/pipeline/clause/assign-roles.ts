import type { Role } from '../../schemas/role.ts';
import { actorAt } from '../parse/assignment.ts';
import { severalCue } from '../parse/profiles/assignment.table.ts';
import { annexAnchor } from '../parse/profiles/names.table.ts';
import { readTitle } from '../parse/title-line.ts';
import { foldKeepingLength } from '../text/fold.ts';
import { type Division, isDivision, type Plan, type Zone } from '../tree.ts';
import { annexCues, bareRewardCue, kindOfRewardCue, rewardStandardCue } from './annex-headings.table.ts';
import { headingCues, headingLeadCue, rewardHeadingCues } from './headings.table.ts';
import { misreadHeading } from './misread-heading.ts';
import { plainRole, regimes } from './regimes.table.ts';
import { findRole, type Regime, type RoleCue } from './role-cue.ts';
import {
  contentCues,
  emulatesCue,
  figureCue,
  implementationCues,
  looseCues,
  movementCues,
  oneSpanCue,
  partCue,
  purposeCues,
  reportingCues,
  underMovementCues,
} from './wording.table.ts';

interface Decided {
  readonly role: Role;
  readonly rule: string;
  /** The words that decided, as printed. */
  readonly words: string;
  readonly regime: Regime | null;
}

interface Section {
  readonly role: Role | null;
  readonly regime: Regime;
  /** The words that gave the section its role. */
  readonly words: string;
  /** Role of the division right above, which need not be the section's. */
  readonly under: Role | null;
  /** Role of the sibling before, for items of purpose that show none. */
  readonly before: Role | null;
  readonly depth: number;
  /** Whether it tells of what has been. */
  readonly told: boolean;
}

const outside: Section = {
  role: null,
  regime: 'none',
  words: '',
  under: null,
  before: null,
  depth: 0,
  told: false,
};

/** A clause as the tables see it. */
interface Clause {
  readonly node: Division;
  readonly text: string;
  readonly folded: string;
  /** Folded heading, or the words before the first colon of a clause that has a text too; "" where there are none. */
  readonly label: string;
}

/** Longest label of a clause, in UTF-16 code units. */
const longestLabel = 60;

const clauseOf = (node: Division): Clause => {
  const text = node.block.text === '' ? (node.heading ?? '') : node.block.text;
  const folded = foldKeepingLength(text);
  if (node.heading !== null) return { node, text, folded, label: folded.replace(/[\s:.;]+$/, '') };
  const colon = folded.slice(0, longestLabel).indexOf(':');
  return { node, text, folded, label: colon < 0 ? '' : folded.slice(0, colon).trim() };
};

const byCue = (prefix: string, cues: readonly RoleCue[], folded: string, text: string): Decided | null => {
  const found = folded === '' ? null : findRole(cues, folded);
  if (found === null) return null;
  const { cue, start, end } = found;
  const words = text.slice(start, end).trim();
  return { role: cue.role, rule: `${prefix}:${cue.id}`, words, regime: cue.regime ?? null };
};

/** A label of running text names parts of a section, not the rounds and quarters of a timetable. */
const labelCues = headingCues.filter(({ role }) => role !== 'tien-do');

const headed = ({ node, text, label }: Clause, inRewards = false): Decided | null => {
  if (node.heading === null) return byCue('heading', labelCues, label, text);
  const lead = headingLeadCue.pattern.exec(label)?.[0].length ?? 0;
  const found =
    byCue('heading', headingCues, label, text) ??
    byCue('heading', headingCues, label.slice(lead), text.slice(lead));
  if (found !== null || label === '') return found;
  const cue = misreadHeading(label, inRewards);
  return cue === null
    ? null
    : { role: cue.role, rule: `heading:${cue.id}`, words: text.trim(), regime: cue.regime ?? null };
};

/** The wording of a clause, else that of what follows its label. */
const worded = (cues: readonly RoleCue[], { text, folded, label, node }: Clause): Decided | null => {
  const whole = byCue('wording', cues, folded, text);
  if (whole !== null || node.heading !== null || label === '') return whole;
  const behind = folded.indexOf(':') + 1;
  const start = behind + (/^\s*/.exec(folded.slice(behind))?.[0].length ?? 0);
  return byCue('wording', cues, folded.slice(start), text.slice(start));
};

const inherited = ({ role, words, regime }: Section): Decided | null =>
  role === null
    ? null
    : { role: plainRole[role] ?? role, rule: 'section', words, regime: regime === 'result' ? regime : null };

/** In results only movements and what leads on to other sections stand out; all else is the section's. */
const resultHeadings = headingCues.filter(
  ({ role, regime }) => role === 'phong-trao' || role === 'giai-phap' || regime === 'result',
);
const outlookHeadings = headingCues.filter(
  ({ id, role }) =>
    ['noi-dung-giai-phap', 'chi-tieu', 'to-chuc-thuc-hien', 'giai-phap', 'muc-dich-yeu-cau'].includes(role) ||
    ['noi-dung', 'han-che', 'kien-nghi'].includes(id),
);

const shortcomingsRule = 'heading:han-che';

/** Whether a division tells of what has been: it is headed so, or stands among results and leads on to nothing else. */
function tells(decided: Decided | null, { told, depth }: Section): boolean {
  if (decided?.regime === 'result' || decided?.rule === shortcomingsRule) return true;
  return told && (depth > 0 || outlookHeadings.every(({ id }) => decided?.rule !== `heading:${id}`));
}

/** Under standards the name of a reward heads what is asked for it. */
const rewardStandardRole: Role = 'tieu-chuan-khen-thuong';
const standardCues = rewardHeadingCues.filter(({ id }) => id !== 'reward-name');

/** Inside one aim only another stands out, or the basis. */
const aimHeadings = headingCues.filter(({ role }) =>
  ['muc-dich', 'yeu-cau', 'chi-tieu', 'can-cu'].includes(role),
);

/**
 * A heading that says no more than "Khen thưởng" tells standards and forms where standards stand under it, and how rewards
 * are decided where the first clause under it tells that. The time of a plan is no timetable where it is one span.
 */
const withChildren = (
  found: Decided | null,
  { node, label }: Clause,
  inContents: boolean,
): Decided | null => {
  if (found === null || node.heading === null) return found;
  const below = node.children.flatMap((child) =>
    'block' in child ? [foldKeepingLength(child.block.text)] : [],
  );
  if (found.role === 'tien-do' && below.length === 1 && oneSpanCue.pattern.test(`${label}: ${below[0]}`))
    return { ...found, role: oneSpanCue.role, rule: `heading:${oneSpanCue.id}`, regime: null };
  if (
    found.role === 'tien-do' &&
    partCue.pattern.test(label) &&
    below.some((text) => partCue.pattern.test(text))
  )
    return { ...found, role: partCue.role, rule: `heading:${partCue.id}`, regime: null };
  if (!bareRewardCue.pattern.test(label)) return found;
  if (below.some((text) => rewardStandardCue.pattern.test(text))) {
    return { ...found, role: rewardStandardCue.role, rule: `heading:${rewardStandardCue.id}` };
  }
  const [opening = ''] = below;
  // A clause on one kind of reward tells how rewards are decided only where it stands among contents.
  if (!inContents && kindOfRewardCue.pattern.test(opening)) return found;
  const first = findRole(contentCues, opening)?.cue.role;
  return first === 'nguyen-tac-khen-thuong' ? { ...found, role: first, regime: 'content' } : found;
};

const actor = (clause: Clause): Decided | null => {
  const found = actorAt(clause.text);
  if (found === null) return null;
  const words = clause.text.slice(found.start, found.end);
  return {
    role: 'trach-nhiem',
    rule: 'wording:actor',
    words,
    // Duties of all offices alike are contents of the document; those of one office are its own.
    regime: severalCue.pattern.test(words) ? 'duties' : 'implementation',
  };
};

/** What stands in no section: a heading, the acts of a decision, an office that is charged, or wording. */
const loose = (clause: Clause): Decided | null =>
  withChildren(headed(clause), clause, false) ??
  worded(looseCues, clause) ??
  worded(implementationCues, clause) ??
  actor(clause) ??
  worded(contentCues, clause);

function decide(clause: Clause, section: Section): Decided | null {
  const own = (): Decided | null =>
    withChildren(headed(clause, section.regime === 'reward'), clause, section.regime === 'content');
  const underMovement = section.under === 'phong-trao' ? worded(underMovementCues, clause) : null;
  switch (section.regime) {
    case 'closed':
      return section.role === null
        ? null
        : { role: section.role, rule: 'section', words: section.words, regime: 'closed' };
    case 'aims':
      return byCue('heading', aimHeadings, clause.label, clause.text) ?? inherited(section);
    case 'headed': {
      const isTarget = section.role === figureCue.role && figureCue.pattern.test(clause.folded);
      return (isTarget ? null : own()) ?? inherited(section);
    }
    case 'reward':
      return (
        worded(section.role === rewardStandardRole ? standardCues : rewardHeadingCues, clause) ??
        own() ??
        inherited(section)
      );
    case 'purpose':
      return own() ?? worded(purposeCues, clause) ?? neighbour(section);
    case 'result':
      return (
        byCue('heading', resultHeadings, clause.label, clause.text) ??
        (section.depth === 0 ? byCue('heading', outlookHeadings, clause.label, clause.text) : null) ??
        worded(movementCues, clause) ??
        underMovement ??
        inherited(section)
      );
    case 'content': {
      const heading = own();
      // Rounds of a movement are parts of it, with or without a text under them.
      const isRound = heading?.role === 'tien-do' && underMovement !== null;
      const ofBoth = section.role === 'noi-dung-giai-phap' ? worded([emulatesCue], clause) : null;
      return (
        (isRound ? null : heading) ??
        underMovement ??
        worded(contentCues, clause) ??
        ofBoth ??
        inherited(section)
      );
    }
    case 'duties':
      return (
        own() ??
        worded(reportingCues, clause) ??
        underMovement ??
        worded(contentCues, clause) ??
        inherited(section)
      );
    case 'implementation': {
      const heading = own();
      return (
        (heading?.rule === 'heading:to-chuc-thuc-hien' && clause.node.heading === null ? null : heading) ??
        worded(implementationCues, clause) ??
        inherited(section)
      );
    }
    case 'none':
      return loose(clause) ?? inherited(section);
  }
}

function neighbour({ before, words }: Section): Decided {
  return { role: before ?? 'muc-dich', rule: 'neighbour', words, regime: null };
}

/** The section that a division opens for what lies under it. */
function below({ role, heading, block }: Division, decided: Decided | null, section: Section): Section {
  const told = tells(decided, section);
  const deeper = { before: null, depth: section.depth + 1, under: role, told };
  // A clause of contents without a heading hands its section down, and so does a heading that only names movements:
  // what stands under them and shows no role of its own has that of the Roman section. A label with nothing behind it
  // is as good as a heading.
  const isLabel = /:$/.test(block.text) && decided?.rule.startsWith('heading:') === true;
  const handsDown = section.depth > 0 && ((heading === null && !isLabel) || role === 'phong-trao');
  if (section.regime === 'content' && handsDown && decided?.regime !== 'closed')
    return { ...section, ...deeper };
  const words = decided?.words ?? section.words;
  if (role === null) return { ...outside, ...deeper };
  const timetable = section.regime === 'implementation' && role === 'tien-do';
  const regime = timetable ? 'implementation' : (decided?.regime ?? regimes[role] ?? 'none');
  return { role, regime, words, ...deeper };
}

function assign(nodes: readonly Division[], section: Section): void {
  let before: Role | null = null;
  for (const node of nodes) {
    const clause = clauseOf(node);
    const decided = decide(clause, { ...section, before });
    settle(node, decided);
    before = node.role;
    const inside = below(node, decided, section);
    if (inside.told) node.tellsResults = true;
    assign(divisionsOf(node), inside);
  }
}

const settle = (node: Division, decided: Decided | null): void => {
  node.role = decided?.role ?? null;
  node.roleRule = decided?.rule ?? null;
  if (decided !== null && decided.words !== '') node.roleWords = decided.words;
};

const divisionsOf = ({ children }: Division | Zone): Division[] =>
  children.flatMap((child) => (isDivision(child) ? [child] : []));

/** What a body is by the type of its document, before any heading speaks. */
function bodySection(tree: Plan): Section {
  const printed = tree.children
    .flatMap(({ children }) => children)
    .find((node) => node.type === 'statement' && node.role === 'documentType');
  const title = printed?.type === 'statement' ? readTitle(printed.block.text) : null;
  const start: Section = { ...outside, words: title?.name ?? '' };
  switch (title?.kind) {
    case 'report':
      return { ...start, role: 'noi-dung', regime: 'result', told: true };
    case 'directive':
      return { ...start, role: 'trach-nhiem' };
    default:
      return { ...start, role: 'noi-dung' };
  }
}

/** An annex that calls itself one; the divisions of any other attached document stand beside it, read as a body. */
const isAnnex = ({ markerKind, anchor }: Division): boolean =>
  markerKind === 'part' && anchor.startsWith(annexAnchor);

/** An annex is a form or a list throughout, or as its title says. */
function assignAnnex(node: Division): void {
  const clause = clauseOf(node);
  const decided =
    byCue('heading', annexCues, clause.folded, clause.text) ??
    byCue('heading', headingCues, clause.label, clause.text);
  settle(node, decided ?? { role: 'noi-dung', rule: 'annex', words: clause.text, regime: null });
  const inside: Section =
    decided === null ? { ...outside, role: 'noi-dung', words: clause.text } : below(node, decided, outside);
  assign(divisionsOf(node), inside);
}

/** What stands behind the signature: annexes, and documents of their own below a title that may make lists of them. */
function assignAttached(zone: Zone): void {
  let section: Section = { ...outside, role: 'noi-dung' };
  for (const node of zone.children) {
    if (node.type === 'statement') {
      const { text } = node.block;
      const titled = byCue('heading', annexCues, foldKeepingLength(text), text);
      if (titled !== null) section = { ...outside, role: titled.role, regime: 'closed', words: titled.words };
      else if (readTitle(text) !== null) section = { ...outside, role: 'noi-dung', words: text };
    } else if (isDivision(node) && isAnnex(node)) assignAnnex(node);
    else if (isDivision(node)) assign([node], section);
  }
}

/**
 * Gives every division its role, by the rule of the gold: in sections of purpose, timetable and rewards the headings
 * decide for all below them; in sections of contents and measures the clause decides, else its section; in sections on
 * implementation the heading or actor, but for reports and lists of movements; in results only movements stand out.
 * `roleRule` names the cue that decided, `roleWords` the words that it was found by.
 */
export function assignRoles(tree: Plan): void {
  for (const zone of tree.children) {
    if (zone.zone === 'body') assign(divisionsOf(zone), bodySection(tree));
    if (zone.zone === 'appendix') assignAttached(zone);
  }
}

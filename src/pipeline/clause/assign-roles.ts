import type { Role } from '../../schemas/role.ts';
import { findCue } from '../parse/cue.ts';
import type { Division, Plan } from '../tree.ts';
import { headingCues, type RoleCue } from './headings.table.ts';
import { contentCues, implementationCues, purposeCues } from './wording.table.ts';

/** How the role of what lies in a section is decided. */
type Regime = 'purpose' | 'headed' | 'content' | 'implementation' | 'none';

const regimes: Partial<Record<Role, Regime>> = {
  'muc-dich-yeu-cau': 'purpose',
  'muc-dich': 'headed',
  'yeu-cau': 'headed',
  'tien-do': 'headed',
  'thoi-gian': 'headed',
  'doi-tuong': 'headed',
  'chu-de': 'headed',
  'tieu-chuan-hinh-thuc-khen-thuong': 'headed',
  'tieu-chuan-khen-thuong': 'headed',
  'hinh-thuc-khen-thuong': 'headed',
  'so-luong-khen-thuong': 'headed',
  'ho-so-khen-thuong': 'headed',
  'noi-dung': 'content',
  'noi-dung-giai-phap': 'content',
  'giai-phap': 'content',
  'phong-trao': 'content',
  'chi-tieu': 'content',
  'nguyen-tac-khen-thuong': 'content',
  'to-chuc-thuc-hien': 'implementation',
  'trach-nhiem': 'implementation',
  'che-do-bao-cao': 'implementation',
};

/** Role that a section of several roles gives to a clause that shows none of its own. */
const plainRole: Partial<Record<Role, Role>> = {
  'noi-dung-giai-phap': 'giai-phap',
  'to-chuc-thuc-hien': 'trach-nhiem',
  'tieu-chuan-hinh-thuc-khen-thuong': 'tieu-chuan-khen-thuong',
};

interface Decided {
  readonly role: Role;
  readonly rule: string;
}

interface Section {
  readonly role: Role | null;
  readonly regime: Regime;
  /** Role of the sibling before, for items of purpose that show none. */
  readonly before: Role | null;
  readonly depth: number;
}

const decided = (prefix: string, cue: RoleCue | null): Decided | null =>
  cue === null ? null : { role: cue.role, rule: `${prefix}:${cue.id}` };

const byCue = (prefix: string, cues: readonly RoleCue[], text: string): Decided | null =>
  decided(prefix, findCue(cues, text));

/**
 * Gives every division its role, by the rule of the gold: in sections of purpose, timetable and rewards the headings
 * decide for all below them; in sections of contents and measures the clause decides, else its section; in sections on
 * implementation the heading or actor, but for reports and lists of movements. `roleRule` names the cue that decided.
 */
export function assignRoles(tree: Plan): void {
  for (const zone of tree.children) {
    if (zone.zone !== 'body') continue;
    assign(zone.children.filter(isDivision), { role: null, regime: 'none', before: null, depth: 0 });
  }
}

const isDivision = (node: { type: string }): node is Division => node.type === 'division';

function assign(nodes: readonly Division[], section: Section): void {
  let before: Role | null = null;
  for (const node of nodes) {
    const found = decide(node, { ...section, before });
    node.role = found?.role ?? null;
    node.roleRule = found?.rule ?? null;
    before = node.role;
    const children = node.children.filter((child) => isDivision(child));
    assign(children, below(node, section));
  }
}

/** The section that a division opens for what lies under it. */
function below({ role, heading }: Division, section: Section): Section {
  const deeper = { before: null, depth: section.depth + 1 };
  // A clause of contents without a heading hands its section down, and so does a heading that only names movements:
  // what stands under them and shows no role of its own has that of the Roman section.
  const handsDown = section.depth > 0 && (heading === null || role === 'phong-trao');
  if (section.regime === 'content' && handsDown) return { ...section, ...deeper };
  const own = role === null ? 'none' : (regimes[role] ?? 'none');
  const timetable = section.regime === 'implementation' && role === 'tien-do';
  return { role, regime: timetable ? 'implementation' : own, ...deeper };
}

function decide(node: Division, section: Section): Decided | null {
  const { text } = node.block;
  const headed = node.heading === null ? null : byCue('heading', headingCues, text);
  if (section.depth === 0 && node.marker !== null)
    return byCue('heading', headingCues, text) ?? wording(node, section);
  switch (section.regime) {
    case 'headed':
      return headed ?? inherited(section);
    case 'purpose':
      return headed ?? byCue('wording', purposeCues, text) ?? firstOrBefore(section);
    case 'content':
      return headed ?? byCue('wording', contentCues, text) ?? inherited(section);
    case 'implementation':
      return (
        (headed?.role === 'to-chuc-thuc-hien' ? null : headed) ??
        byCue('wording', implementationCues, text) ??
        inherited(section)
      );
    case 'none':
      return headed ?? wording(node, section);
  }
}

function wording({ block }: Division, { role }: Section): Decided | null {
  return byCue('wording', contentCues, block.text) ?? (role === null ? null : { role, rule: 'section' });
}

function inherited({ role }: Section): Decided | null {
  return role === null ? null : { role: plainRole[role] ?? role, rule: 'section' };
}

function firstOrBefore({ before }: Section): Decided {
  return { role: before ?? 'muc-dich', rule: 'neighbour' };
}

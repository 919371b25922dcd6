import { fold } from '../pipeline/text/fold.ts';
import type { DraftLine, DraftPart, DraftSection } from '../schemas/draft.ts';
import type { Role } from '../schemas/role.ts';
import { markerKind, withDraftLevels } from './marker.ts';
import { roleTitles } from './role-titles.table.ts';

const words = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const isSameHeading = (text: string | undefined, title: string): boolean =>
  text !== undefined && words(text) === words(title);

const isOrdinal = ({ marker }: DraftLine): boolean => markerKind(marker) === 'ordinal';

/**
 * A clause without a marker of its own becomes an item of its section; a list stays a list. Words that lead into numbered
 * items stand over them; other words before numbered items stay running text.
 */
const opened = (lines: readonly DraftLine[], level: number): DraftLine[] => {
  const [first, ...rest] = lines;
  if (first === undefined || markerKind(first.marker) !== 'none') return [...lines];
  const item = { ...first, marker: '1.', level };
  if (!rest.some(isOrdinal)) return [item, ...rest];
  if (!first.text.trim().endsWith(':')) return [...lines];
  return [item, ...rest.map((line) => (isOrdinal(line) ? { ...line, level: line.level + 1 } : line))];
};

/**
 * Role under whose heading a part stands: its own, where its section holds several. The role that gives the section its
 * name needs no heading again.
 */
const headedRole = (section: DraftSection, role: Role | null): Role | null =>
  section.roles.length > 1 &&
  role !== null &&
  section.roles.includes(role) &&
  !isSameHeading(roleTitles[role], section.title)
    ? role
    : null;

/**
 * A part as it stands in a section: levels of the draft; under a heading of its role where the section holds several
 * roles and none of that role stands there yet; without a heading of its own that only repeats the section's.
 */
export const fitPart = (part: DraftPart, section: DraftSection): DraftPart => {
  if (section.place !== 'body') {
    const lines = part.lines.map((line) => ({
      ...line,
      level: 1,
      marker: section.place === 'bases' ? null : line.marker,
    }));
    return { ...part, lines };
  }
  const [first, ...rest] = part.lines;
  const repeatsTitle = rest.length > 0 && isSameHeading(first?.text, section.title);
  const own = repeatsTitle ? rest : part.lines;
  const role = headedRole(section, part.role);
  if (role === null) return { ...part, lines: opened(withDraftLevels(own, 1), 1) };
  const title = roleTitles[role];
  const isHeaded = section.parts.some((other) => other.role === role && other.id !== part.id);
  const body = own.length > 1 && isSameHeading(own[0]?.text, title) ? own.slice(1) : own;
  const items = opened(withDraftLevels(body, 2), 2);
  return { ...part, lines: isHeaded ? items : [{ marker: '1.', level: 1, text: title }, ...items] };
};

/** Index at which a new part stands: behind the last of its role, else before the first of a later role, else last. */
export const placeOf = (part: DraftPart, section: DraftSection): number => {
  const rank = (role: Role | null): number => {
    const index = role === null ? -1 : section.roles.indexOf(role);
    return index < 0 ? section.roles.length : index;
  };
  const own = rank(part.role);
  const after = section.parts.findLastIndex(({ role }) => rank(role) <= own);
  return after + 1;
};

/** Section that a clause of the role belongs to; null where the draft has none. */
export const sectionFor = (sections: readonly DraftSection[], role: Role | null): DraftSection | null =>
  sections.find(({ roles }) => role !== null && roles.includes(role)) ?? null;

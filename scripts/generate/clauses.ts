import type { Reading } from '../../src/pipeline/reading.ts';
import type { OutlineNode } from '../../src/schemas/entry.ts';
import type { Place } from '../../src/schemas/place.ts';
import type { Role } from '../../src/schemas/role.ts';
import { wording } from './words.table.ts';

/** Parts of a plan from which clauses are drawn. */
export const parts = ['purpose', 'contents', 'awards', 'implementation'] as const;
export type Part = (typeof parts)[number];

/** A clause with all that stands under it, a line each, its own marker left out. */
export interface Clause {
  /** Plan and fragment that it was taken from: "ke-hoach-…#i.1". */
  readonly origin: string;
  readonly lines: readonly string[];
}

export type Clauses = Readonly<Record<Part, readonly Clause[]>>;

const partOf: Partial<Record<Role, Part>> = {
  'muc-dich-yeu-cau': 'purpose',
  'noi-dung': 'contents',
  'noi-dung-giai-phap': 'contents',
  'giai-phap': 'contents',
  'tieu-chuan-hinh-thuc-khen-thuong': 'awards',
  'to-chuc-thuc-hien': 'implementation',
};

/** Slots in a clause: the place of the office, the province above it, the year of the plan. */
const slots = {
  office: '\u2039office\u203a',
  province: '\u2039province\u203a',
  year: '\u2039year\u203a',
} as const;

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Puts slots where a clause names the plan's own places and year; years inside dates of instruments stay. */
function withSlots(text: string, names: readonly Place[], year: number | null): string {
  const byLength = [...names].sort((a, b) => b.name.length - a.name.length);
  const placed = byLength.reduce(
    (current, { name, level }) =>
      current.replace(
        new RegExp(`(?<!\\p{L})${literally(name)}(?!\\p{L})`, 'gu'),
        level === 'province' ? slots.province : slots.office,
      ),
    text,
  );
  return year === null
    ? placed
    : placed.replace(new RegExp(`(?<!\\d )${wording.year(year)}(?!\\d)`, 'g'), wording.year(slots.year));
}

/** A clause for one office: its slots filled. */
export const fill = (line: string, values: { office: string; province: string; year: number }): string =>
  line
    .replaceAll(slots.office, values.office)
    .replaceAll(slots.province, values.province)
    .replaceAll(slots.year, String(values.year));

const linesOf = ({ heading, text, children }: OutlineNode, isFirst: boolean): string[] => [
  ...(isFirst ? [heading ?? text] : []),
  ...children.flatMap((child) => [
    `${child.marker ?? ''} ${child.heading ?? child.text}`.trim(),
    ...linesOf(child, false),
  ]),
];

/** Clauses of read plans by part, with slots for their own places and years. */
export function clausesOf(readings: readonly Reading[], places: readonly Place[]): Clauses {
  const found: Record<Part, Clause[]> = { purpose: [], contents: [], awards: [], implementation: [] };
  for (const { entry, context } of readings) {
    const path = context.place ?? '';
    const own = places.filter(({ id }) => path === id || path.startsWith(`${id}/`));
    const year = entry.issuedOn?.year ?? null;
    for (const section of entry.outline) {
      const part = section.role === null ? undefined : partOf[section.role];
      if (part === undefined) continue;
      for (const clause of section.children) {
        found[part].push({
          origin: `${entry.id}#${clause.anchor}`,
          lines: linesOf(clause, true).map((line) => withSlots(line, own, year)),
        });
      }
    }
  }
  return found;
}

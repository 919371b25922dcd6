import type { VFile } from 'vfile';
import { type Report, report } from '../diagnostics/report.ts';
import type { Division, Plan, PlanContent, Zone } from '../tree.ts';
import { matchCue } from './cue.ts';
import { type Outline, toOutline } from './hierarchy.ts';
import { tailOf, toParagraphs } from './paragraphs.ts';
import { appendixCue } from './profiles/signature.table.ts';
import { type Obstacle, obstaclesOf } from './readability.ts';
import { refusedTree } from './refused.ts';
import { lineRepairReports } from './repairs.ts';
import { ownedLines } from './segment.ts';
import { toSegments } from './segments.ts';
import { sourceLines } from './source-lines.ts';
import { placeNodes } from './tree-position.ts';
import type { Zoned } from './zoned.ts';
import { toZones } from './zones.ts';

/**
 * Reads a source into a tree. Any text gives a tree: every non-blank line is owned by exactly one node, and what no rule
 * understood becomes an `unknown` node with a message.
 */
export function parsePlan(raw: string, file: VFile): Plan {
  const obstacles = obstaclesOf(raw);
  if (obstacles.some(({ refused }) => refused)) {
    const tree = refusedTree(raw, file);
    report(file, obstacles.map(obstacleReport));
    return tree;
  }
  const lines = sourceLines(file);
  const zoned = toZones(toParagraphs(toSegments(lines)));
  const reports: Report[] = [];
  const tree: Plan = { type: 'plan', children: toZoneNodes(zoned, reports) };
  placeNodes(tree, raw, lines);
  report(file, [
    ...obstacles.map(obstacleReport),
    ...reports,
    ...lineRepairReports(file),
    ...joinReports(zoned),
    ...displacedReports(zoned),
  ]);
  return tree;
}

const obstacleReport = ({ rule, actual }: Obstacle): Report => ({
  rule,
  start: 0,
  end: 0,
  ...(actual === undefined ? {} : { actual }),
});

const spanOf = ({ paragraph }: Zoned): { start: number; end: number } => ({
  start: paragraph.lines[0]?.start ?? 0,
  end: paragraph.lines.at(-1)?.end ?? 0,
});

/** Zones in the order of their first line; the body keeps all its paragraphs together, a stamp all its lines. */
function toZoneNodes(zoned: readonly Zoned[], reports: Report[]): Zone[] {
  return [...Map.groupBy(zoned, ({ zone }) => zone)].map(([zone, items]) => ({
    type: 'zone',
    zone,
    children: contentOf(zone, items, reports),
  }));
}

function contentOf(zone: Zone['zone'], items: readonly Zoned[], reports: Report[]): PlanContent[] {
  if (zone === 'body') return withReports(toOutline(items.map(({ paragraph }) => paragraph)), reports);
  if (zone === 'appendix') return appendices(items, reports);
  return items.map((item): PlanContent => {
    const { block, lines } = item.paragraph;
    const owned = ownedLines(lines);
    if (item.role !== null) return { type: 'statement', role: item.role, block, lines: owned };
    reports.push({ rule: 'unknown-text', ...spanOf(item), actual: block.text });
    return { type: 'unknown', block, lines: owned };
  });
}

function withReports({ divisions, misread }: Outline, reports: Report[]): Division[] {
  for (const { block, marker } of misread) {
    const [start = 0] = block.offsets;
    reports.push({
      rule: 'misread-marker',
      start,
      end: start,
      ...(marker === null ? {} : { actual: marker }),
    });
  }
  return divisions;
}

/** Each annex is a division of its own, named by its title line; its text is nested under it. */
function appendices(items: readonly Zoned[], reports: Report[]): Division[] {
  const annexes: { title: Zoned; ordinal: string; rest: Zoned[] }[] = [];
  for (const item of items) {
    const match = matchCue(appendixCue, item.paragraph.lines[0]?.text ?? '');
    const annex = annexes.at(-1);
    if (match === null && annex !== undefined) annex.rest.push(item);
    else annexes.push({ title: item, ordinal: match?.groups?.['ordinal'] ?? '', rest: [] });
  }
  const seen = new Map<string, number>();
  return annexes.map(({ title, ordinal, rest }) => {
    const base = ordinal === '' ? 'phu-luc' : `phu-luc-${ordinal}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    const anchor = count === 1 ? base : `${base}-${count}`;
    const { block, lines } = title.paragraph;
    const children = withReports(
      toOutline(
        rest.map(({ paragraph }) => paragraph),
        anchor,
      ),
      reports,
    );
    for (const child of children) deepen(child);
    return {
      type: 'division',
      markerKind: 'part',
      marker: null,
      level: 1,
      anchor,
      heading: block.text,
      block: tailOf(block, 0),
      lines: ownedLines(lines),
      role: null,
      roleRule: null,
      children,
    };
  });
}

function deepen(node: Division): void {
  node.level += 1;
  for (const child of node.children) if (child.type === 'division') deepen(child);
}

/** Joins over blank or foreign lines, which a reader may want to compare with the original. */
function joinReports(zoned: readonly Zoned[]): Report[] {
  return zoned.flatMap(({ paragraph }) =>
    paragraph.lines
      .slice(1)
      .flatMap((line): Report[] =>
        line.adjacent
          ? []
          : [{ rule: 'page-break-join', start: line.start, end: line.end, actual: line.text.slice(0, 40) }],
      ),
  );
}

function displacedReports(zoned: readonly Zoned[]): Report[] {
  const titleAt = zoned.findIndex(({ zone }) => zone === 'title');
  if (titleAt < 0) {
    const isLetter = zoned.some(({ role }) => role === 'subject');
    return zoned.length === 0 || isLetter ? [] : [{ rule: 'no-title', start: 0, end: 0 }];
  }
  return zoned
    .slice(titleAt)
    .flatMap((item): Report[] =>
      item.zone === 'letterhead' && item.role !== 'pageFurniture'
        ? [{ rule: 'displaced-line', ...spanOf(item), actual: item.paragraph.block.text }]
        : [],
    );
}

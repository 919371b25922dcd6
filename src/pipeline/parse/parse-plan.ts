import type { VFile } from 'vfile';
import { type Report, report } from '../diagnostics/report.ts';
import type { Plan, PlanContent, Zone } from '../tree.ts';
import { AnchorNames } from './anchor-names.ts';
import { readAnnexes } from './annexes.ts';
import { type Outline, toOutline } from './hierarchy.ts';
import { toParagraphs } from './paragraphs.ts';
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
  start: paragraph.lines[0].start,
  end: paragraph.lines.at(-1)?.end ?? 0,
});

/** What all zones of a document share: the reports, and the anchors given out so far. */
interface Context {
  readonly reports: Report[];
  readonly taken: AnchorNames;
}

/** Zones in the order of their first line; the body keeps all its paragraphs together, a stamp all its lines. */
function toZoneNodes(zoned: readonly Zoned[], reports: Report[]): Zone[] {
  const context: Context = { reports, taken: new AnchorNames() };
  return [...Map.groupBy(zoned, ({ zone }) => zone)].map(([zone, items]) => ({
    type: 'zone',
    zone,
    children: contentOf(zone, items, context),
  }));
}

function contentOf(zone: Zone['zone'], items: readonly Zoned[], context: Context): PlanContent[] {
  const { reports, taken } = context;
  const paragraphs = items.map(({ paragraph }) => paragraph);
  if (zone === 'body') return withReports(toOutline(paragraphs, { prefix: null, taken }), reports);
  if (zone === 'appendix') return withReports(readAnnexes(paragraphs, taken), reports);
  return items.map((item): PlanContent => {
    const { block, lines } = item.paragraph;
    const owned = ownedLines(lines);
    if (item.role !== null) return { type: 'statement', role: item.role, block, lines: owned };
    reports.push({ rule: 'unknown-text', ...spanOf(item), actual: block.text });
    return { type: 'unknown', block, lines: owned };
  });
}

function withReports({ content, misread }: Outline, reports: Report[]): PlanContent[] {
  for (const { node, read } of misread) {
    const { marker } = node;
    const [start = 0] = node.block.offsets;
    reports.push({
      rule: 'misread-marker',
      start,
      end: start,
      ...(marker === null ? {} : { actual: marker }),
      expected: read,
    });
  }
  return content;
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
  const isTitled = zoned.some(({ role }) => role === 'documentType' || (titleAt < 0 && role === 'subject'));
  const untitled: Report[] = isTitled || zoned.length === 0 ? [] : [{ rule: 'no-title', start: 0, end: 0 }];
  const displaced = zoned
    .slice(titleAt < 0 ? zoned.length : titleAt)
    .flatMap((item): Report[] =>
      item.zone === 'letterhead' && item.role !== 'pageFurniture'
        ? [{ rule: 'displaced-line', ...spanOf(item), actual: item.paragraph.block.text }]
        : [],
    );
  return [...untitled, ...displaced];
}

import type { Catalogue } from '../../../pipeline/catalogue/catalogue.ts';
import type { MentionRow } from '../../../pipeline/catalogue/mention-row.ts';
import type { OutlineNode } from '../../../schemas/entry.ts';
import type { Role } from '../../../schemas/role.ts';
import { copy } from '../../copy.ts';
import { routes } from '../../routes.ts';
import { sidecarOf } from '../../sidecar-of.ts';
import type { LinkedName } from '../instrument.ts';
import { addressOf, type MentionView, mentionViews } from '../mention.ts';

/** Where plans say what is rewarded and how. */
export interface AwardClauses {
  /** Sentences on rewards that name the movement itself. */
  readonly own: readonly MentionView[];
  /** Sections on rewards of the plans that name the movement, which hold for all their movements. */
  readonly ofPlans: readonly LinkedName[];
}

const awardRoles: ReadonlySet<Role> = new Set<Role>([
  'tieu-chuan-hinh-thuc-khen-thuong',
  'tieu-chuan-khen-thuong',
  'hinh-thuc-khen-thuong',
  'so-luong-khen-thuong',
  'nguyen-tac-khen-thuong',
]);

/** Of either list a page shows so many. */
const most = 8;

/** A section and those above it, outermost first, down to the one with the wanted anchor. */
const pathTo = (nodes: readonly OutlineNode[], anchor: string): OutlineNode[] => {
  for (const node of nodes) {
    if (node.anchor === anchor) return [node];
    const below = pathTo(node.children, anchor);
    if (below.length > 0) return [node, ...below];
  }
  return [];
};

const isOnAwards = ({ role }: OutlineNode): boolean => role !== null && awardRoles.has(role);

/** First outermost sections on rewards. */
const awardSections = (nodes: readonly OutlineNode[]): OutlineNode[] =>
  nodes.flatMap((node) => (isOnAwards(node) ? [node] : awardSections(node.children)));

const standsOnAwards = ({ plan, anchor }: MentionRow, { readings }: Catalogue): boolean =>
  anchor !== null && pathTo(readings.get(plan)?.entry.outline ?? [], anchor).some(isOnAwards);

/** @param rows sentences that name the movement, newest plan first */
export const awardClausesOf = (
  catalogue: Catalogue,
  rows: readonly MentionRow[],
  plateOf: (plan: string) => string,
): AwardClauses => ({
  own: mentionViews(
    catalogue,
    sidecarOf,
    rows.filter((row) => standsOnAwards(row, catalogue)).slice(0, most),
  ),
  ofPlans: [...new Set(rows.map(({ plan }) => plan))]
    .flatMap((plan) => {
      const reading = catalogue.readings.get(plan);
      if (reading === undefined) return [];
      return awardSections(reading.entry.outline).map(({ anchor, role }) => ({
        href: routes.clause(plan, anchor),
        name: copy.movement.sectionOf(
          addressOf(reading, anchor),
          role === null ? '' : copy.names.role[role],
          plateOf(plan),
        ),
      }));
    })
    .slice(0, most),
});

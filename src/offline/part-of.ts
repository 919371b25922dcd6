import type { PartKind } from './saved-parts.ts';

/** The part that a file of the site belongs to: its kind, and the plan whose year it goes with, if any. */
export interface PartOfFile {
  readonly kind: PartKind;
  readonly plan: string | null;
}

const never = /^\/(?:xem-truoc\/|ngoai-tuyen\/.+\.json$|sitemap|robots\.txt$|sw\.js$)/;
const ofPlan = /^\/(?:du-lieu\/)?ke-hoach\/([^/]+?)(?:\/|\.(?:json|xml)$)/;
const download = /\.(?:docx|md|txt|csv|ics|xml|jsonl|mjs)$/;
const ofRegistry = /^\/(?:van-ban|phong-trao|pt)\//;

/**
 * The part of the site that a file is saved with; null for what no reader opens: previews of links, maps for search
 * engines, the worker, the lists of what can be saved.
 *
 * @param path begins with "/"; a page ends with "/"
 * @param isPlan whether a name is the id of a plan
 */
export const partOf = (path: string, isPlan: (id: string) => boolean): PartOfFile | null => {
  if (never.test(path)) return null;
  const id = ofPlan.exec(path)?.[1] ?? '';
  const plan = isPlan(id) ? id : null;
  if (download.test(path)) return { kind: 'downloads', plan };
  if (plan !== null) return { kind: 'plans', plan };
  if (path.startsWith('/pagefind/')) return { kind: 'search', plan: null };
  return { kind: ofRegistry.test(path) ? 'registry' : 'frame', plan: null };
};

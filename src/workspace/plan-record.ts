import type { Entry, OutlineNode } from '../schemas/entry.ts';
import { isRecord } from '../schemas/is-record.ts';
import { fetchJson } from './fetch-json.ts';

type Outline = Entry['outline'];

const records = new Map<string, Promise<Outline | null>>();

const hasOutline = (value: unknown): value is Pick<Entry, 'outline'> =>
  isRecord(value) && Array.isArray(value['outline']);

const fetchOutline = async (plan: string): Promise<Outline | null> => {
  try {
    return (await fetchJson(`/du-lieu/ke-hoach/${plan}.json`, hasOutline)).outline;
  } catch {
    return null;
  }
};

/** Outline of a plan's published record, fetched once a page; null where it cannot be had. */
export const outlineOf = (plan: string): Promise<Outline | null> => {
  const outline = records.get(plan) ?? fetchOutline(plan);
  records.set(plan, outline);
  return outline;
};

/** Nodes from the outermost division down to the one of an anchor; the last is not that one where the outline lacks it. */
export const pathTo = (outline: Outline, anchor: string): OutlineNode[] => {
  const node = outline.find((other) => other.anchor === anchor || anchor.startsWith(`${other.anchor}.`));
  return node === undefined ? [] : [node, ...pathTo(node.children, anchor)];
};

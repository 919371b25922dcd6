import type { Draft } from '../schemas/draft.ts';
import { isRecord } from '../schemas/is-record.ts';
import { draftShape } from './draft-shape.ts';

/** Largest file that is read as a draft, in bytes. A draft of a hundred pages has about 400,000. */
export const largestDraftFile = 5_000_000;

/**
 * Why a text is no draft. `not-json`: no JSON at all. `other-format`: JSON, but of another program. `newer-version`: a
 * version that this page does not know. `broken`: `path` names the first place that is wrong.
 */
export type DraftFault =
  | { readonly kind: 'too-large' }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'other-format' }
  | { readonly kind: 'newer-version'; readonly version: number }
  | { readonly kind: 'repeated-id'; readonly id: string }
  | { readonly kind: 'broken'; readonly path: string };

export type ReadDraft =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly fault: DraftFault };

const isDraft = (value: unknown): value is Draft => draftShape(value, '') === null;

/** First id that two sections or two parts share; null where none does. */
const repeatedId = ({ sections }: Draft): string | null => {
  const seen = new Set<string>();
  for (const { id } of [...sections, ...sections.flatMap(({ parts }) => parts)]) {
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return null;
};

const refuse = (fault: DraftFault): ReadDraft => ({ ok: false, fault });

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads the text of a draft's file or of the browser's store. Never throws; what is read is data and nothing else. */
export const readDraft = (text: string): ReadDraft => {
  if (text.length > largestDraftFile) return refuse({ kind: 'too-large' });
  const value = parseJson(text.replace(/^\uFEFF/, ''));
  if (value === undefined) return refuse({ kind: 'not-json' });
  if (!isRecord(value) || value['format'] !== 'kho-thi-dua/draft') return refuse({ kind: 'other-format' });
  const version = value['version'];
  if (typeof version !== 'number' || !Number.isInteger(version)) return refuse({ kind: 'other-format' });
  if (version !== 1) return refuse({ kind: 'newer-version', version });
  if (!isDraft(value)) return refuse({ kind: 'broken', path: draftShape(value, '') ?? '' });
  const id = repeatedId(value);
  return id === null ? { ok: true, draft: value } : refuse({ kind: 'repeated-id', id });
};

/** Text of a draft's file: JSON that people can read too. */
export const writeDraft = (draft: Draft): string => `${JSON.stringify(draft, null, 2)}\n`;

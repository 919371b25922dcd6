import { z } from 'zod';
import { printedDate } from './date.ts';
import { level, slug } from './identity.ts';
import { instrumentKind } from './instrument.ts';
import { role } from './role.ts';

/**
 * The record of one read document: what `npm run -s dump -- entry` prints and `/du-lieu/` publishes.
 * Lines and columns are 1-based; columns count UTF-16 code units of the source line, ends are exclusive, as in unist.
 */
const point = { line: z.number().int().min(1), column: z.number().int().min(1) };
const span = { ...point, endLine: z.number().int().min(1), endColumn: z.number().int().min(1) };

export const evidence = z.strictObject({ ...point, text: z.string() });

export interface OutlineNode {
  /** Permanent fragment: "ii.1.a", dashes as "ii.1.b2", unmarked paragraphs as "ii.p1". */
  anchor: string;
  /** Marker as printed: "I.", "1.1.", "đ)", "-"; null for an unmarked paragraph. */
  marker: string | null;
  /** 1 for the outermost division. */
  level: number;
  line: number;
  heading: string | null;
  /** Own text without the marker, page-break joins repaired, children left out. */
  text: string;
  role: z.infer<typeof role> | null;
  children: OutlineNode[];
}

export const outlineNode: z.ZodType<OutlineNode> = z.strictObject({
  anchor: z.string().min(1),
  marker: z.string().nullable(),
  level: z.number().int().min(1),
  line: point.line,
  heading: z.string().nullable(),
  text: z.string(),
  role: role.nullable(),
  get children() {
    return z.array(outlineNode);
  },
});

export const citationRecord = z.strictObject({
  ...span,
  text: z.string(),
  type: z.enum(['numbered', 'named', 'anaphoric']),
  kind: instrumentKind,
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  /** Canonical reference: "91/2017/NĐ-CP"; null where the instrument is unnumbered and stays unresolved. */
  reference: z.string().nullable(),
  issuedOn: printedDate.nullable(),
  issuer: z.string().nullable(),
  title: z.string().nullable(),
  outcome: z.enum(['resolved', 'ambiguous', 'unresolved']),
  instrument: slug.nullable(),
  rule: z.string(),
});

export const movementRecord = z.strictObject({
  ...span,
  text: z.string(),
  form: z.enum([
    'named',
    'named-unquoted',
    'in-citation-title',
    'paraphrase',
    'described',
    'anaphora',
    'candidate',
  ]),
  movement: slug.nullable(),
  /** Id of the national movement at the head of the family; the movement itself where it has no parent. */
  family: slug.nullable(),
  rule: z.string(),
});

/**
 * A time or bound that the text sets. `from` and `to` are ISO days, months or years, "--11-15" or "--11" where no year is
 * known, "---15" for a day of every month. `value` is what recurs ("year", "half-year/year"), the time allowed ("P15D") or
 * the bound of a quota ("<= 1", "> 30%").
 */
export const dateRecord = z.strictObject({
  ...point,
  text: z.string(),
  kind: z.enum(['deadline', 'period', 'quarter', 'recurrence', 'quota']),
  from: z.string().nullable(),
  to: z.string().nullable(),
  value: z.string().nullable(),
  /** Who has to act, in the words of the sentence; null where it does not say. */
  actor: z.string().nullable(),
  /** What is due then, in the words of the sentence; null where it does not say. */
  deliverable: z.string().nullable(),
});

export const messageRecord = z.strictObject({
  ...point,
  severity: z.enum(['error', 'warning', 'info']),
  rule: z.string(),
  reason: z.string(),
  actual: z.string().nullable(),
  expected: z.string().nullable(),
});

export const entry = z.strictObject({
  id: slug,
  source: z.strictObject({ path: z.string(), sha256: z.string().length(64), lines: z.number().int() }),
  documentType: instrumentKind.nullable(),
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  reference: z.string().nullable(),
  subject: z.string().nullable(),
  issuer: z.strictObject({ name: z.string(), level, evidence: z.array(evidence) }).nullable(),
  place: z.string().nullable(),
  issuedOn: printedDate.nullable(),
  signatory: z
    .strictObject({
      capacity: z.enum(['TM.', 'KT.', 'TL.', 'TUQ.', 'Q.']).nullable(),
      onBehalfOf: z.string().nullable(),
      position: z.string().nullable(),
      rank: z.string().nullable(),
      name: z.string().nullable(),
    })
    .nullable(),
  recipients: z.array(z.string()),
  legalBasis: z.array(z.number().int()),
  outline: z.array(outlineNode),
  citations: z.array(citationRecord),
  movements: z.array(movementRecord),
  dates: z.array(dateRecord),
  messages: z.array(messageRecord),
});

export type Evidence = z.infer<typeof evidence>;
export type CitationRecord = z.infer<typeof citationRecord>;
export type MovementRecord = z.infer<typeof movementRecord>;
export type DateRecord = z.infer<typeof dateRecord>;
export type Entry = z.infer<typeof entry>;

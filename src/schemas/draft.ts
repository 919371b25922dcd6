import { z } from 'zod';
import { level, placePath, slug } from './identity.ts';
import { role } from './role.ts';

/** What the plan is written for; decides which parts it needs. */
export const draftKind = z.enum(['ca-nam', 'phat-dong-dot', 'trien-khai-chi-thi', 'tong-ket']);

/** Where the words of a part were taken from. */
export const draftOrigin = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('plan'), plan: slug, anchor: z.string().min(1), name: z.string().min(1) }),
  z.strictObject({ from: z.literal('model'), id: slug, name: z.string().min(1) }),
  z.strictObject({ from: z.literal('family'), id: slug, name: z.string().min(1) }),
  z.strictObject({ from: z.literal('own') }),
]);

/** One paragraph of a part: marker as typed, text with its blanks in square brackets ("[tên đơn vị]"). */
export const draftLine = z.strictObject({
  marker: z.string().min(1).nullable(),
  /** 1 for the outermost line of the part. */
  level: z.number().int().min(1).max(9),
  text: z.string(),
});

/** A clause that a drafter keeps: in the basket, or in its place in a draft. */
export const draftPart = z.strictObject({
  /** Unique in the draft and in the basket. */
  id: z.string().min(1),
  /** Null where the source does not say. */
  role: role.nullable(),
  lines: z.array(draftLine).min(1),
  origin: draftOrigin,
});

/** Who writes: as it goes into letterhead, number, place line and signature. */
export const draftOffice = z.strictObject({
  level,
  /** "UBND TỈNH THÁI NGUYÊN"; empty where the office has no parent body. */
  parent: z.string(),
  /** "ỦY BAN NHÂN DÂN XÃ LAM VỸ". */
  name: z.string(),
  /** Abbreviation that ends the symbol: "UBND", "HĐTĐKT". */
  abbreviation: z.string(),
  /** Place of the place-and-date line: "Lam Vỹ". */
  place: z.string(),
  placeId: placePath.nullable(),
});

/** Signing as NĐ 30/2020/NĐ-CP, article 13 and Annex I, part I, II.7 has it. */
export const draftSigning = z.strictObject({
  capacity: z.enum(['TM.', 'KT.', 'TL.', 'TUQ.', 'Q.']).nullable(),
  /** Post of whom it is signed for, or the body: "CHỦ TỊCH". */
  onBehalfOf: z.string(),
  position: z.string(),
  name: z.string(),
});

/** A draft as the browser keeps it and as its file holds it. */
export const draft = z.strictObject({
  format: z.literal('kho-thi-dua/draft'),
  version: z.literal(1),
  kind: draftKind,
  office: draftOffice,
  year: z.number().int().min(1945).max(2100),
  subject: z.string(),
  /** Number, day and month as typed; empty stays blank on paper. */
  number: z.string(),
  day: z.string(),
  month: z.string(),
  /** What was typed for the blanks, by the name between the brackets. */
  slots: z.record(z.string(), z.string()),
  parts: z.array(draftPart),
  signing: draftSigning,
  recipients: z.array(z.string()),
});

export type DraftKind = z.infer<typeof draftKind>;
export type DraftOrigin = z.infer<typeof draftOrigin>;
export type DraftLine = z.infer<typeof draftLine>;
export type DraftPart = z.infer<typeof draftPart>;
export type DraftOffice = z.infer<typeof draftOffice>;
export type DraftSigning = z.infer<typeof draftSigning>;
export type Draft = z.infer<typeof draft>;

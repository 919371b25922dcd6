import './no-eval.ts';
import { z } from 'zod';
import { draftKinds, longestField, longestLine, sectionPlaces, signerKinds } from './draft-terms.ts';
import { level, placePath, slug } from './identity.ts';
import { role } from './role.ts';

const field = z.string().max(longestField);

/** What the plan is written for; decides which parts it needs. */
export const draftKind = z.enum(draftKinds);

/** Where the words of a part were taken from. */
export const draftOrigin = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('plan'), plan: slug, anchor: z.string().min(1), name: z.string().min(1) }),
  z.strictObject({ from: z.literal('model'), id: slug, name: z.string().min(1) }),
  z.strictObject({ from: z.literal('family'), id: slug, name: z.string().min(1) }),
  z.strictObject({ from: z.literal('own') }),
]);

/** One paragraph of a part: marker as typed, text with its blanks in square brackets ("[tên đơn vị]"). */
export const draftLine = z.strictObject({
  marker: z.string().min(1).max(20).nullable(),
  /** 1 for the outermost line of the part. */
  level: z.number().int().min(1).max(9),
  text: z.string().max(longestLine),
});

/** A clause that a drafter keeps: in the basket, or in its place in a draft. */
export const draftPart = z.strictObject({
  /** Unique in the draft and in the basket. */
  id: z.string().min(1).max(100),
  /** Null where the source does not say. */
  role: role.nullable(),
  lines: z.array(draftLine).min(1).max(1_000),
  origin: draftOrigin,
});

/** Where a section stands: `bases` and `lead` before the first numeral, `body` under one, `closing` after the last. */
export const sectionPlace = z.enum(sectionPlaces);

/** A section of a draft: what stands under one Roman numeral, or a stretch without one. */
export const draftSection = z.strictObject({
  /** Unique in the draft. */
  id: z.string().min(1).max(100),
  place: sectionPlace,
  /** Roles of the clauses that belong here, in the order in which a plan has them. */
  roles: z.array(role).max(26),
  /** Heading without its numeral; empty where the section has none. */
  title: field,
  parts: z.array(draftPart).max(500),
});

/** Who writes: as it goes into letterhead, number, place line and signature. */
export const draftOffice = z.strictObject({
  level,
  /** "Ủy ban nhân dân tỉnh Thái Nguyên", in running letters; empty where the office has no parent body. */
  parent: field,
  /** "Ủy ban nhân dân xã Lam Vỹ", in running letters. */
  name: field,
  /** Abbreviation that ends the symbol: "UBND", "HĐTĐKT". */
  abbreviation: field,
  /** Place of the place-and-date line: "Lam Vỹ". */
  place: field,
  placeId: placePath.nullable(),
});

/**
 * Who holds the pen: the head, an acting head, a deputy, the head of a unit by order, that unit's deputy, or somebody
 * who is authorised.
 */
export const signerKind = z.enum(signerKinds);

/** Signing as NĐ 30/2020/NĐ-CP, article 13 and Annex I, part I, II.7 has it. */
export const draftSigning = z.strictObject({
  signer: signerKind,
  /** Body that decides together, in whose name is signed: "Ủy ban nhân dân"; empty for an office under one head. */
  collective: field,
  /** Post of the head: "Chủ tịch". */
  head: field,
  /** Post of the unit's head who signs by order: "Chánh Văn phòng"; empty for other signers. */
  unitHead: field,
  /** Own post of whoever signs, where it is not the head's: "Phó Chủ tịch". */
  post: field,
  /** Post in the agency whose seal an advisory council uses: "Chủ tịch UBND xã"; empty elsewhere. */
  agencyPost: field,
  name: field,
});

/** A draft as the browser keeps it and as its file holds it. */
export const draft = z.strictObject({
  format: z.literal('kho-thi-dua/draft'),
  version: z.literal(1),
  kind: draftKind,
  office: draftOffice,
  year: z.number().int().min(1945).max(2100),
  subject: field,
  /** Number, day and month as typed; empty stays blank on paper. */
  number: z.string().max(20),
  day: z.string().max(2),
  month: z.string().max(2),
  /** What was typed for the blanks, by the name between the brackets. */
  slots: z.record(field, field),
  sections: z.array(draftSection).max(100),
  signing: draftSigning,
  /** Lines under "Nơi nhận:" without hyphen and end mark. */
  recipients: z.array(field).max(200),
});

export type DraftKind = z.infer<typeof draftKind>;
export type DraftOrigin = z.infer<typeof draftOrigin>;
export type DraftLine = z.infer<typeof draftLine>;
export type DraftPart = z.infer<typeof draftPart>;
export type SectionPlace = z.infer<typeof sectionPlace>;
export type DraftSection = z.infer<typeof draftSection>;
export type DraftOffice = z.infer<typeof draftOffice>;
export type SignerKind = z.infer<typeof signerKind>;
export type DraftSigning = z.infer<typeof draftSigning>;
export type Draft = z.infer<typeof draft>;

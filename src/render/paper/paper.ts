/**
 * A document as it goes to paper: what NĐ 30/2020/NĐ-CP, Annex I, part I asks to be there, in its order, with markers as
 * typed text. A plan of the catalogue and a draft both become a paper; Word files, the clipboard, print, Markdown and
 * plain text are made from it, so that all of them say the same.
 */
export interface Paper {
  /** Name that the file carries, a slug without extension. */
  readonly name: string;
  /** Whose layout it follows; that of the State where it is not said. */
  readonly form?: PaperForm;
  /** Null for a stretch of a document that has no letterhead. */
  readonly letterhead: PaperLetterhead | null;
  readonly title: PaperTitle | null;
  readonly blocks: readonly PaperBlock[];
  /** Null where the document names no recipients. */
  readonly recipients: PaperRecipients | null;
  readonly signature: PaperSignature | null;
  /** Others who sign, as a body that confirms; they stand before the signature. */
  readonly confirmations?: readonly PaperSignature[];
  /** What follows the signature, each on its own page. */
  readonly appendices: readonly PaperAppendix[];
}

/** Layout of State bodies (NĐ 30/2020/NĐ-CP, Annex I) or of Party bodies (HD 36-HD/VPTW). */
export type PaperForm = 'state' | 'party';

/** The two columns on top of the first page (Annex I, part I, II.1 to II.4). Blank parts stay blank, as typed. */
export interface PaperLetterhead {
  /** Body that the issuer belongs to, one line each; empty where there is none. */
  readonly parent: readonly string[];
  readonly issuer: readonly string[];
  /** "Số: 05/KH-UBND"; null where the paper prints none. */
  readonly number: string | null;
  /** "V/v …" under the number of an official letter, its lines as printed. */
  readonly about?: readonly string[];
  /** Null where the paper prints none. */
  readonly nation: string | null;
  /** Null where the paper prints none, as Party documents do. */
  readonly motto: string | null;
  /** "Bắc Kạn, ngày 05 tháng 01 năm 2024"; null where the paper prints none. */
  readonly placeAndDate: string | null;
}

/** Type and subject (II.5). */
export interface PaperTitle {
  /** "KẾ HOẠCH"; null where only a subject is printed. */
  readonly type: string | null;
  /** The subject; further lines of a title that are no part of it stand behind it. */
  readonly subject: readonly string[];
}

/** A stretch of text with one look. */
export interface PaperRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** A blank that is still to be filled, brackets included. */
  readonly isSlot?: boolean;
}

/**
 * How a paragraph is set: `addressee` "Kính gửi" and the lines under it (II.9.d); `basis` italic; `centred` (Phần, Chương, "QUYẾT ĐỊNH:") bold in the middle, the marker on a line
 * of its own; `section` (I.) bold and kept with what follows; `heading` (1. or Điều with a title) bold; `article` (Điều
 * without a title) with a bold marker; `text` everything else, marked or not.
 */
export type PaperStyle = 'addressee' | 'basis' | 'centred' | 'section' | 'heading' | 'article' | 'text';

export interface PaperParagraph {
  readonly type: 'paragraph';
  readonly style: PaperStyle;
  /** As typed: "I.", "đ)", "-"; null without one. Never renumbered. */
  readonly marker: string | null;
  readonly runs: readonly PaperRun[];
}

/** Rows of cells, the first row a head where the source says so. */
export interface PaperTable {
  readonly type: 'table';
  readonly hasHead: boolean;
  readonly rows: readonly (readonly string[])[];
}

export type PaperBlock = PaperParagraph | PaperTable;

/** "Nơi nhận:" and its lines as typed, hyphens and semicolons included (II.9). */
export interface PaperRecipients {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Authority and post in capitals, room to sign, rank and name (II.7). */
export interface PaperSignature {
  /** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH": one line each, in their order. */
  readonly authority: readonly string[];
  /** What stands between the room to sign and the name: the post in the office whose seal is used, "(Đã ký)". */
  readonly below?: readonly string[];
  /** Null where the name is left blank. */
  readonly name: string | null;
}

export interface PaperAppendix {
  /** "Phụ lục I", its title and "(Kèm theo …)", one line each. */
  readonly heading: readonly string[];
  readonly blocks: readonly PaperBlock[];
  /** Who signs the appendix itself, as its columns stand from left to right. */
  readonly signatures?: readonly PaperSignature[];
}

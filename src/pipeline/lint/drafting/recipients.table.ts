import type { Cue } from '../../parse/cue.ts';

/** The last recipient in its right form. */
export const archiveForm: Cue = {
  id: 'archive-form',
  printed: true,
  pattern: /^[-–] ?Lưu: (?:VT|VP)\b/u,
  examples: ['- Lưu: VT, VHXH.', '- Lưu: VT.', '- Lưu: VP.'],
  counterexamples: ['- Lưu VT', 'Lưu VP.', '- Lưu: Hồ sơ'],
};

/** The same with a slip of its marks; groups `rest`. */
export const archiveSlip: Cue = {
  id: 'archive-slip',
  printed: true,
  pattern: /^[-–]? ?[Ll]ưu ?[:;.,]? ?(?<rest>(?:VT|VP|Vt|vt|văn thư|Văn thư)\b.*)$/u,
  examples: ['- Lưu VT, VHXH.', 'Lưu VT.', '- Lưu; VT.'],
  counterexamples: ['- Lưu hồ sơ.', '- Ban Thường vụ;'],
};

export const asAboveCue: Cue = {
  id: 'as-above',
  pattern: /^[-\u2013]? ?nhu tren ?[;.]?$/,
  examples: ['- Như trên;', 'Như trên.'],
  counterexamples: ['- Như Điều 3;'],
};

/** Right beginning of the line of the archive. */
export const archiveStart = '- Lưu: ';

/** What may be put where the archive is missing. */
export const archiveLine = '- Lưu: VT.';

/** The archive of a Party body, which has no rule here. */
export const partyArchive: Cue = {
  id: 'party-archive',
  pattern: /^[-\u2013]? ?luu (?:van phong|dang uy|chi bo|ban |huyen uy|tinh uy)/,
  examples: ['- Lưu Văn phòng Tỉnh ủy.', 'Lưu Đảng ủy.'],
  counterexamples: ['- Lưu: VT.'],
};

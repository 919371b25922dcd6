/** A word pattern with examples of what it finds and of what it must not find. */
export interface MentionWord {
  readonly id: string;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

/** "số" between the type and the number. */
export const numberWord: MentionWord = {
  id: 'number-word',
  pattern: /^\p{L}[\p{L} ]{0,40} số\s{1,3}\d/iu,
  examples: ['Nghị định số 98/2023/NĐ-CP', 'nghị định số 98/2023/NĐ-CP của Chính phủ'],
  counterexamples: ['Nghị định 98/2023/NĐ-CP', '98/2023/NĐ-CP', 'Luật số hóa'],
};

/** A date in words; "31/12/2023" is one in figures. */
export const dateInWords: MentionWord = {
  id: 'date-in-words',
  pattern: /ngày\s{1,3}\d{1,2}\s{1,3}tháng\s{1,3}\d{1,2}\s{1,3}năm\s{1,3}\d{4}/iu,
  examples: ['ngày 16 tháng 7 năm 2021', 'Ngày 05  tháng 02 năm 2025'],
  counterexamples: ['ngày 31/12/2023', 'tháng 9 năm 2024', 'năm 2024'],
};

/** A date in figures. */
export const dateInFigures: MentionWord = {
  id: 'date-in-figures',
  pattern: /ngày\s{1,3}\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}/iu,
  examples: ['ngày 31/12/2023', 'ngày 07/4/2014', 'ngày 8-10-2019'],
  counterexamples: ['ngày 16 tháng 7 năm 2021', '98/2023/NĐ-CP', '26/11'],
};

/** A year alone: "Luật Thi đua, khen thưởng năm 2013". */
export const yearAlone: MentionWord = {
  id: 'year-alone',
  pattern: /(?<!\d\s{1,3})năm\s{1,3}\d{4}/iu,
  examples: ['Luật Thi đua, khen thưởng năm 2013'],
  counterexamples: ['hằng năm', 'năm năm'],
};

/** "của Chính phủ": who issued it. */
export const issuerWord: MentionWord = {
  id: 'issuer-word',
  pattern: /(?<=[\s,])của\s{1,3}(?=\p{L})/u,
  examples: ['Nghị định số 98/2023/NĐ-CP của Chính phủ', 'ngày 31/12/2023 của Chính phủ quy định chi tiết'],
  counterexamples: ['Nghị định số 98/2023/NĐ-CP', 'củahàng'],
};

/** Words with which a subject begins, after number, date and issuer. */
export const subjectWord: MentionWord = {
  id: 'subject-word',
  pattern:
    /(?<=[\s,“"*])(?:về|quy định|qui định|hướng dẫn|ban hành|phê duyệt|sửa đổi|thi hành|thực hiện|triển khai|tổ chức|phát động|đẩy mạnh|tiếp tục|tăng cường)\s/iu,
  examples: [
    ' quy định chi tiết thi hành một số điều',
    ' về tiếp tục đổi mới công tác thi đua',
    ' “Về đẩy mạnh học tập',
  ],
  counterexamples: ['Nghị định số 98/2023/NĐ-CP của Chính phủ', 'Nghị quyết Hội nghị Trung ương'],
};

/** A mention that goes on behind another one: "Luật sửa đổi, bổ sung một số điều của" before the name of a second law. */
export const unfinishedMention: MentionWord = {
  id: 'unfinished',
  pattern: /\s(?:của|theo|về|tại|và|,)\s*$/u,
  examples: [
    'Luật sửa đổi, bổ sung một số điều của',
    'Kết luận số 01-KL/TW về tiếp tục thực hiện Chỉ thị theo ',
  ],
  counterexamples: ['Luật Thi đua, khen thưởng', 'Nghị định số 98/2023/NĐ-CP của Chính phủ'],
};

/** The name of a text to which a number beside it may belong; a kind that is also a common word needs a number or "này" behind it. */
export const namedText: MentionWord = {
  id: 'named-text',
  pattern:
    /(?<!\p{L})(?:(?:Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Thông tư|Chỉ thị|Quy chế|Quy định|Điều lệ|Công văn)(?!\p{L})|\p{L}+ (?:định|hoạch|thị|tư|văn|luật|quyết|luận|dẫn|trình|án) (?:số|này|nêu trên|\d))/gu,
  examples: ['Luật Thi đua, khen thưởng', 'Quyết định số 5', 'kế hoạch này', 'Điều lệ Hội'],
  counterexamples: ['ban hành kèm theo', 'Báo cáo thành tích', 'kế hoạch năm', 'Luậtsư'],
};

/**
 * Numbers of forms and provisions that go with a citation. They belong to the text that is cited: in another text the same
 * number stands for something else.
 */
export const pinnedNumbers: readonly MentionWord[] = [
  {
    id: 'form-number',
    pattern:
      /(?<!\p{L})(?:(?:biểu )?mẫu(?: số| biểu)?|biểu số) ?(?:\d{1,3}[a-zđ]?(?:[./]\d{1,3})?|[IVX]{1,5})(?![\p{L}\d])/giu,
    examples: ['Mẫu số 08', 'mẫu 2a', 'Biểu mẫu số 03', 'Biểu số 01'],
    counterexamples: ['gương mẫu', 'mẫu báo cáo', 'tiêu biểu 05 tập thể'],
  },
  {
    id: 'annex-number',
    pattern: /(?<!\p{L})phụ lục(?: số)?(?: ?(?:\d{1,3}|[IVX]{1,5}))?(?![\p{L}\d])/giu,
    examples: ['Phụ lục I', 'phụ lục số 02', 'PHỤ LỤC'],
    counterexamples: ['phụ lụcs', 'phụ nữ'],
  },
  {
    id: 'provision-number',
    pattern:
      /(?<!\p{L})(?:(?:điểm [a-zđ]\d?,? )?(?:khoản \d{1,3}[a-zđ]?,? ))?điều \d{1,3}[a-zđ]?(?![\p{L}\d])/giu,
    examples: ['Điều 24', 'khoản 2 Điều 24', 'điểm a khoản 1 Điều 5', 'Điều 12a'],
    counterexamples: ['một số điều của Luật', 'điều kiện 1', 'điều 1234'],
  },
];

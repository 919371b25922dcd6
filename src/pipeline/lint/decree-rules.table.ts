import type { Claim } from '../../schemas/claim.ts';

/** A rule of form as its instrument states it. */
export interface DecreeRule {
  /** Id of the instrument in `content/instruments/`; null where the rule is a custom. */
  readonly instrument: string | null;
  /** "Nghị định 30/2020/NĐ-CP". */
  readonly reference: string;
  /** Annex, part, section and point, as one says them. */
  readonly place: string;
  /** Short wording of the rule. */
  readonly quotation: string;
  readonly claim: Claim;
}

const checkedOn = '2026-11-21';

/** Wordings compared in several copies of the decree, none of them the gazette: hence no more than second-hand. */
const decree: Pick<DecreeRule, 'instrument' | 'reference' | 'claim'> = {
  instrument: 'nghi-dinh-30-2020-nd-cp',
  reference: 'Nghị định 30/2020/NĐ-CP',
  claim: {
    source:
      'Bản chữ Nghị định 30/2020/NĐ-CP trên kho mã nguồn công khai và dap.ctu.edu.vn (dẫn lại); chưa đối chiếu Công báo',
    confidence: 'secondary',
    checkedOn,
  },
};

const party: typeof decree = {
  instrument: 'huong-dan-05-hd-vptw-2026',
  reference: 'Hướng dẫn 36-HD/VPTW (nay là 05-HD/VPTW)',
  claim: {
    source:
      'thuvienphapluat.vn (Hướng dẫn 36-HD/VPTW, dẫn lại); Hướng dẫn 05-HD/VPTW năm 2026 thay thế, chưa đọc toàn văn',
    confidence: 'secondary',
    checkedOn,
  },
};

/** What drafters hold to without a rule in force that was read. */
const practice = {
  instrument: null,
  reference: 'Thông lệ',
  claim: { source: 'Thông lệ soạn thảo; chưa đối chiếu văn bản gốc', confidence: 'unverified', checkedOn },
} as const;

/** Rules of form by id; the ids are permanent. Each is quoted short; where the copies differ, the shorter wording. */
export const decreeRules = {
  'own-number-nought': {
    ...decree,
    place: 'Phụ lục I, Phần I, mục II, khoản 3',
    quotation: 'với những số nhỏ hơn 10 phải ghi thêm số 0 phía trước',
  },
  'symbol-separators': {
    ...decree,
    place: 'Phụ lục I, Phần I, mục II, khoản 3',
    quotation:
      'Giữa số và ký hiệu văn bản có dấu gạch chéo (/), giữa các nhóm chữ viết tắt trong ký hiệu văn bản có dấu gạch nối (-), không cách chữ',
  },
  'party-symbol': {
    ...party,
    place: 'mục II, điểm 1.3',
    quotation:
      'giữa số và tên loại văn bản có dấu gạch nối (-), giữa tên loại văn bản và tên cơ quan ban hành có dấu gạch chéo (/)',
  },
  'year-in-number': {
    ...practice,
    place: 'Luật Ban hành văn bản quy phạm pháp luật và Nghị định 78/2025/NĐ-CP về số, ký hiệu',
    quotation: 'số thứ tự, năm ban hành, ký hiệu: “98/2023/NĐ-CP”',
  },
  'date-noughts': {
    ...decree,
    place: 'Phụ lục I, Phần I, mục II, khoản 4',
    quotation: 'đối với những số thể hiện ngày nhỏ hơn 10 và tháng 1, 2 phải ghi thêm số 0 phía trước',
  },
  'place-and-date': {
    ...decree,
    place: 'Phụ lục I, Phần I, mục II, khoản 4',
    quotation:
      'Thời gian ban hành văn bản phải được viết đầy đủ; các số thể hiện ngày, tháng, năm dùng chữ số Ả Rập',
  },
  'national-name': {
    ...decree,
    place: 'Phụ lục I, Phần I, mục II, khoản 1',
    quotation: 'giữa các cụm từ có gạch nối (-), có cách chữ',
  },
  components: {
    ...decree,
    place: 'Điều 8, khoản 2',
    quotation:
      'Quốc hiệu và Tiêu ngữ; tên cơ quan; số, ký hiệu; địa danh và thời gian; tên loại và trích yếu; nội dung; chức vụ, họ tên và chữ ký; dấu; nơi nhận',
  },
  subject: {
    ...decree,
    place: 'Phụ lục I, Phần I, mục II, khoản 5',
    quotation: 'Đối với công văn, trích yếu nội dung văn bản được trình bày sau chữ “V/v”',
  },
  'basis-line': {
    ...decree,
    place: 'Phụ lục I, Phần I, mục II, điểm 6a',
    quotation:
      'sau mỗi căn cứ phải xuống dòng, cuối dòng có dấu chấm phẩy (;), dòng cuối cùng kết thúc bằng dấu chấm (.)',
  },
  'first-mention': {
    ...decree,
    place: 'Phụ lục I, Phần I, mục II, điểm 6b',
    quotation:
      'Khi viện dẫn lần đầu văn bản có liên quan, phải ghi đầy đủ tên loại, số, ký hiệu của văn bản, thời gian ban hành văn bản, tên cơ quan, tổ chức ban hành văn bản và trích yếu nội dung văn bản',
  },
  'later-mention': {
    ...decree,
    place: 'Phụ lục I, Phần I, mục II, điểm 6b',
    quotation: 'trong các lần viện dẫn tiếp theo, chỉ ghi tên loại và số, ký hiệu của văn bản đó',
  },
  'law-mention': {
    ...decree,
    place: 'Phụ lục I, Phần I, mục II, điểm 6b',
    quotation: 'đối với Luật và Pháp lệnh chỉ ghi tên loại và tên của Luật, Pháp lệnh',
  },
  divisions: {
    ...decree,
    place: 'Phụ lục I, Phần I, mục II, điểm 6c và 6d',
    quotation:
      'Các điểm trong mỗi khoản dùng các chữ cái tiếng Việt theo thứ tự bảng chữ cái tiếng Việt, sau có dấu đóng ngoặc đơn',
  },
  'signing-capacity': {
    ...decree,
    place: 'Phụ lục I, Phần I, mục II, điểm 7a',
    quotation:
      'ký thay mặt tập thể thì phải ghi chữ viết tắt “TM.” vào trước tên tập thể lãnh đạo hoặc tên cơ quan, tổ chức',
  },
  'signing-deputy': {
    ...decree,
    place: 'Phụ lục I, Phần I, mục II, điểm 7a',
    quotation:
      'ký thay người đứng đầu cơ quan, tổ chức thì phải ghi chữ viết tắt “KT.” vào trước chức vụ của người đứng đầu',
  },
  'signing-order': {
    ...decree,
    place: 'Điều 13, khoản 3 và khoản 4; Phụ lục I, Phần I, mục II, điểm 7a',
    quotation:
      'ký thừa lệnh thì ghi “TL.”, ký thừa ủy quyền thì ghi “TUQ.” vào trước chức vụ của người đứng đầu',
  },
  'signer-name': {
    ...decree,
    place: 'Phụ lục I, Phần I, mục II, điểm 7c',
    quotation: 'Trước họ tên của người ký, không ghi học hàm, học vị và các danh hiệu danh dự khác',
  },
  recipients: {
    ...decree,
    place: 'Phụ lục I, Phần I, mục II, khoản 9',
    quotation:
      'từ “Nơi nhận” … sau có dấu hai chấm (:); đầu dòng có gạch đầu dòng (-), cuối dòng có dấu chấm phẩy (;); dòng cuối cùng bao gồm chữ “Lưu” sau có dấu hai chấm (:), tiếp theo là chữ viết tắt “VT”',
  },
  closing: { ...decree, place: 'Phụ lục III, các mẫu trình bày văn bản hành chính', quotation: './.' },
  'capital-sentence': {
    ...decree,
    place: 'Phụ lục II, mục I',
    quotation:
      'Viết hoa chữ cái đầu âm tiết thứ nhất của một câu hoàn chỉnh: sau dấu chấm câu (.), dấu chấm hỏi (?), dấu chấm than (!) và khi xuống dòng',
  },
  'capital-place': {
    ...decree,
    place: 'Phụ lục II, mục III, khoản 1',
    quotation:
      'Viết hoa chữ cái đầu của các âm tiết tạo thành tên riêng; ví dụ: thành phố Thái Nguyên, tỉnh Nam Định',
  },
  'capital-body': {
    ...decree,
    place: 'Phụ lục II, mục IV, khoản 1',
    quotation:
      'Viết hoa chữ cái đầu của các từ, cụm từ chỉ loại hình cơ quan, tổ chức; chức năng, lĩnh vực hoạt động',
  },
  'capital-special': {
    ...decree,
    place: 'Phụ lục II, mục V, khoản 1',
    quotation: 'Danh từ thuộc trường hợp đặc biệt: Nhân dân, Nhà nước',
  },
  'capital-honour': {
    ...decree,
    place: 'Phụ lục II, mục V, khoản 2',
    quotation:
      'Viết hoa chữ cái đầu của các âm tiết chỉ tên riêng và các từ chỉ thứ, hạng của huân chương, huy chương, danh hiệu',
  },
  'capital-office': {
    ...decree,
    place: 'Phụ lục II, mục V, khoản 3',
    quotation:
      'Viết hoa tên chức vụ, học vị nếu đi liền với tên người cụ thể; ví dụ: Thủ tướng Chính phủ, Chủ tịch Quốc hội',
  },
  'capital-party': {
    ...decree,
    place: 'Phụ lục II, mục V, khoản 4',
    quotation:
      'Viết hoa chữ cái đầu của danh từ chung trong trường hợp dùng đứng độc lập để chỉ một tên riêng; ví dụ: Đảng (chỉ Đảng Cộng sản Việt Nam)',
  },
  'capital-day': {
    ...decree,
    place: 'Phụ lục II, mục V, khoản 5',
    quotation:
      'Viết hoa chữ cái đầu của âm tiết tạo thành tên gọi ngày lễ, ngày kỷ niệm; ví dụ: ngày Quốc khánh 2-9',
  },
  'capital-instrument': {
    ...decree,
    place: 'Phụ lục II, mục V, khoản 6',
    quotation:
      'Viết hoa chữ cái đầu của tên loại văn bản và chữ cái đầu của âm tiết thứ nhất tạo thành tên gọi của văn bản',
  },
  'capital-pinpoint': {
    ...decree,
    place: 'Phụ lục II, mục V, khoản 6',
    quotation:
      'viện dẫn phần, chương, mục, tiểu mục, điều, khoản, điểm của một văn bản cụ thể thì viết hoa chữ cái đầu của phần, chương, mục, tiểu mục, điều',
  },
  'type-abbreviation': {
    ...decree,
    place: 'Phụ lục III, phần I, bảng chữ viết tắt tên loại văn bản',
    quotation: 'NQ, QĐ, CT, QC, QyĐ, TC, TB, HD, CTr, KH, PA, ĐA, DA, BC, BB, TTr, HĐ, CĐ',
  },
  'abbreviation-defined': {
    ...practice,
    place: 'thông lệ soạn thảo (trước đây: Thông tư 01/2011/TT-BNV, Điều 11)',
    quotation: 'chữ viết tắt lần đầu của từ, cụm từ phải được đặt trong ngoặc đơn ngay sau từ, cụm từ đó',
  },
  spelling: {
    ...decree,
    place: 'Điều 5, khoản 1 (soạn thảo đúng thẩm quyền, trình tự, hình thức, thể thức và kỹ thuật trình bày)',
    quotation:
      'Văn bản viết đúng chính tả tiếng Việt; đây là yêu cầu chung, Nghị định không quy định từng từ',
  },
} as const satisfies Readonly<Record<string, DecreeRule>>;

export type DecreeRuleId = keyof typeof decreeRules;

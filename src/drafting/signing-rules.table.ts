import type { Claim } from '../schemas/claim.ts';
import type { SignerKind } from '../schemas/draft.ts';

/** How one kind of signer signs, and the rule that says so. */
export interface SigningRule {
  readonly signer: SignerKind;
  readonly label: string;
  /** Sign before the post: "TM." stands before it where the body decides together. */
  readonly capacity: string;
  /** Where the rule stands: instrument, article or annex, clause. */
  readonly place: string;
  /** What the rule says, told again and shortened to what bears on the case. */
  readonly rule: string;
  readonly claim: Claim;
}

const claim: Claim = {
  source:
    'Nghị định 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư, nêu lại ý; chưa đối chiếu bản chữ',
  confidence: 'unverified',
  checkedOn: '2026-11-21',
};

/** Signs that stand for whom one signs (NĐ 30/2020/NĐ-CP, Annex I, part I, II.7). */
export const capacities = {
  collective: 'TM.',
  acting: 'Q.',
  instead: 'KT.',
  byOrder: 'TL.',
  authorised: 'TUQ.',
} as const;

/** The rule for a body that decides together, quoted beside every signer who signs in its name. */
export const collectiveRule = {
  place: 'Điều 13 khoản 2; Phụ lục I, phần I, mục II.7',
  rule: 'Cơ quan, tổ chức làm việc theo chế độ tập thể: người đứng đầu thay mặt tập thể lãnh đạo ký; ghi chữ viết tắt “TM.” vào trước tên tập thể lãnh đạo hoặc tên cơ quan, tổ chức.',
  claim,
} as const;

export const signingRules: readonly SigningRule[] = [
  {
    signer: 'head',
    label: 'Người đứng đầu',
    capacity: '',
    place: 'Điều 13 khoản 1',
    rule: 'Người đứng đầu cơ quan, tổ chức làm việc theo chế độ thủ trưởng có thẩm quyền ký tất cả văn bản do cơ quan, tổ chức ban hành.',
    claim,
  },
  {
    signer: 'acting-head',
    label: 'Quyền người đứng đầu',
    capacity: capacities.acting,
    place: 'Phụ lục I, phần I, mục II.7',
    rule: 'Trường hợp được giao quyền cấp trưởng thì ghi chữ viết tắt “Q.” vào trước chức vụ của người đứng đầu.',
    claim,
  },
  {
    signer: 'deputy',
    label: 'Cấp phó ký thay người đứng đầu',
    capacity: capacities.instead,
    place: 'Điều 13 khoản 1, khoản 2; Phụ lục I, phần I, mục II.7',
    rule: 'Cấp phó ký thay các văn bản thuộc lĩnh vực được phân công phụ trách; ghi chữ viết tắt “KT.” vào trước chức vụ của người đứng đầu.',
    claim,
  },
  {
    signer: 'by-order',
    label: 'Người đứng đầu đơn vị ký thừa lệnh',
    capacity: capacities.byOrder,
    place: 'Điều 13 khoản 4; Phụ lục I, phần I, mục II.7',
    rule: 'Ghi chữ viết tắt “TL.” vào trước chức vụ của người đứng đầu; việc giao ký thừa lệnh phải được quy định trong quy chế làm việc hoặc quy chế công tác văn thư.',
    claim,
  },
  {
    signer: 'by-order-deputy',
    label: 'Cấp phó của đơn vị ký thay người ký thừa lệnh',
    capacity: capacities.byOrder,
    place: 'Điều 13 khoản 4; Phụ lục I, phần I, mục II.7',
    rule: 'Người được ký thừa lệnh được giao lại cho cấp phó ký thay.',
    claim,
  },
  {
    signer: 'authorised',
    label: 'Người được ủy quyền',
    capacity: capacities.authorised,
    place: 'Điều 13 khoản 3; Phụ lục I, phần I, mục II.7',
    rule: 'Ký thừa ủy quyền phải được giao bằng văn bản, giới hạn thời gian và nội dung; người được ký thừa ủy quyền không được ủy quyền lại cho người khác ký.',
    claim,
  },
];

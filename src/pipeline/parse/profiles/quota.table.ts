import type { Cue } from '../cue.ts';

const count = String.raw`(?:\d{1,3}(?:\.\d{3})+(?!\d)|\d{1,3})`;
const number = String.raw`(?:\d{1,3}(?:\.\d{3})+(?!\d)|\d{1,3}(?:[.,]\d+)?)`;
const unit = [
  '%',
  'tap the',
  'ca nhan',
  'guong',
  'dien hinh',
  'don vi',
  'mo hinh',
  'bang khen',
  'giay khen',
  'co thi dua',
  'huan chuong',
  'sang kien',
  'giai phap',
  'de tai',
  'cong trinh',
  'san pham',
  'ho gia dinh',
  'gia dinh',
  'truong hop',
  'bai viet',
  'tin,? bai',
  'chi tieu',
  'nguoi',
  'lan',
].join('|');
const counted =
  '(?:tap the|ca nhan|guong|dien hinh|bang khen|giay khen|co thi dua|sang kien|mo hinh|cong trinh)';
/** Nouns of two syllables that are counted, of which one syllable would be cut off. */
const nouns =
  'y tuong|doan vien|hoi vien|dang vien|phien toa|kien nghi|de xuat|cong trinh|phan viec|mo hinh|cau lac bo|tuyen duong|hoc sinh|sinh vien|giao vien|lao dong|cong nhan|can bo|hoat dong|chuyen de|doanh nghiep|hop tac xa|khu dan cu|san pham|tieu chi|chi hoi|chi doan|chi bo|ky thuat|tac pham';
/** Words for times, money and marks, of which a number is no quota. */
const noQuota =
  '(?!nam\\b|thang\\b|ngay\\b|tuan\\b|gio\\b|phut\\b|tuoi\\b|dong\\b|trieu\\b|ty\\b|nghin\\b|km\\b|m2\\b|ha\\b|trang\\b|lan\\b|lan muc\\b|ky\\b|tu\\b|diem\\b)';
/** Further numbers of the same list: "02 tập thể, 03 cá nhân" is one bound. */
const alsoCounted = String.raw`(?<also>(?:\s*(?:,|va|hoac)\s*\d{1,3}\s+${counted}\b)*)`;

/**
 * Wordings that bound a number or a share, on folded text, surest first. Groups: `bound` word, `value`, `upTo` of a
 * range, `unit`, `after` for a bound that follows its number.
 */
export const quotaForms: readonly Cue[] = [
  {
    id: 'range',
    pattern: new RegExp(
      `\\b(?:tu\\s+)?(?<value>${number})\\s?%?\\s*(?:-|–|den)\\s*(?:duoi\\s+)?(?<upTo>${number})\\s?(?<unit>%|${counted}\\b)`,
      'g',
    ),
    examples: ['từ 95% đến 97%', '01 - 03 tập thể', 'từ 01 đến 03 cá nhân'],
    counterexamples: ['2021 - 2025', 'từ 01/01/2021 đến 31/5/2021'],
  },
  {
    id: 'bounded-number',
    pattern: new RegExp(
      `\\b(?:phai\\s+)?(?:dat\\s+)?(?:ty le\\s+)?(?<bound>(?:toi ?da |nhieu ?nhat )?khong ?(?:vuot |vuot qua|qua|hon)(?: qua)?|khong ?(?:duoi|thap hon|it hon)|toi ?da|nhieu ?nhat|cao ?nhat|toi ?thieu|it ?nhat|thap ?nhat|tren|duoi|dat|tu|ty le|chiem)\\s+(?:la\\s+)?(?:dat\\s+)?(?:tu\\s+)?(?:tren\\s+)?(?<value>${number})(?:\\s*\\([^)\\d]{1,20}\\))?\\s?(?<unit>${unit})(?![a-z])(?:\\s+(?<after>tro len|tro xuong))?${alsoCounted}`,
      'g',
    ),
    examples: [
      'không quá 01 tập thể hoặc cá nhân',
      'phải đạt trên 30%',
      'ít nhất 02 điển hình',
      'tối đa 15%',
      'không vượt quá 20 %',
      'từ 70% trở lên',
      'tối thiểu 01 (một) sáng kiến',
    ],
    counterexamples: ['trên 30 năm', 'không quá khó', 'trên 5.000 tập'],
  },
  {
    id: 'bounded-thing',
    pattern: new RegExp(
      `\\b(?<bound>(?:toi ?da |nhieu ?nhat )?khong ?(?:vuot |vuot qua|qua)(?: qua)?|khong ?(?:duoi|it hon)|toi ?da|nhieu ?nhat|toi ?thieu|it ?nhat)\\s+(?:la\\s+)?(?<value>${count})(?:\\s*\\([^)\\d]{1,20}\\))?\\s+${noQuota}(?<unit>(?:${nouns})\\b|[a-z]+)`,
      'g',
    ),
    examples: ['không quá 10 xã', 'ít nhất 01 việc làm cụ thể', 'tối đa 03 (ba) ấp', 'ít nhất 50 ý tưởng'],
    counterexamples: ['không quá 30 ngày', 'trên 10 xã', 'tối đa 05 trang'],
  },
  {
    id: 'number-and-up',
    pattern: new RegExp(
      `(?<![\\da-z.,/])(?:tu\\s+)?(?<value>${count})\\s+${noQuota}(?<unit>[a-z]+)(?:\\s+[a-z]+){0,4}?\\s+(?<after>tro len|tro xuong)\\b`,
      'g',
    ),
    examples: ['18 giải trở lên', 'Kết nạp 25 hội viên mới trở lên', '1.200 sản phẩm OCOP trở lên'],
    counterexamples: [
      '05 năm trở lên',
      '900 điểm trở lên',
      '200 m2 đất trở lên',
      'từ 40 ngày làm việc trở lên',
    ],
  },
  {
    id: 'signed-thing',
    pattern: new RegExp(
      `(?<bound>≥|≤|>=|<=)\\s?(?<value>${count})\\s+${noQuota}(?<unit>(?:${nouns})\\b|[a-z]+)`,
      'g',
    ),
    examples: ['≥ 01 hoạt động', '<= 3 xã'],
    counterexamples: ['≥ 95%', '≥ 65 điểm', '> 3 xã'],
  },
  {
    id: 'each-gives',
    pattern: new RegExp(
      `\\b(?:moi|tung)\\s+(?:[a-z]+,?\\s+){1,8}?(?:(?:duoc|lua chon|gioi thieu|de nghi|de xuat|chon|binh chon|cu|xet|co)\\s*:?\\s+)*(?<bound>(?:khong qua|toi ?da|toi ?thieu|it ?nhat)\\s+)?(?<value>\\d{1,3})\\s+(?<unit>${counted})\\b${alsoCounted}`,
      'g',
    ),
    examples: [
      'mỗi đơn vị 01 tập thể',
      'Mỗi cụm, khối thi đua giới thiệu 02 cá nhân',
      'mỗi xã đề nghị không quá 01 tập thể, 02 cá nhân',
    ],
    counterexamples: ['mỗi đơn vị', 'mỗi tháng 5 ngày'],
  },
  {
    id: 'fraction',
    pattern:
      /\b(?<bound>(?:toi ?da |nhieu ?nhat )?khong ?(?:vuot |vuot qua|qua)(?: qua)?|toi ?da|toi ?thieu|it ?nhat)\s+(?<value>\d{1,2}\/\d{1,2})\s+(?:tong )?so\b/g,
    examples: ['không quá 1/3 số đơn vị', 'ít nhất 2/3 tổng số thành viên'],
    counterexamples: ['không quá ngày 1/3', 'từ 2/3 số phiếu'],
  },
  {
    id: 'chosen-number',
    pattern: new RegExp(
      `\\b(?:lua chon|binh chon|gioi thieu|de nghi khen thuong|de xuat)\\s+(?<value>\\d{1,3})\\s+(?<unit>${counted})\\b${alsoCounted}`,
      'g',
    ),
    examples: ['Lựa chọn 01 tập thể, 02 cá nhân'],
    counterexamples: ['khen thưởng cho 02 tập thể'],
  },
  {
    id: 'labelled-number',
    pattern: new RegExp(
      `\\b(?:so luong|co cau)[^.;:\\d]{0,30}:\\s*(?<value>\\d{1,3})\\s+(?<unit>${counted})\\b${alsoCounted}`,
      'g',
    ),
    examples: ['Số lượng: 05 tập thể và 10 cá nhân', 'Số lượng khen thưởng: 02 tập thể'],
    counterexamples: ['Số lượng: không quá 05 tập thể', 'Cá nhân: 05 người'],
  },
  {
    id: 'signed-share',
    pattern: /(?<bound>≥|≤|>=|<=|>|<)\s?(?<value>\d{1,3}(?:[.,]\d+)?)\s?(?<unit>%)/g,
    examples: ['≥ 95%', '<5%'],
    counterexamples: ['95%'],
  },
  {
    id: 'share',
    pattern: new RegExp(
      `(?<![\\d,./])(?<value>${number})\\s?(?<unit>%)(?:\\s+(?<after>tro len|tro xuong))?`,
      'g',
    ),
    examples: ['100% các tổ chức Đảng', 'đăng ký 85,5 %', '80% trở lên'],
    counterexamples: ['100 tập thể', 'trừ 10 điểm/01%'],
  },
  {
    id: 'none-at-all',
    pattern:
      /(?:^|(?<=[,;.]\s?(?:va )?))khong (?:co|de xay ra|de|phat sinh)\s[^.;\d]{0,140}?\b(?:vi pham|tham nhung|tieu cuc|te nan|toi pham|khieu (?:kien|nai)|tai nan|bao luc|ma tuy|bo hoc|no dong|qua han|tre han|ky luat|chay no|tai ngheo|ho ngheo|mu chu|nguoi nghien)\b/g,
    examples: [
      '100% đạt chuẩn, không có cán bộ, chiến sĩ vi phạm kỷ luật',
      'Không để xảy ra tai nạn lao động',
      'không có đơn thư khiếu nại vượt cấp',
    ],
    counterexamples: ['trường hợp không có vi phạm', 'không có khả năng'],
  },
];

/** Words before or after a share that tell a result or a change, not a level to be reached; on folded text. */
export const changeBeforeCue: Cue = {
  id: 'change-before',
  pattern:
    /\b(?:tang|giam|vuot|cao hon|thap hon|hut|tang truong|toc do)(?: (?!con\b|xuong\b|dat\b)[a-z]+){0,4} $/,
  examples: ['tăng ', 'giảm bình quân '],
  counterexamples: ['phấn đấu ', 'đạt ', 'giảm tỷ lệ hộ nghèo xuống còn '],
};

/** Words behind a number that compare it. */
export const comparedAfterCue: Cue = {
  id: 'compared-after',
  pattern: /^[^.;]{0,40}?\b(?:so voi|cung ky)\b/,
  examples: [' so với cùng kỳ', ' dự toán, bằng cùng kỳ năm trước'],
  counterexamples: [' các cơ quan, đơn vị'],
};

/** Bounds that nobody uses of a result; they may stand behind their number. */
export const firmBoundCue: Cue = {
  id: 'firm-bound',
  pattern: /khong ?(?:qua|vuot|duoi|thap hon|it hon)|toi ?da|toi ?thieu|it ?nhat|tro (?:len|xuong)/,
  examples: ['ít nhất', 'không quá', 'trở lên'],
  counterexamples: ['đạt', 'trên'],
};

/** Words of aim: what follows them is still to be reached. */
export const aimCue: Cue = {
  id: 'aim',
  pattern: /\b(?:phan dau|chi tieu|muc tieu)\b/,
  examples: ['Phấn đấu tốc độ tăng trưởng '],
  counterexamples: ['tốc độ tăng trưởng '],
};

/** Signs of the bounds of a quota. */
export const boundSigns: readonly (Cue & { readonly sign: string })[] = [
  {
    id: 'at-most',
    sign: '<=',
    pattern: /khong ?(?:qua|vuot|hon)|toi ?da|nhieu ?nhat|cao ?nhat|tro xuong|≤|<=/,
    examples: ['không quá', 'tối đa', 'trở xuống'],
    counterexamples: ['ít nhất'],
  },
  {
    id: 'at-least',
    sign: '>=',
    pattern: /khong ?(?:duoi|thap hon|it hon)|toi ?thieu|it ?nhat|thap ?nhat|^tu$|tro len|≥|>=/,
    examples: ['ít nhất', 'không dưới', 'từ', 'trở lên'],
    counterexamples: ['dưới', 'đạt'],
  },
  { id: 'above', sign: '>', pattern: /tren|^>$/, examples: ['trên', 'đạt trên'], counterexamples: ['dưới'] },
  { id: 'below', sign: '<', pattern: /duoi|^<$/, examples: ['dưới'], counterexamples: ['trên'] },
];

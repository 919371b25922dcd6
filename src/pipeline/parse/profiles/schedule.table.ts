import type { DateRecord } from '../../../schemas/entry.ts';
import type { Cue } from '../cue.ts';

/** A wording that sets a time; its groups are read by `schedule-values.ts`. */
export interface ScheduleForm extends Cue {
  readonly kind: DateRecord['kind'];
}

const fullDay = String.raw`\d{1,2}\s?(?:\/\s?\d{1,2}\s?\/|-\s?\d{1,2}\s?-|\.\s?\d{1,2}\s?\.)\s?\d{4}`;
const wordDay = String.raw`\d{1,2}[\s,]+thang\s+\d{1,2}(?:\s*,?\s+nam\s+\d{4}|\s?\/\s?\d{4})?`;
const shortDay = String.raw`\d{1,2}\s?[\/-]\s?\d{1,2}(?![\d]|\s?[\/-]\s?\d|\s?%)`;
/** A day without year whose span goes on over a dash: "01/01 - 19/5/2020". */
const openingDay = String.raw`\d{1,2}\s?\/\s?\d{1,2}(?=\s?[-–]\s?\d{1,2}\s?\/)`;
const day = `${wordDay}|${fullDay}|${shortDay}`;
const year = String.raw`(?:19|20)\d{2}`;
const month = String.raw`(?:0?[1-9]|1[0-2])(?!\d)`;
const monthOfYear = String.raw`${month}(?:\s?[\/-]\s?${year}|\s*,?\s+nam\s+${year})`;
const slashedMonth = String.raw`${month}\s?\/\s?${year}`;
const numeral = 'i{1,3}|iv|l{1,3}|lv|[1-4]';
const every = '(?:h[ao]ng|moi)';
const weekday = String.raw`(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)\s*,?\s*`;
const hour = String.raw`(?:\d{1,2}\s?(?:gio|g|h)\s?(?:\d{1,2}\s?(?:phut|p)?)?\s*,?\s*(?:cua\s+)?)?(?:${weekday})?`;
const to = String.raw`\s*(?:den|toi|-|–)\s*(?:het\s+)?`;
const before = [
  'truoc(?: thoi (?:gian|diem|han))?',
  '(?:cham|muon) nhat(?: la)?(?: (?:den|vao|truoc|trong|het|vao truoc))?',
  'khong (?:muon|cham) (?:hon|qua)',
  'khong qua(?= ngay )',
  String.raw`han (?:cuoi|chot)(?: cung)?[^.;,:\d]{0,40}`,
  String.raw`(?:thoi )?han(?=\s*:?\s*(?:ngay\s+)?\d{1,2}\s?[\/.-])`,
  String.raw`(?:thoi )?han (?:nop|gui|nhan|tiep nhan|bao cao|dang ky|hoan thanh)[^.;,:\d]{0,40}`,
].join('|');
const until = 'den het|den|het';
/** The bracket that closes one opened directly before the first year: "nhiệm kỳ (2020 - 2025)", not "(nhiệm kỳ 2020 - 2025)". */
const ownBracket = String.raw`(?:(?<=\((?:tu )?(?:nam )?\d[^()]{5,30})\))?`;

/**
 * Wordings of dates, on folded text, surest first; where two overlap the first is kept. Groups: `fromDay`, `toDay` as
 * printed, `fromMonth`, `toMonth`, `from` and `to` years, `count` of years, `half` and its `year`, `quarter`,
 * `lastQuarter`, `every` and `andEvery` of what recurs, `monthDay` of a day that recurs, `days` of a time allowed.
 */
export const scheduleForms: readonly ScheduleForm[] = [
  {
    id: 'from-day-to-day',
    kind: 'period',
    pattern: new RegExp(
      `(?:ke )?(?<!thong )\\btu\\s+${hour}(?:ngay\\s+)?(?<fromDay>${day}|${openingDay}|\\d{1,2}(?!\\d|[.,]\\d))(?:${to}|\\s+)${hour}(?:ngay\\s+)?(?<toDay>${day})`,
      'g',
    ),
    examples: [
      'từ 01/01/2021 đến 31/5/2021',
      'Từ ngày 01/10/2024 đến hết ngày 30/9/2025',
      'từ ngày 1 tháng 3 đến ngày 30 tháng 4 năm 2022',
      'từ ngày 01 đến ngày 15/11/2024',
      'từ 8 giờ 00 ngày 01/10/2024 đến 17 giờ 00 ngày 15/10/2024',
      'Từ 01/01 - 19/5/2020',
    ],
    counterexamples: ['trước ngày 15/6/2021', 'từ 5 đến 10 tập thể', 'từ nay', 'Thông tư 21 ngày 31/7/2020'],
  },
  {
    id: 'labelled-days',
    kind: 'period',
    pattern: new RegExp(
      `(?<=\\b(?:dot|giai doan|thoi gian|ngay dem)[^.;:(]{0,40}[:(] ?)(?:ngay\\s+)?(?<fromDay>${fullDay}|${openingDay})\\s?(?:[-–]|den(?: het)?)\\s?(?:ngay\\s+)?(?<toDay>${fullDay}|${shortDay})`,
      'g',
    ),
    examples: [
      'Đợt 2: 20/5 - 22/12/2020',
      'Thời gian: 15/9/2025 – 18/11/2025',
      '60 ngày đêm (01/11 - 30/12/2020)',
    ],
    counterexamples: ['kỷ niệm (20/11/1982 - 20/11/2020)', 'Đợt 1: trước 15/9/2025'],
  },
  {
    id: 'days-of-cell',
    kind: 'period',
    pattern: new RegExp(
      `(?<=\\|\\s?)(?<fromDay>${fullDay}|${openingDay})\\s?[-–]\\s?(?<toDay>${fullDay}|${shortDay})(?=\\s?\\|)`,
      'g',
    ),
    examples: ['| 1 | 20/10 - 26/10/2025 | Phát động |'],
    counterexamples: ['kỷ niệm 20/11/1982 - 20/11/2020', '| 20/10/2025 | Phát động |'],
  },
  {
    id: 'from-day-on',
    kind: 'period',
    pattern: new RegExp(
      `(?:ke )?\\btu\\s+(?:(?:ngay\\s+)?(?<sinceDay>${day})|thang\\s+(?<fromMonth>${monthOfYear}))\\s*(?:den|toi)\\s*(?:het\\s+)?(?:hoc ky|nam hoc|khi (?:ket thuc|hoan thanh|to chuc)|ket thuc)[^.;,\\d]{0,30}`,
      'g',
    ),
    examples: [
      'Từ 21/11/2022 đến hết học kỳ I',
      'từ ngày 01/3/2024 đến khi kết thúc đợt thi đua',
      'từ tháng 10/2025 đến khi tổ chức thành công Đại hội',
    ],
    counterexamples: ['từ ngày 01/3/2024'],
  },
  {
    id: 'from-month-to-month',
    kind: 'period',
    pattern: new RegExp(
      `(?:ke )?\\btu\\s+(?:(?:(?:dau|giua|cuoi)\\s+)?thang\\s+|(?=${slashedMonth}${to}(?:thang\\s+)?${slashedMonth}))(?<fromMonth>${monthOfYear}|${month})${to}(?:(?:dau|giua|cuoi)\\s+)?(?:thang\\s+)?(?<toMonth>${monthOfYear}|${month}(?!\\s?/))`,
      'g',
    ),
    examples: [
      'từ tháng 01 đến hết tháng 12 năm 2024',
      'từ tháng 9/2023 đến tháng 5/2024',
      'Từ tháng 3 đến tháng 11',
      'từ tháng 01 - 12/2024',
      'từ 01/2026 - 8/2026',
    ],
    counterexamples: ['từ tháng 6 trở đi', 'đến tháng 12/2024', 'từ 01/2026 đến 8 tập thể', 'từ 5 - 8/2026'],
  },
  {
    id: 'months-in-brackets',
    kind: 'period',
    pattern: new RegExp(
      `(?<=\\()thang\\s+(?<fromMonth>${month})${to}(?:thang\\s+)?(?<toMonth>${monthOfYear})(?=\\))`,
      'g',
    ),
    examples: ['Giai đoạn 2 (tháng 6 - 9/2025): cao điểm', 'Đợt 1 (tháng 3 đến tháng 5 năm 2025)'],
    counterexamples: ['Sơ kết (tháng 6/2025)', 'tháng 6 - 9/2025'],
  },
  {
    id: 'from-one-to-another',
    kind: 'period',
    pattern: new RegExp(
      `(?:ke )?(?<!thong )\\btu\\s+(?:nay|dau nam(?: hoc)?|(?:ngay|thoi diem|khi)\\s+(?:ky|ban hanh|phat dong)[^.;,\\d]{0,40}?|(?:ngay\\s+)?(?<fromDay>${day})|thang\\s+(?<fromMonth>${monthOfYear}|${month}))\\s+(?:cho )?(?:den|toi)\\s*(?:het\\s+)?(?:ngay\\s+(?=\\d)|cuoi\\s+|thang\\s+(?=\\d))?(?:(?<toDay>${day})|(?<toMonth>${monthOfYear})|nam\\s+(?<to>${year}))`,
      'g',
    ),
    examples: [
      'từ nay đến hết năm 2024',
      'Từ nay đến ngày 30/9/2025',
      'từ ngày ban hành Kế hoạch đến hết ngày 31/12/2025',
      'từ nay đến cuối năm 2025',
      'từ nay đến tháng 6/2025',
      'từ đầu năm đến 30/6',
      'từ 20/5/2026 đến hết năm 2026',
      'từ tháng 9/2025 đến ngày 31/5/2026',
    ],
    counterexamples: ['từ nay trở đi', 'từ ngày ký', 'Thông tư 21/6 đến năm 2026'],
  },
  {
    id: 'school-year',
    kind: 'period',
    pattern: new RegExp(`nam hoc\\s*\\(?(?<from>${year})\\s*[-–]\\s*(?<to>${year})${ownBracket}`, 'g'),
    examples: ['năm học 2023 - 2024', 'Năm học 2023-2024'],
    counterexamples: ['năm học mới', 'năm 2023'],
  },
  {
    id: 'named-span',
    kind: 'period',
    pattern: new RegExp(
      `(?:giai doan|thoi ky|nhiem ky|khoa|tu nam|cac nam)\\s*(?:\\d\\s*)?\\(?(?:tu )?(?:nam )?(?<from>${year})\\s*(?:-|–|den(?: het)?(?: nam)?)\\s*(?<to>${year})${ownBracket}`,
      'g',
    ),
    examples: [
      'giai đoạn 2021 - 2025',
      'giai đoạn từ năm 2021 đến năm 2025',
      'nhiệm kỳ (2020 - 2025)',
      'từ năm 2021 đến năm 2025',
      'thời kỳ 2021-2030',
      'Giai đoạn 1 (2018 - 2019)',
    ],
    counterexamples: ['72 năm (1948 – 2020)', 'năm 2021'],
  },
  {
    id: 'counted-span',
    kind: 'period',
    pattern: new RegExp(
      `(?<!\\d)(?<count>0?[2-9]|10|hai|ba|bon|nam|muoi)\\s+nam\\s*[(,]?\\s*(?<from>${year})\\s*[-–]\\s*(?<to>${year})${ownBracket}`,
      'g',
    ),
    examples: ['5 năm (2021-2025)', '05 năm (2021- 2025)', '02 năm 2024 - 2025', 'năm năm (2021 - 2025)'],
    counterexamples: ['72 năm (1948 – 2020)', 'năm 2021', 'ngày 5 năm 2021'],
  },
  {
    id: 'part-of-year',
    kind: 'period',
    pattern: new RegExp(
      `(?<!\\d)(?<half>(?:0?[369]|sau|chin|ba)\\s+thang\\s+(?:dau|cuoi)|nua\\s+(?:dau|cuoi))\\s+nam(?:\\s+(?:nam\\s+)?(?<year>${year}))?`,
      'g',
    ),
    examples: ['6 tháng đầu năm 2024', '06 tháng cuối năm', '9 tháng đầu năm', 'sáu tháng đầu năm 2022'],
    counterexamples: ['tháng 6 năm 2024', '16 tháng đầu năm'],
  },
  {
    id: 'quarter',
    kind: 'quarter',
    pattern: new RegExp(
      `\\bquy\\s+(?<quarter>${numeral})(?![a-z\\d])(?:\\s*(?:-|–|,|va|den)\\s*(?:quy\\s+)?(?<lastQuarter>${numeral})(?![a-z\\d]))*(?:(?:\\s*[/,-]\\s*(?:nam\\s+)?|\\s+(?:nam|cua nam)\\s+)(?<year>${year}))?`,
      'g',
    ),
    examples: [
      'Quý I/2020',
      'Quý III - IV/2020',
      'quý 2 năm 2024',
      'Quý l/2024',
      'Quý I, II, III năm 2024',
      'trong Quý IV',
    ],
    counterexamples: ['quý vị', 'Quý khách 2020', 'hằng quý'],
  },
  {
    id: 'day-that-recurs',
    kind: 'deadline',
    pattern: new RegExp(
      `(?:(?:${before}|vao)\\s*:?\\s*(?:ngay\\s+)?|(?<!tu )\\bngay\\s+)(?<monthDay>\\d{1,2})(?!\\d|\\s?[/.-])\\s+(?:cua\\s+)?(?:thang\\s+(?:cuoi|dau|tiep theo|sau)(?:\\s+cua)?(?:\\s+(?:${every}|moi))?\\s*(?<every>quy)?|${every}\\s+(?<andEvery>thang|quy))`,
      'g',
    ),
    examples: [
      'trước ngày 15 hằng tháng',
      'chậm nhất ngày 20 của tháng cuối quý',
      'trước ngày 25 hàng tháng',
      'ngày 15 tháng cuối quý',
      'ngày 20 hằng tháng',
    ],
    counterexamples: ['trước ngày 15/11', 'trước ngày 15 tháng 11'],
  },
  {
    id: 'day-of-what-recurs',
    kind: 'deadline',
    pattern:
      /(?<=\b(?:h[ao]ng|bao cao)\s+(?<every>thang|quy)(?:\s*[(,:]?\s*|,[^.]{1,120}\s(?=\S+ ngay )))(?:vao |truoc |cham nhat )(?:ngay\s+)?(?<monthDay>\d{1,2})(?!\d|\s?[/.-]\s?\d|\s+thang)/g,
    examples: [
      'Hằng tháng (trước ngày 15), các đơn vị báo cáo',
      'hằng quý trước ngày 20',
      'Báo cáo tháng: trước ngày 20',
      'Hàng tháng, các tổ bình xét, nộp kết quả trước ngày 25.',
    ],
    counterexamples: [
      'hằng năm trước ngày 15/11',
      'hằng tháng trước ngày 15/11',
      'Hằng tháng, xét trước 15 hồ sơ',
    ],
  },
  {
    id: 'before-day',
    kind: 'deadline',
    pattern: new RegExp(
      `(?:(?:xong|hoan thanh)\\s+)?\\b(?:${before})\\s*:?\\s*${hour}(?:het\\s+)?(?:ngay\\s+)?(?<toDay>${day})`,
      'g',
    ),
    examples: [
      'trước ngày 15/6/2021',
      'chậm nhất ngày 30/11/2022',
      'chậm nhất ngày 05 tháng 12',
      'trước 15/5',
      'trước ngày 10 tháng 12 năm 2024',
      'trước 17 giờ 00 ngày 15/11/2024',
      'trước 16h30 thứ Sáu, ngày 28/11/2025',
      'Thời hạn gửi hồ sơ: 15/11/2024',
      'Hạn cuối nhận hồ sơ là 17h00 ngày 15/11/2024',
      'hạn 25/9',
    ],
    counterexamples: ['trước đây', 'từ 01/01/2021', 'trước 5 ngày'],
  },
  {
    id: 'day-as-limit',
    kind: 'deadline',
    pattern: new RegExp(`(?<toDay>${fullDay}|${shortDay})\\s*:\\s*(?:la )?(?:thoi )?han\\b`, 'g'),
    examples: ['15/10/2013: hạn cuối', '15/10: Hạn'],
    counterexamples: ['15/10/2013: sơ kết'],
  },
  {
    id: 'and-day',
    kind: 'deadline',
    pattern: new RegExp(
      `(?<=\\b(?:truoc|nhat) (?:ngay )?\\d{1,2}\\s?\\/\\s?\\d{1,2}(?:\\s?\\/\\s?\\d{4})?\\s?(?:va|,)\\s?)(?:ngay\\s+)?(?<toDay>${day})`,
      'g',
    ),
    examples: ['Trước ngày 10/6 và 25/11/2026, tổng hợp', 'trước ngày 10/6, ngày 10/12'],
    counterexamples: ['trước ngày 10/6', 'ngày 10/6 và 25/11'],
  },
  {
    id: 'handed-in-on-day',
    kind: 'deadline',
    pattern: new RegExp(
      `\\b(?:trong|vao) ngay(?<=\\b(?:gui|nop|trinh|bao cao|dang ky|xong|hoan thanh)(?: (?!to chuc|dien ra|hop |hoi nghi)[^ .;:]+){0,12} (?:trong|vao) ngay)\\s+(?<toDay>${day})`,
      'g',
    ),
    examples: ['ký cam kết xong trong ngày 06/10/2026', 'Gửi hồ sơ về Sở vào ngày 15/6/2026'],
    counterexamples: ['Hội nghị tổ chức vào ngày 20/6/2026', 'gửi trong ngày', 'vào ngày 20/6'],
  },
  {
    id: 'until-day',
    kind: 'deadline',
    pattern: new RegExp(
      `(?<!tinh |\\d )\\b(?:${until})\\s+${hour}(?:ngay\\s+(?<toDay>${day})|(?<toOther>${fullDay}))`,
      'g',
    ),
    examples: ['đến ngày 30/9/2025', 'đến hết ngày 31/12', 'hết 30/6/2024'],
    counterexamples: ['tính đến ngày 31/10/2024', 'chào mừng 30/4 đến 01/5'],
  },
  {
    id: 'within-month',
    kind: 'deadline',
    pattern: new RegExp(
      `\\b(?:trong|truoc|het|xong|den|(?:cham|muon) nhat(?: la)?(?: (?:den|vao|trong|truoc))?)\\s+(?:(?:dau|giua|cuoi)\\s+)?thang\\s+(?<toMonth>${monthOfYear}|${month}(?!\\s?[/-]\\s?\\d|\\s+nam\\s+\\d))`,
      'g',
    ),
    examples: ['trong tháng 01 năm 2024', 'trước tháng 3/2022', 'xong trong tháng 12', 'đến tháng 12/2025'],
    counterexamples: ['vào tháng 7/2021', 'trong 6 tháng'],
  },
  {
    id: 'month-of-cell',
    kind: 'deadline',
    printed: true,
    pattern:
      /(?:(?<![^\s|])Tháng|(?<=(?<!ắt đầu|át động|ai mạc): )tháng) (?<toMonth>(?:0?[1-9]|1[0-2])(?:\s?\/\s?20\d{2}(?=\s*(?:[.;]?$|[|:]))|(?=\s*[|:])))/gu,
    examples: [
      'Kiểm tra chéo: tháng 11/2022.',
      'Sơ kết | Tháng 01/2024 | Hội đồng',
      'Kiểm tra Vụ TCCB Tháng 12/2022',
      'Tháng 9/2018: Xây dựng',
      'Tháng 3: ban hành kế hoạch',
    ],
    counterexamples: [
      'Hội nghị vào tháng 7/2021',
      'Tháng 9/2023, các đơn vị',
      'Tháng 11-12/2023:',
      'Bắt đầu: tháng 3/2024.',
    ],
  },
  {
    id: 'and-month',
    kind: 'deadline',
    pattern: new RegExp(
      `(?<=\\b(?:trong|truoc|het|nhat) (?:cac )?(?:thang \\d{1,2}(?:\\s?\\/\\s?\\d{4})?\\s?(?:va|,)\\s?){1,4})thang\\s+(?<toMonth>${monthOfYear}|${month}(?!\\s?[/-]\\s?\\d))`,
      'g',
    ),
    examples: ['trong tháng 8, tháng 9/2026', 'trước tháng 6/2026 và tháng 12/2026'],
    counterexamples: ['tháng 8, tháng 9/2026', 'trong tháng 8, 9 đơn vị'],
  },
  {
    id: 'within-year',
    kind: 'deadline',
    pattern: new RegExp(
      `\\b(?:den het|het|truoc|cham nhat(?: la)?(?: (?:den|vao|trong))?)\\s+nam\\s+(?<to>${year})`,
      'g',
    ),
    examples: ['đến hết năm 2025', 'hết năm 2024'],
    counterexamples: ['đến năm 2020', 'năm 2021'],
  },
  {
    id: 'time-allowed',
    kind: 'deadline',
    pattern:
      /\b(?:trong(?: vong| thoi han|(?=\s+\d{1,3}\s+ngay\s+(?:lam viec|ke tu)))|(?:cham|muon) nhat(?: la)?(?: sau| truoc| trong(?: vong| thoi han)?)?|thoi han(?: la)?|khong qua|truoc)\s+(?<days>\d{1,3})(?:\s*\([^)]{1,20}\))?\s+(?<unit>ngay|thang)(?:\s+lam viec)?(?!\s*\d)/g,
    examples: [
      'trong thời hạn 15 ngày kể từ ngày nhận đủ hồ sơ',
      'chậm nhất 10 ngày',
      'trước 05 ngày làm việc',
      'trong 03 ngày làm việc',
      'trong 05 ngày kể từ ngày nhận đơn',
    ],
    counterexamples: ['trong 02 ngày tại cơ sở', 'sau 10 ngày', 'trước ngày 15/11'],
  },
  {
    id: 'by-reference',
    kind: 'deadline',
    pattern:
      /\b(?:thoi gian|thoi han|thoi diem)(?: (?:quy dinh|yeu cau|bao cao|gui|nop))* (?:(?:da )?(?:noi|neu|quy dinh)(?: o)? (?:tren|day)|neu tai|(?:quy dinh|neu|ghi) tai|tren day)\b/g,
    examples: ['thời gian quy định nói trên', 'đúng thời hạn nêu trên', 'theo thời gian quy định tại điểm 2'],
    counterexamples: ['thời gian quy định', 'thời gian thực hiện'],
  },
  {
    id: 'periodically',
    kind: 'recurrence',
    printed: true,
    pattern:
      /(?<!\p{L})[đd]ịnh\s*kỳ(?!\p{L})(?:\s*\(?(?:theo\s+|h[àằ]ng\s+|mỗi\s+)?(?<every>(?:0?6|sáu)\s+tháng|năm|quý|tháng|tuần)(?!\p{L}|\s+(?:\d|đầu|cuối))(?:(?:,|\s+và|\s+hoặc|\/)\s*(?<andEvery>(?:0?6|sáu)\s+tháng|năm|quý|tháng)(?!\p{L}|\s+\d)|\s+(?:một|0?1)\s+lần)?)?/giu,
    examples: [
      'Định kỳ',
      'định kỳ 6 tháng',
      'định kỳ 6 tháng, năm',
      'định kỳ theo quý',
      'Định kỳ hàng quý',
      'ĐỊNH KỲ',
      'định kỳ 06 tháng một lần',
    ],
    counterexamples: ['đăng ký', 'quy định kỷ luật', 'hộ gia đình ký cam kết'],
  },
  {
    id: 'every',
    kind: 'recurrence',
    printed: true,
    pattern:
      /(?<!\p{L})(?:[đd]ịnh kỳ\s+)?(?:(?:h[àằăáâ]ng|m[ỗổõồ]\s?i)\s*(?<every>n[ăắãẵ]m|qu[ýỳỷỹ]|tháng|tuần|học k[yỳý]|(?<=(?:thực hiện|tổ chức|báo cáo|cập nhật|kiểm tra|duy trì|giờ)\s+h[àằ]ng\s+)ngày|(?<!(?:việc|vụ|tác|sống|hoạt|động)\s+h[àằ]ng\s+)ngày(?=\s*(?:[.;]|$)))(?!\p{L}|\s+\d(?!\d?\s+(?!năm|tháng)\p{L}))(?:\s+(?:một|hai|0?[12])\s+lần)?|thường niên)/giu,
    examples: [
      'Hằng năm',
      'hàng năm',
      'hằng quý',
      'định kỳ hằng tháng',
      'mỗi năm',
      'HÀNG NĂM',
      'báo cáo hằng ngày',
      'mỗi quý một lần',
      'mỗi tháng 1 lần',
      'mỗi quý 01 cuộc',
      'theo dõi thi đua các lớp hằng ngày',
      'tuyên truyền trên loa truyền thanh hằng ngày;',
      'cập nhật 16 giờ hằng ngày',
    ],
    counterexamples: [
      'hàng hóa',
      'công việc hàng ngày',
      'mọi năng lực',
      'đổi mới năm 2024',
      'hàng năm 2024',
      'mỗi quý 4 năm 2024',
    ],
  },
  {
    id: 'times-a-span',
    kind: 'recurrence',
    pattern:
      /(?<!\d)(?:\d{1,2}|mot|hai)\s+(?:lan|ky)\s*(?:\/|moi|trong(?: mot)?)\s*(?<every>nam|quy|thang|tuan)\b|(?<!\d)(?:0?[1-9]|mot|hai|nam)\s+(?:nam|quy|thang|tuan)\s+(?:mot|0?1)\s+lan\b/g,
    examples: ['02 lần/năm', 'một lần mỗi quý', '05 năm một lần'],
    counterexamples: ['lần thứ hai', '2 năm liên tục'],
  },
];

/** English names of what recurs. */
export const recurrences: Readonly<Record<string, string>> = {
  nam: 'year',
  quy: 'quarter',
  thang: 'month',
  tuan: 'week',
  ngay: 'day',
  'hoc ky': 'term',
  '6 thang': 'half-year',
  '06 thang': 'half-year',
  'sau thang': 'half-year',
};

/** Parts of a year that are no half, by how they are counted; a half has six months. */
export const partsOfYear: readonly { readonly pattern: RegExp; readonly months: number }[] = [
  { pattern: /^ba|^0?3/, months: 3 },
  { pattern: /^chin|^0?9/, months: 9 },
];
export const monthsOfHalf = 6;

/** A part of a year that begins it: "6 tháng đầu năm"; the others end it. */
export const firstPart = /dau$/;

/** The unit of a time allowed that counts months; the other counts days. */
export const monthUnit = 'thang';

/** Numbers in words that count years. */
export const countWords: Readonly<Record<string, number>> = { hai: 2, ba: 3, bon: 4, nam: 5, muoi: 10 };

/** Years that a subject names; the ends of a span are none. Groups: `year`. */
export const subjectYearsCue: Cue = {
  id: 'subject-years',
  pattern: new RegExp(`\\bnam (?<year>${year})\\b(?!\\s*[-–]\\s*\\d)`, 'g'),
  examples: ['Công tác thi đua, khen thưởng năm 2024'],
  counterexamples: ['giai đoạn 2021 - 2025', 'năm 2021 - 2025'],
};

/** Words by which a sentence makes its days return each year; as printed. */
export const yearlyCue: Cue = {
  id: 'yearly',
  printed: true,
  pattern: /(?<!\p{L})(?:đ[iị]nh kỳ|h[ằàăa]ng năm|mỗi năm|thường niên)(?!\p{L})/iu,
  examples: ['Định kỳ báo cáo 6 tháng (trước ngày 15/5)', 'trước 30/10 hằng năm'],
  counterexamples: ['báo cáo năm 2024'],
};

/** Words behind a day that make it return, with no more than further days between; as printed. */
export const yearlyBehindCue: Cue = {
  id: 'yearly-behind',
  printed: true,
  pattern:
    /^(?:[\s,()]|và|trước|ngày|chậm nhất|tháng|\d{1,2}|\/)*(?:của\s+)?(?:h[ằàăa]ng|mỗi)\s+năm(?!\p{L})/iu,
  examples: [' hằng năm', ' và trước ngày 05/12 hằng năm'],
  counterexamples: [' gửi về Sở, hằng năm', ' năm 2024'],
};

/** Any sign of a time or number: a text without one is not looked into. */
export const anyTimeCue: Cue = {
  id: 'any-time',
  pattern:
    /\d|dinh ky|h[ao]ng |moi (?:nam|quy|thang|tuan|ngay|hoc)|thuong nien|thoi (?:gian|han|diem)|\bquy [il]|khong |nam nam|mot lan/,
  examples: ['trước ngày 15/11', 'Hằng năm', 'Quý I'],
  counterexamples: ['Nâng cao chất lượng'],
};

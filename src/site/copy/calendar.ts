import type { DateRecord } from '../../schemas/entry.ts';

const kinds: Readonly<Record<DateRecord['kind'], string>> = {
  deadline: 'Hạn',
  period: 'Thời gian',
  quarter: 'Quý',
  recurrence: 'Định kỳ',
  quota: 'Số lượng',
};

/** Words of the calendars. */
export const calendar = {
  listTitle: 'Lịch thi đua, khen thưởng',
  listDescription:
    'Mốc thời gian mà các kế hoạch trong kho đặt ra, theo năm và theo tháng: hạn báo cáo, hạn nộp hồ sơ, đợt thi đua, quý.',
  listLede: 'Hạn báo cáo, hạn nộp hồ sơ, đợt thi đua của mọi kế hoạch trong kho, xếp theo tháng.',
  ofYear: (year: string): string => `Lịch thi đua, khen thưởng năm ${year}`,
  yearDescription: (year: string, items: number, plans: number): string =>
    `${items} mốc thời gian năm ${year} trong ${plans} kế hoạch của kho: ngày, việc, ai làm, điều khoản nào đặt ra.`,
  yearLede: (items: number, plans: number): string => `${items} mốc thời gian trong ${plans} kế hoạch.`,
  inYear: (items: number): string => `${items} mốc thời gian`,
  month: (month: number): string => `Tháng ${month}`,
  ofPlan: (subject: string): string => `Lịch của kế hoạch: ${subject}`,
  planTitle: 'Lịch thực hiện',
  planDescription: (plate: string, items: number): string =>
    `Lịch thực hiện của ${plate}: ${items} mốc thời gian, tải về lịch điện thoại hoặc dời sang năm khác.`,
  planLede: (items: number): string =>
    items === 0
      ? 'Kế hoạch này không đặt mốc thời gian nào mà máy đọc được.'
      : `${items} mốc thời gian, theo thứ tự ngày; việc không ghi ngày ở cuối.`,
  back: 'Về kế hoạch',
  day: 'Thời gian',
  what: 'Việc',
  who: 'Ai làm',
  clause: 'Điều khoản',
  plan: 'Kế hoạch',
  noDay: 'không ghi ngày',
  unsaid: 'văn bản không nói rõ',
  every: (months: number): string =>
    months === 12 ? 'hằng năm' : months === 6 ? '6 tháng một lần' : months === 3 ? 'hằng quý' : 'hằng tháng',
  kinds,
  file: 'Tải lịch (.ics)',
  fileNote: 'Mở được bằng lịch của điện thoại, Outlook, Google. Việc không ghi ngày không có trong tệp.',
  range: (from: string, to: string): string => (from === to ? from : `${from} – ${to}`),
  shift: 'Dời sang năm khác',
  shiftNote:
    'Ngày, tháng giữ nguyên, chỉ đổi năm; ngày rơi vào thứ bảy, chủ nhật được ghi chú. Không có gì được gửi đi.',
  shiftYear: 'Năm bắt đầu',
  shiftFile: 'Tải lịch đã dời (.ics)',
  shiftTable: 'Tải bảng đã dời (CSV)',
  shifted: (count: number, year: number): string =>
    `Đã dời ${count} mốc thời gian; mốc đầu thuộc năm ${year}.`,
  shiftBad: 'Năm phải là số từ 1945 đến 2100.',
  weekend: { saturday: 'thứ bảy', sunday: 'chủ nhật' },
  columns: ['Từ ngày', 'Đến ngày', 'Việc', 'Ai làm', 'Ghi chú'],
  needsScript: 'Dời lịch cần JavaScript; bảng trên và tệp .ics thì không.',
} as const;

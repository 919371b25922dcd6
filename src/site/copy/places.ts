/** Words of the pages of places, under their names before and since 01/7/2025. */
export const places = {
  title: 'Địa phương, tên cũ và tên mới',
  description:
    'Kế hoạch theo địa phương: 34 tỉnh, thành phố từ ngày 01/7/2025, 63 tỉnh, thành phố trước đó, và những huyện, xã có kế hoạch trong kho.',
  lede: 'Kế hoạch giữ tên cơ quan khi ký. Tên cũ hay tên mới đều dẫn tới kế hoạch của địa phương ấy.',
  today: (count: number): string => `Hiện nay (${count} tỉnh, thành phố)`,
  todayColumn: 'Tỉnh, thành phố hiện nay',
  before: 'Trước ngày 01/7/2025',
  plans: 'Kế hoạch',
  ended: (count: number): string => `Tên tỉnh, thành phố không còn từ ngày 01/7/2025 (${count})`,
  below: 'Huyện, xã có trong kho',
  none: 'chưa có',
  noPlans: 'Kho chưa có kế hoạch nào của địa phương này.',
  noPlansNext: 'Xem các địa phương khác',
  eras: 'Hai thời kỳ',
  until: 'Khi ký, đến hết ngày 30/6/2025',
  since: (day: string): string => `Từ ngày ${day}`,
  unchanged: 'Không sắp xếp lại ngày 01/7/2025.',
  over: 'không còn là đơn vị hành chính; kho chưa lập danh sách đơn vị thay thế',
  madeOf: (names: readonly string[]): string => `gồm địa bàn ${names.join(', ')} trước đây`,
  listsOf: (names: readonly string[]): string =>
    `Danh sách dưới đây gồm cả kế hoạch của ${names.join(', ')} trước ngày 01/7/2025.`,
  note: 'Ghi chú',
  source: 'Nguồn',
  by: 'theo',
  level: { province: 'cấp tỉnh', district: 'cấp huyện', commune: 'cấp xã' },
} as const;

/** Words of the movement pages. */
export const movement = {
  listTitle: 'Phong trào thi đua',
  listDescription:
    'Các phong trào thi đua mà kế hoạch trong kho nêu tên: tên chính thức, tên địa phương, giai đoạn và văn bản phát động.',
  listLede: (count: number): string =>
    `${count} phong trào có hồ sơ. Tên địa phương xếp dưới tên chung của phong trào; tên chưa rõ thuộc phong trào nào để riêng ở cuối.`,
  families: 'Phong trào và tên địa phương',
  ungrouped: (count: number): string => `Tên gọi chưa xếp nhóm (${count})`,
  ungroupedNote: 'Các tên này giống tên phong trào nhưng chưa đủ căn cứ để xếp vào một phong trào nào.',
  inPlans: (plans: number, names: number): string =>
    names > 1 ? `${plans} kế hoạch, ${names} tên` : `${plans} kế hoạch`,
  description: (name: string, plans: number): string =>
    `${name}: tên chính thức và tên địa phương, giai đoạn, văn bản phát động; ${plans} kế hoạch trong kho nêu tên.`,
  localDescription: (name: string, plans: number): string =>
    `Tên địa phương “${name}”: thuộc phong trào nào, kế hoạch nào nêu; ${plans} kế hoạch trong kho.`,
  lede: (launched: string | null, plans: number, names: number): string =>
    [
      ...(launched === null ? [] : [`Thời điểm phát động: ${launched}.`]),
      plans === 0
        ? 'Chưa có kế hoạch nào trong kho nêu tên này.'
        : `Trong kho có ${plans} kế hoạch nêu phong trào, với ${names} tên gọi.`,
    ].join(' '),
  local: 'Tên địa phương của',
  names: 'Tên toàn quốc và tên địa phương',
  name: 'Tên',
  official: 'Tên chính thức',
  where: 'Văn bản mang tên này',
  notMet: 'chưa gặp trong kho',
  phases: 'Giai đoạn',
  phaseNoDay: 'chưa rõ thời gian',
  phaseNoInstrument: 'Chưa tìm thấy văn bản',
  explanation: 'Gợi ý khi giảng',
  plans: (count: number): string => `Kế hoạch nêu phong trào này (${count})`,
  plansNone: 'Chưa có kế hoạch nào trong kho nêu phong trào này.',
  launch: 'Phát động',
  launchedOn: 'Thời điểm',
  launchedBy: 'Cơ quan phát động',
  launchingInstrument: 'Văn bản phát động',
  unknown: 'chưa tìm thấy',
  scope: 'Phạm vi',
  level: 'Cấp',
  succeededBy: 'Phong trào tiếp nối',
  together: 'Thường đi cùng',
  notes: 'Lưu ý về tên',
  link: 'Liên kết cố định',
} as const;

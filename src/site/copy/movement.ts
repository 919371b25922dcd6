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
  morePlans: (count: number): string => `và ${count} kế hoạch khác`,
  notMet: 'chưa gặp trong kho',
  otherVerb: (verb: string): string => `Khác động từ: “${verb}”`,
  furtherNames: (shown: number, all: number): string =>
    `Đã nêu ${shown} trong ${all} tên; xem các tên tiếp theo`,
  pattern: 'Mẫu tên:',
  patternNote: 'Tên địa phương theo mẫu này không phải phong trào mới. Chữ in đậm là phần mỗi nơi tự đặt.',
  hole: { place: '[địa phương]', verb: '[động từ]' },
  status: {
    period: (span: string): string => `giai đoạn ${span}`,
    running: (period: string): string => `Đang trong ${period}.`,
    over: (period: string, end: string): string =>
      `Đã hết ${period}, giai đoạn gần nhất mà kho biết (đến ${end}).`,
    openEnd: (from: string): string => `Bắt đầu từ ${from}; kho chưa tìm thấy thời điểm kết thúc.`,
    notYet: (period: string): string => `Chưa đến ${period}.`,
    unknown: 'Kho chưa có nguồn cho biết phong trào còn được thực hiện hay không.',
    doubted: (sentence: string): string => `${sentence} (chưa kiểm chứng)`,
    ofFamily: 'Theo giai đoạn của phong trào chung.',
    noLater:
      'Chưa tìm thấy văn bản cho giai đoạn sau; chưa có văn bản thì không viết là còn hay đã kết thúc.',
  },
  before: 'Trước đó:',
  after: 'Tiếp nối:',
  awards: 'Tiêu chí và hình thức khen thưởng',
  awardsNone: 'Chưa kế hoạch nào trong kho nêu tiêu chí, hình thức khen thưởng riêng cho phong trào này.',
  awardsOfPlans: 'Khen thưởng chung trong các kế hoạch nêu phong trào:',
  sectionOf: (address: string, role: string, plate: string): string => `${address}, ${role} (${plate})`,
  launchTextTitle: 'Câu mẫu để phát động, hưởng ứng',
  launchText: {
    placeSlot: 'tên địa phương',
    basisSlot: 'văn bản của giai đoạn hiện hành',
    launch: (kind: string, local: string, official: string, basis: string): string =>
      `[tên cơ quan] phát động phong trào thi đua “${local}” từ ngày [ngày bắt đầu] đến ngày [ngày kết thúc], hưởng ứng ${kind} “${official}” theo ${basis}.`,
    join: (kind: string, name: string, basis: string): string =>
      `[tên cơ quan] hưởng ứng ${kind} “${name}” theo ${basis}; thời gian thực hiện từ ngày [ngày bắt đầu] đến ngày [ngày kết thúc].`,
    over: 'Giai đoạn gần nhất mà kho biết đã hết. Chỉ dùng câu này khi đã có văn bản của giai đoạn mới.',
    doubtful:
      'Kho chưa xác định được phong trào còn trong thời gian thực hiện hay không; hãy kiểm tra trước khi dùng.',
    note: 'Chỗ trống để trong ngoặc vuông. Tên cơ quan phát động và thời gian lấy theo văn bản của cấp mình.',
  },
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
  together: 'Thường đi cùng',
  notes: 'Lưu ý về tên',
  link: 'Liên kết cố định',
} as const;

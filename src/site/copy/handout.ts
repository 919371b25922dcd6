/** Words of the handout of a movement and of its short address. */
export const handout = {
  tools: 'Dùng khi giảng',
  link: 'Tài liệu phát tay, 2 trang A4, chữ lớn để chiếu',
  kind: 'Tài liệu phát tay',
  title: (name: string): string => `Tài liệu phát tay: ${name}`,
  description: (name: string): string =>
    `Tài liệu phát tay về “${name}”: tên gọi, giai đoạn, văn bản, câu mẫu, lỗi hay gặp, kế hoạch nêu tên; in trên tối đa hai trang A4.`,
  print: 'In trang này: tối đa hai trang A4. Trên màn hình, chữ lớn để chiếu lên bảng.',
  whole: 'Trang đầy đủ',
  names: 'Tên gọi',
  moreNames: (count: number): string => `Còn ${count} tên khác ở trang đầy đủ.`,
  phases: 'Giai đoạn',
  launch: 'Phát động',
  explanation: 'Điểm cần nhớ',
  plans: (count: number): string => `Kế hoạch nêu phong trào (${count})`,
  morePlans: (count: number): string => `Còn ${count} kế hoạch khác ở trang đầy đủ.`,
  moreAwards: (count: number): string => `Còn ${count} mục khác ở trang đầy đủ.`,
  noOrigin:
    'Bản này của kho chưa đặt tên miền, nên tờ phát tay không in mã QR; khi dựng kho có biến SITE_URL, mã QR và địa chỉ đầy đủ sẽ có ở đây.',
  code: 'Mã QR dẫn đến trang đầy đủ',
  address: 'Địa chỉ:',
  foot: (version: string, day: string): string =>
    `Kho kế hoạch thi đua, dữ liệu phiên bản ${version}, tính đến ngày ${day}.`,
  shortTitle: (name: string, code: string): string => `${name} (địa chỉ ngắn ${code})`,
  shortDescription: (name: string, code: string): string => `Địa chỉ ngắn ${code}, dẫn đến trang “${name}”.`,
  moved: 'Trang này ở địa chỉ:',
} as const;

/** Words of the home page, the clause pages, guides, data, quality and the page that is not there. */
export const home = {
  title: 'Tra cứu kế hoạch thi đua, khen thưởng đến từng khoản',
  description:
    'Kho kế hoạch thi đua, khen thưởng: tìm theo chủ đề, địa phương, năm, số, ký hiệu; biết ngay căn cứ nào đã hết hiệu lực.',
  claim: 'Tra cứu kế hoạch thi đua, khen thưởng đến từng khoản, từng căn cứ',
  lede: 'Mỗi đoạn có địa chỉ riêng. Mỗi văn bản được viện dẫn đều cho biết hiện nay còn hiệu lực hay không, theo nguồn nào, kiểm tra ngày nào.',
  placeholder: 'Chủ đề, địa phương, năm hoặc số, ký hiệu',
  tryThese: 'Có thể gõ không dấu. Thử tìm:',
  changed: 'Căn cứ vừa thay đổi hiệu lực',
  precedent: 'Tìm tiền lệ',
  precedentNote: 'Nơi khác đã viết mục này thế nào?',
  teach: 'Giảng một phong trào',
  teachNote: 'Tên chính thức, giai đoạn, tên địa phương.',
  draft: 'Soạn kế hoạch, tải bản Word',
  check: 'Kiểm tra một bản thảo có sẵn',
  cite: 'Viện dẫn đúng căn cứ',
  citeNote: 'Văn bản nào còn dùng được, viện dẫn thế nào.',
  allRoles: 'Xem mọi mục theo vai trò',
  compare: 'So sánh kế hoạch: nơi nào có mục nào, khác chữ nào',
  plans: (count: number): string => `Kế hoạch trong kho (${count})`,
  allPlans: 'Xem cả danh sách, chọn theo cấp, năm, địa phương',
  movements: 'Phong trào được nhắc nhiều',
  allMovements: (count: number): string => `Xem cả ${count} phong trào`,
  instruments: 'Văn bản được viện dẫn nhiều',
  allInstruments: (count: number): string => `Xem cả ${count} văn bản`,
  whoCited: (name: string): string => `Nơi đã triển khai ${name}`,
  ungrouped: 'Tên gọi chưa xếp nhóm',
} as const;

export const role = {
  listTitle: 'Điều khoản theo vai trò',
  listDescription:
    'Các mục, khoản, điểm của mọi kế hoạch trong kho, xếp theo vai trò: mục đích, chỉ tiêu, giải pháp, khen thưởng, báo cáo.',
  listLede:
    'Chọn một vai trò để lấy điều khoản mẫu, căn cứ đã đối chiếu, và xem từng kế hoạch trong kho viết mục ấy ra sao.',
  pageTitle: (name: string): string => `Điều khoản: ${name}`,
  description: (name: string, models: number, clauses: number, plans: number): string =>
    `${models > 0 ? `${models} điều khoản mẫu và ` : ''}${clauses} đoạn về ${name.toLocaleLowerCase('vi')} trong ${plans} kế hoạch, nguyên văn, có địa chỉ và tình trạng căn cứ.`,
  lede: (models: number, clauses: number, plans: number): string => {
    const curated = models > 0 ? `${models} điều khoản mẫu; ` : '';
    const used =
      clauses > 0
        ? `${clauses} đoạn trong ${plans} kế hoạch, mới nhất trước.`
        : 'chưa kế hoạch nào trong kho có đoạn giữ vai trò này.';
    return curated + used;
  },
  clauses: (models: number, clauses: number): string =>
    [models > 0 ? `${models} mẫu` : null, clauses > 0 ? `${clauses} đoạn` : null]
      .filter((part) => part !== null)
      .join(', '),
} as const;

export const guide = {
  listTitle: 'Hướng dẫn',
  listDescription:
    'Cách tìm, cách đọc nhãn hiệu lực, cách viện dẫn văn bản và cách thêm một kế hoạch vào kho.',
  listLede: 'Ngắn, theo việc cần làm.',
} as const;

export const quality = {
  title: 'Chất lượng đọc tự động',
  description:
    'Những gì máy đã đọc được và chưa đọc được: căn cứ chưa nhận ra, tên phong trào chưa xếp nhóm, chỗ sửa, chỗ trống của từng kế hoạch.',
  lede: 'Văn bản được đọc tự động, chưa có người rà soát từng chữ. Trang này nêu rõ những gì đã nhận ra và những gì còn bỏ sót.',
  counts: 'Từng kế hoạch',
  plan: 'Kế hoạch',
  divisions: 'Mục, khoản, đoạn',
  citations: 'Câu viện dẫn',
  resolved: 'Đã xác định',
  ambiguous: 'Chưa phân biệt được',
  unresolved: 'Chưa có trong kho',
  movements: 'Tên phong trào',
  candidates: 'Chưa xếp nhóm',
  repairs: 'Chỗ sửa',
  messages: 'Lưu ý',
  rules: 'Lưu ý theo quy tắc',
  rule: 'Quy tắc',
  times: 'Số lần',
  example: 'Ví dụ',
  noMessages: 'Không có lưu ý nào.',
  limits: 'Giới hạn cần biết',
  limitsList: [
    'Hiệu lực của văn bản lấy từ hồ sơ có nguồn và ngày kiểm tra; kho không tự suy ra.',
    'Câu viện dẫn không rõ số hoặc có thể hiểu theo nhiều cách thì để là chưa xác định, không đoán.',
    'Chữ bị mất khi quét không được thêm vào; chỗ trống trên giấy vẫn để trống.',
  ],
} as const;

export const notFound = {
  title: 'Không có trang này',
  description: 'Không có trang nào ở địa chỉ này; có thể tìm trong kho hoặc xem theo danh mục.',
  lede: 'Có thể địa chỉ gõ thiếu, hoặc văn bản chưa được đưa vào kho. Địa chỉ đã công bố thì không thay đổi.',
  try: 'Có thể đi tiếp từ đây',
} as const;

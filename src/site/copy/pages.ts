/** Words of the home page, the clause pages, guides, data, quality and the page that is not there. */
export const home = {
  title: 'Tra kế hoạch thi đua, khen thưởng đến từng khoản',
  description:
    'Kho kế hoạch thi đua, khen thưởng: tìm theo chủ đề, nơi, năm, số ký hiệu; biết ngay căn cứ nào đã hết hiệu lực.',
  claim: 'Tra kế hoạch thi đua, khen thưởng đến từng khoản, từng căn cứ',
  lede: 'Mỗi đoạn có địa chỉ riêng. Mỗi văn bản được dẫn cho biết hôm nay còn hiệu lực hay không, theo nguồn nào, kiểm tra ngày nào.',
  placeholder: 'Chủ đề, nơi, năm hoặc số, ký hiệu',
  tryThese: 'Gõ không dấu cũng được. Thử:',
  changed: 'Căn cứ vừa đổi hiệu lực',
  precedent: 'Tìm tiền lệ',
  precedentNote: 'Nơi khác đã viết mục này thế nào?',
  teach: 'Giảng một phong trào',
  teachNote: 'Tên chính thức, giai đoạn, tên địa phương.',
  cite: 'Dẫn đúng căn cứ',
  citeNote: 'Văn bản nào còn dùng được, dẫn thế nào.',
  allRoles: 'Mọi mục theo vai trò',
  plans: (count: number): string => `Kế hoạch trong kho (${count})`,
  allPlans: 'Cả danh sách, chọn theo cấp, năm, địa phương',
  movements: 'Phong trào được nhắc nhiều',
  allMovements: (count: number): string => `Cả ${count} phong trào`,
  instruments: 'Văn bản được dẫn nhiều',
  allInstruments: (count: number): string => `Cả ${count} văn bản`,
  whoCited: (name: string): string => `Ai đã triển khai ${name}`,
  ungrouped: 'Tên gọi chưa xếp nhóm',
} as const;

export const role = {
  listTitle: 'Điều khoản theo vai trò',
  listDescription:
    'Các mục, khoản, điểm của mọi kế hoạch trong kho, xếp theo vai trò: mục đích, chỉ tiêu, giải pháp, khen thưởng, báo cáo.',
  listLede:
    'Cùng một việc, mỗi nơi viết một cách. Chọn một vai trò để xem các kế hoạch trong kho viết mục ấy ra sao.',
  pageTitle: (name: string): string => `Điều khoản: ${name}`,
  description: (name: string, clauses: number, plans: number): string =>
    `${clauses} đoạn về ${name.toLocaleLowerCase('vi')} trong ${plans} kế hoạch, nguyên văn, có địa chỉ và tình trạng căn cứ.`,
  lede: (clauses: number, plans: number): string =>
    `${clauses} đoạn trong ${plans} kế hoạch, mới nhất trước.`,
  clauses: (count: number): string => `${count} đoạn`,
} as const;

export const guide = {
  listTitle: 'Hướng dẫn',
  listDescription: 'Cách tìm, cách đọc nhãn hiệu lực, cách dẫn văn bản và cách thêm một kế hoạch vào kho.',
  listLede: 'Ngắn, theo việc cần làm.',
} as const;

export const data = {
  title: 'Dữ liệu mở',
  description:
    'Mọi bản ghi của kho ở dạng JSON, kèm JSON Schema: kế hoạch, văn bản, phong trào, địa phương, cơ quan, chữ viết tắt.',
  lede: 'Mọi điều các trang này nói đều có ở dạng JSON. Tệp được dựng cùng lúc với trang, không cần khóa, không ghi lại người tải.',
  collections: 'Tệp',
  collection: 'Tập',
  records: 'Số bản ghi',
  schema: 'Lược đồ',
  shape: 'Đọc thế nào',
  shapeNote:
    'Dòng và cột đếm từ 1; cột đếm đơn vị UTF-16. Bản ghi kế hoạch giữ chữ như in trong “text”; “reference” là số, ký hiệu chuẩn. Ngày để trống trên giấy là null.',
  claims: 'Nguồn của điều nằm ngoài văn bản',
  claimsNote:
    'Hiệu lực, thay thế, phát động và tên địa phương ngày nay là lời khẳng định có nguồn: “source”, “confidence” (official, secondary, unverified) và “checkedOn”. “unverified” không phải sự thật.',
  names: {
    plans: 'Kế hoạch đã đọc',
    instruments: 'Văn bản được dẫn',
    movements: 'Phong trào',
    places: 'Địa phương',
    issuers: 'Cơ quan ban hành',
    abbreviations: 'Chữ viết tắt',
  },
  perPlan: 'Từng kế hoạch',
} as const;

export const quality = {
  title: 'Chất lượng đọc máy',
  description:
    'Máy đọc được gì và chưa được gì: số căn cứ chưa nhận ra, tên phong trào chưa xếp nhóm, chỗ sửa, chỗ trống của từng kế hoạch.',
  lede: 'Văn bản do máy đọc, chưa có người soát từng chữ. Trang này nói thẳng máy đã nhận ra gì và còn bỏ lại gì.',
  counts: 'Từng kế hoạch',
  plan: 'Kế hoạch',
  divisions: 'Mục, khoản, đoạn',
  citations: 'Lời dẫn văn bản',
  resolved: 'Đã nối',
  ambiguous: 'Nhiều khả năng',
  unresolved: 'Chưa có trong kho',
  movements: 'Tên phong trào',
  candidates: 'Chưa xếp nhóm',
  repairs: 'Chỗ sửa',
  messages: 'Lời báo',
  rules: 'Lời báo theo quy tắc',
  rule: 'Quy tắc',
  times: 'Số lần',
  example: 'Ví dụ',
  noMessages: 'Không có lời báo nào.',
  limits: 'Giới hạn nên biết',
  limitsList: [
    'Hiệu lực của văn bản lấy từ hồ sơ có nguồn và ngày kiểm tra; kho không tự suy ra.',
    'Văn bản không rõ số hoặc có hai khả năng thì để chưa nối, không đoán.',
    'Chữ mất khi quét không được bù; chỗ trống trên giấy vẫn là chỗ trống.',
  ],
} as const;

export const notFound = {
  title: 'Không có trang này',
  description: 'Địa chỉ này không có trang nào; từ đây có thể tìm trong kho hoặc xem theo danh mục.',
  lede: 'Địa chỉ có thể gõ thiếu, hoặc văn bản chưa được thêm vào kho. Địa chỉ đã công bố thì không đổi.',
  try: 'Thử một trong các lối này',
} as const;

/** Words of the page of open data, of feeds and of preview pictures. */
export const data = {
  title: 'Dữ liệu mở',
  description:
    'Toàn bộ kho ở dạng máy đọc được: JSON, JSONL từng điều khoản, CSV mở được bằng Excel, Akoma Ntoso, nguồn tin Atom; kèm lược đồ và ví dụ chạy được.',
  lede: 'Mọi thông tin trên các trang đều có ở dạng máy đọc được. Tệp được tạo cùng lúc với trang; tải không cần đăng ký, không ghi lại người tải.',
  collections: 'Tệp',
  collection: 'Tập dữ liệu',
  records: 'Số bản ghi',
  schema: 'Lược đồ',
  shape: 'Cách đọc tệp',
  shapeNote:
    'Dòng và cột đếm từ 1; cột tính theo đơn vị UTF-16. Trong bản ghi kế hoạch, “text” giữ nguyên chữ in, “reference” là số, ký hiệu đã chuẩn hóa. Ngày để trống trên giấy mang giá trị null.',
  claims: 'Nguồn của thông tin ngoài văn bản',
  claimsNote:
    'Thông tin về hiệu lực, văn bản thay thế, việc phát động và tên địa phương hiện nay đều kèm nguồn (“source”), mức tin cậy (“confidence”: official, secondary hoặc unverified) và ngày kiểm tra (“checkedOn”). Giá trị “unverified” là chưa kiểm chứng, không dùng như thông tin chắc chắn.',
  names: {
    plans: 'Danh sách kế hoạch',
    instruments: 'Văn bản được viện dẫn',
    force: 'Hiệu lực của văn bản vào ngày dựng trang',
    movements: 'Phong trào',
    places: 'Địa phương',
    issuers: 'Cơ quan ban hành',
    abbreviations: 'Chữ viết tắt',
  },
  perPlan: 'Từng kế hoạch',
  table: 'Bảng (CSV)',
  downloadTable: 'Tải danh sách này (CSV)',
  downloadTables: (files: number): string => `Tải danh sách này (CSV), ${files} tệp theo năm`,
  tablePart: (year: string, number: number): string => (number === 1 ? year : `${year}, phần ${number}`),
  sentences: (count: number): string => `${count.toLocaleString('vi-VN')} câu`,
  mentions: 'Câu viện dẫn văn bản, nêu phong trào',
  mentionsNote: (most: number): string =>
    `Mỗi trang văn bản hoặc phong trào có bảng các câu ở địa chỉ của trang, thêm “vien-dan.csv”. Danh sách dài hơn ${most.toLocaleString('vi-VN')} câu được chia theo năm của kế hoạch, mỗi tệp nhiều nhất từng ấy câu: “vien-dan-2024.csv”, “vien-dan-2024-2.csv” và tiếp theo; khi đó “vien-dan.csv” là bảng các tệp ấy (cột “table”, “year”, “sentences”).`,
  mentionsDivided: 'Danh sách đã chia trong kho này',
  clauses: 'Từng điều khoản, theo năm của kế hoạch',
  clausesNote:
    'Mỗi dòng của tệp JSONL là một điều khoản kèm mọi thông tin để dùng riêng: địa chỉ, cơ quan, địa phương lúc ban hành và hiện nay, vai trò, văn bản viện dẫn với hiệu lực khi ban hành và hiện nay, phong trào, mốc thời gian. “fingerprint” đổi khi chữ của điều khoản đổi.',
  year: 'Năm',
  unknownYear: 'Không rõ năm',
  plansOfYear: 'Kế hoạch',
  perPlanNote: 'Bản ghi JSON, và văn bản theo chuẩn Akoma Ntoso 3.0 (XML).',
  feedsTitle: 'Nguồn tin (Atom)',
  feedsNote: 'Thêm địa chỉ vào phần mềm đọc tin để biết khi kho có gì mới.',
  feedOfEach: 'Mỗi trang phong trào có nguồn tin riêng, địa chỉ ghi ở cuối trang đó.',
  feeds: {
    plans: 'Kế hoạch mới đưa vào kho',
    force: 'Văn bản thay đổi hiệu lực',
    movement: (name: string): string => `Kế hoạch nêu phong trào “${name}”`,
    change: (name: string, state: string, day: string): string => `${name}: ${state} từ ${day}`,
    source: (source: string, confidence: string, day: string): string =>
      `Nguồn: ${source} (${confidence}, kiểm tra ${day}).`,
  },
  examples: 'Ví dụ',
  examplesNote:
    'Thay địa chỉ máy chủ bằng nơi đặt kho. Các lệnh dưới đây được chạy thử mỗi lần kiểm tra kho.',
  spreadsheet:
    'Mở thẳng tệp CSV; tiếng Việt hiển thị đúng nhờ dấu thứ tự byte ở đầu tệp. Ô bắt đầu bằng =, +, - hoặc @ có thêm dấu nháy đơn để không bị hiểu là công thức.',
  version: (version: string, day: string): string => `Phiên bản ${version}, ${day}`,
  perPlanRest: 'Kế hoạch cũ hơn: lấy mã ở cột “id” của bảng kế hoạch, rồi thay vào địa chỉ như trên.',
  changes: 'Thay đổi của dạng dữ liệu',
  changesNote:
    'Trường đã công bố không bị đổi nghĩa; trường mới được thêm và ghi ở đây. Khi dạng của một tệp phải đổi, số đầu của phiên bản tăng lên.',
  licence: 'Quyền sử dụng',
  licenceNote:
    'Văn bản hành chính của cơ quan nhà nước không thuộc đối tượng bảo hộ quyền tác giả (Điều 15 Luật Sở hữu trí tuệ; cần đối chiếu văn bản hiện hành). Phần kho tự biên soạn: xin nêu nguồn khi dùng lại.',
  preview: {
    kind: 'Kho mở',
    name: 'Tìm tiền lệ, giảng phong trào, soạn kế hoạch thi đua',
    foot: 'Từng điều khoản có địa chỉ riêng; căn cứ còn hay hết hiệu lực nói rõ nguồn',
  },
} as const;

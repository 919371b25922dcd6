/** Words of the page that adds plans. */
export const addText = {
  title: 'Thêm văn bản vào kho',
  description:
    'Mở tệp Word, PDF, bản quét, ảnh chụp, văn bản thuần hay trang web của một kế hoạch thi đua, khen thưởng: trang đọc ngay trên máy của bạn, cho xem trước, rồi đóng gói để đưa vào kho.',
  lede: [
    'Thả một hay nhiều tệp vào đây: trang đọc như đọc mọi kế hoạch trong kho, nói rõ hiểu được gì, thiếu gì, chỗ nào chưa chắc, rồi cho xem trước đúng như trang kế hoạch.',
    'Tệp không rời khỏi máy của bạn: việc đọc diễn ra trong trình duyệt, không có gì được gửi đi. Trang chỉ tải thêm bộ đọc của chính trang web này khi mở tệp đầu tiên của mỗi loại; sau đó không cần mạng.',
    'Trang không tự đưa kế hoạch lên kho: bạn tải về một gói gồm bản chữ và hồ sơ kèm theo, rồi gửi người quản lý kho.',
  ],
  needsScript:
    'Trang này cần JavaScript để đọc tệp ngay trên máy của bạn. Không có JavaScript, hãy làm theo hướng dẫn',
  guide: 'Thêm một kế hoạch',
  seeGuide: 'Xem hướng dẫn',
  drop: 'Thả tệp vào khung này, hoặc bấm “Chọn tệp”.',
  choose: 'Chọn tệp',
  kinds:
    'Đọc được: Word (.docx), PDF, văn bản thuần và Markdown (Unicode, TCVN3, VNI, VISCII), HTML. Mỗi tệp không quá 20 MB.',
  scans: (megabytes: string): string =>
    `Bản quét và ảnh chụp (JPEG, PNG) cần nhận dạng chữ: trang hỏi trước khi tải bộ nhận dạng (khoảng ${megabytes} MB, tải một lần), rồi nhận dạng ngay trên máy này; kết quả ghi là “bản nháp OCR, cần soát”. Tệp .doc, .odt, .rtf cần phần mềm trên máy: người giữ mã nguồn của kho chạy npm run import -- <tệp>.`,
  megabytes: (count: number): string => count.toLocaleString('vi'),
  recognize: (megabytes: string): string => `Nhận dạng chữ trên máy này (tải khoảng ${megabytes} MB)`,
  scansWait: (count: number): string =>
    count === 1 ? 'Có một bản quét chờ nhận dạng.' : `Có ${count} bản quét chờ nhận dạng.`,
  recognizing: (name: string, page: number, pages: number): string =>
    `Đang nhận dạng chữ trên “${name}”: xong ${page}/${pages} trang, mỗi trang mất vài giây…`,
  /** Kinds of refusals that the command line can mend. */
  needsImport: 'Có thể đọc tệp này bằng lệnh npm run import -- <tệp> trên máy có mã nguồn của kho.',
  reading: (name: string, at: number, of: number): string => `Đang đọc “${name}” (${at}/${of})…`,
  done: (read: number, refused: number): string =>
    refused === 0
      ? `Đã đọc ${read} tệp.`
      : `Đã đọc ${read} tệp; ${refused} tệp không đọc được, xem lý do bên dưới.`,
  refused: (name: string, why: string): string => `Không đọc được “${name}”. ${why}`,
  tooLarge: (megabytes: number): string => `Tệp lớn hơn giới hạn ${megabytes} MB.`,
  tooLong: (most: number): string => `Văn bản dài hơn ${most.toLocaleString('vi')} ký tự (khoảng 600 trang).`,
  unreadable: 'Trình duyệt không lấy được nội dung tệp từ máy, hoặc bộ đọc đã dừng giữa chừng.',
  timeout: (seconds: number): string => `Đọc quá ${seconds} giây nên đã dừng.`,
  noRegistry: 'Chưa tải được sổ tay căn cứ của kho; hãy kiểm tra mạng rồi mở lại tệp.',
  tooMany: (most: number): string =>
    `Mỗi lần chỉ đọc ${most} tệp; các tệp sau chưa được đọc, hãy thả lại sau.`,
  alreadyOpen: (name: string): string => `“${name}” có cùng nội dung với một tệp đã mở nên không mở lại.`,
  link: 'Thêm văn bản từ tệp trên máy của bạn',
  list: 'Các tệp đã mở',
  file: (name: string, kind: string, lines: number): string => `Tệp “${name}”: ${kind}, ${lines} dòng.`,
  answer: (kind: string, citations: number, movements: number): string =>
    `${kind}: nhận ra ${citations} văn bản được viện dẫn, ${movements} tên phong trào.`,
  missing: (names: readonly string[]): string => `Chưa thấy: ${names.join(', ')}.`,
  nothingMissing: 'Không thiếu phần nào của thể thức mà bộ đọc tìm.',
  contents: (count: number): string => `Mục lục (${count})`,
  citations: (count: number): string => `Văn bản được viện dẫn (${count})`,
  movements: (count: number): string => `Phong trào (${count})`,
  doubts: (count: number): string => `Chỗ cần xem (${count})`,
  line: (line: number): string => `dòng ${line}`,
  severities: { error: 'Lỗi', warning: 'Nên xem', info: 'Ghi nhận' },
  preview: 'Xem trước như trang kế hoạch',
  beside: (line: number): string => `Điều cần xem, dòng ${line}`,
  form: 'Hồ sơ kèm theo',
  formNote:
    'Chỉ ghi điều văn bản không in rõ; thông tin in trong văn bản luôn được ưu tiên. Máy đề xuất từ chính văn bản và ghi “chưa kiểm chứng”; hãy đối chiếu, sửa rồi chọn mức tin cậy. Để trống nếu không biết; riêng địa phương là bắt buộc.',
  id: 'Tên tệp, cũng là địa chỉ lâu dài',
  idNote: 'Chữ thường không dấu, số và dấu gạch nối: loại, số, ký hiệu, năm, địa danh.',
  facts: {
    issuer: 'Cơ quan ban hành',
    level: 'Cấp',
    place: 'Địa phương',
    year: 'Năm',
    notBefore: 'Ký không sớm hơn',
    period: 'Thời gian thực hiện',
  },
  hints: {
    issuer: 'tên đầy đủ',
    level: '',
    place: 'mã trong danh sách: tỉnh/huyện/xã',
    year: 'bốn chữ số',
    notBefore: 'năm, năm-tháng hoặc năm-tháng-ngày',
    period: 'năm, năm-tháng hoặc năm-tháng-ngày',
  },
  moreFacts: 'Thêm thông tin khác, nếu văn bản không in',
  value: 'Giá trị',
  from: 'Từ',
  until: 'Đến',
  evidence: 'Căn cứ (dòng, câu chữ)',
  source: 'Nguồn',
  confidence: 'Mức tin cậy',
  noLevel: 'không ghi',
  origin: 'Nguồn gốc bản chữ',
  originOf: (name: string, kind: string, isDraft: boolean): string =>
    isDraft
      ? `Bản nháp OCR, cần soát. Nhận dạng từ tệp “${name}” (${kind}).`
      : `Đọc từ tệp “${name}” (${kind}), chữ giữ nguyên như đọc được.`,
  faults: {
    id: 'Tên tệp chỉ gồm chữ thường không dấu, số và dấu gạch nối đơn.',
    origin: 'Ghi bản chữ này từ đâu mà có.',
    issuer: 'Ghi tên cơ quan ban hành.',
    level: 'Chọn một cấp trong danh sách.',
    place: 'Ghi địa phương bằng mã, ví dụ bac-kan hoặc dong-nai/long-khanh.',
    year: 'Năm gồm bốn chữ số, ví dụ 2024.',
    notBefore: 'Ngày ghi dạng 2024, 2024-09 hoặc 2024-09-25.',
    period: 'Thời gian cần cả hai đầu, dạng 2024, 2024-09 hoặc 2024-09-25, đầu không sau cuối.',
  },
  noEvidence: (fact: string): string => `${fact}: thiếu căn cứ.`,
  noSource: (fact: string): string => `${fact}: thiếu nguồn.`,
  unknownPlace: (place: string): string =>
    `Địa phương “${place}” chưa có trong danh sách của kho; người quản lý kho cần thêm vào content/places.yaml trước.`,
  same: {
    id: 'Kho đã có kế hoạch mang tên tệp này; hãy đặt tên khác nếu là văn bản khác:',
    text: 'Kho đã có đúng bản chữ này:',
    number: 'Kho đã có kế hoạch cùng số, ký hiệu và ngày:',
  },
  sameHere: 'Một tệp khác đang mở cũng mang tên này; hãy sửa một trong hai.',
  ready: 'Hồ sơ đã đủ, có thể tải về.',
  notReady: (count: number): string => `Còn ${count} chỗ phải sửa trước khi tải về.`,
  check: 'Kiểm tra bản thảo này',
  cannotKeep: 'Trình duyệt không cho chuyển bản chữ sang trang kiểm tra; hãy tải về rồi mở ở đó.',
  downloadOne: 'Tải gói .zip của tệp này',
  downloadAll: (count: number): string => `Tải ${count} kế hoạch trong một gói .zip`,
  skipped: (ready: number, all: number): string =>
    `Gói có ${ready} trong ${all} kế hoạch; các kế hoạch còn chỗ phải sửa chưa được đưa vào.`,
  exported: (name: string): string => `Đã tạo tệp ${name} trên máy của bạn.`,
  remove: 'Bỏ tệp này',
  removed: (name: string): string => `Đã bỏ “${name}” khỏi trang.`,
  archiveName: 'them-van-ban.zip',
  noteName: 'doc-truoc.txt',
  note: (ids: readonly string[]): string =>
    [
      'ĐỌC TRƯỚC',
      '',
      'Gói này gồm các kế hoạch sau, mỗi kế hoạch một tệp chữ và một hồ sơ kèm theo (.yaml):',
      ...ids.map((id) => `- ${id}`),
      '',
      '1. Gửi cả gói cho người quản lý kho, kèm tệp gốc nếu được phép.',
      '2. Người quản lý giải nén gói tại thư mục gốc của mã nguồn: các tệp vào đúng content/plans/.',
      '3. Không ghi đè tệp đã có cùng tên; tên tệp là địa chỉ lâu dài của kế hoạch.',
      '4. Chạy npm run check; sửa những lỗi được nêu rồi dựng lại trang bằng npm run build.',
      '',
      'Thông tin ghi “unverified” do máy đề xuất, chưa có người kiểm chứng.',
      '',
    ].join('\n'),
} as const;

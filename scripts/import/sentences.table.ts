/** What the import says to the person at the terminal; {blanks} are filled in. */
export const importSentences = {
  usage: [
    'Cách dùng: npm run import -- [tùy chọn] TỆP|THƯ MỤC…',
    '  --dry-run           chỉ xem máy đọc được gì, không ghi tệp nào',
    '  --json              mỗi tệp một đối tượng JSON trên một dòng',
    '  --no-ocr            không nhận dạng chữ trên bản quét và ảnh chụp',
    '  --any-type          nhận cả văn bản không phải kế hoạch',
    '  --jobs N            số tệp đọc cùng lúc (1 đến 16)',
    '  --into THƯ_MỤC      thư mục nội dung khác thư mục content/ của kho',
    '  --today NĂM-TH-NG   ngày ghi vào tệp kèm theo',
    'Mã thoát: 0 mọi tệp đã vào kho hoặc đã có sẵn; 1 có tệp không nhận; 2 sai cách dùng; 130 dừng giữa chừng.',
  ].join('\n'),
  'wrong-jobs': 'Sai --jobs “{value}”: cần một số nguyên từ 1 đến 16.',
  'wrong-today': 'Sai --today “{value}”: cần ngày dạng 2026-11-21.',
  'wrong-option': 'Sai tùy chọn: {why}',
  'no-files': 'Không thấy tệp nào để đọc.',
  'content-faults': 'Thư mục nội dung có lỗi; hãy chạy npm run check và sửa trước khi thêm văn bản:',
  busy: 'Một lần nhập khác đang ghi vào thư mục này; hãy chờ nó xong. Nếu chắc chắn không còn lần nào đang chạy, xóa tệp {path}.',
  completed: 'Đã hoàn tất văn bản mà lần nhập trước để dở: {id}.',
  progress: '[{done}/{total}] {file}: {outcome}{left}',
  page: '[{done}/{total}] {file}: trang {page}/{pages}',
  left: ', còn khoảng {time}',
  seconds: '{count} giây',
  minutes: '{count} phút',
  missing: 'Không có tệp hay thư mục này.',
  'not-allowed': 'Không có quyền đọc.',
  'no-file': 'Không phải tệp hay thư mục thường.',
  'not-written': 'Không ghi được vào thư mục nội dung: {why}',
  unreadable: 'Không đọc được tệp: {why}',
  'not-a-plan': 'Đây là {type}, không phải kế hoạch; muốn nhận vẫn được, hãy thêm --any-type.',
  'not-a-document':
    'Không nhận ra đây là một văn bản hành chính: không có tên loại, mục, căn cứ hay phong trào; muốn nhận vẫn được, hãy thêm --any-type.',
  'same-text': 'Kho đã có đúng văn bản này: {id}.',
  'other-form':
    'Kho đã có văn bản này ở bản khác: {id} (giống {likeness} %); bản mới không được ghi. Muốn thay, hãy tự so sánh hai bản.',
  interrupted:
    'Đã dừng theo yêu cầu: các văn bản đã ghi được giữ nguyên vẹn; chạy lại lệnh để nhập tiếp phần còn lại.',
  summary:
    'Tổng cộng {total} tệp: {imported} đã vào kho, {ready} sẵn sàng (chạy thử), {same} đã có, {other} có ở bản khác, {refused} không nhận, {unread} chưa đọc.',
  next: 'Việc tiếp theo: npm run check -- --doubts liệt kê những chỗ cần người xác nhận, kèm phần sửa sẵn.',
} as const;

export const outcomeNames = {
  imported: 'đã vào kho',
  ready: 'sẵn sàng (chạy thử, chưa ghi)',
  'same-text': 'đã có trong kho',
  'other-form': 'có trong kho ở bản khác, bỏ qua',
  refused: 'không nhận',
} as const;

/** Labels of what was understood. */
export const reportLabels = {
  type: 'Loại tệp',
  title: 'Trích yếu',
  reference: 'Số, ký hiệu',
  issuedOn: 'Ngày',
  issuer: 'Cơ quan',
  place: 'Nơi ban hành',
  outline: 'Các mục',
  citations: 'Viện dẫn',
  citationCount: '{total}, trong đó {resolved} có trong kho',
  movements: 'Phong trào',
  id: 'Mã đề xuất',
  files: 'Tệp đã ghi',
  missing: 'Còn thiếu',
  doubts: 'Cần xem lại',
  doubtAt: 'dòng {line}: {kind}: {text}',
  more: '… và {count} chỗ nữa',
  warnings: 'Lưu ý',
  none: 'không có',
  pages: '{kind}, {pages} trang',
  weakest: 'độ tin cậy {percent} %',
} as const;

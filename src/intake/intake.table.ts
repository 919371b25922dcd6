import type { DocumentKind } from '../readers/document.ts';

/** What a plan should print and a reading may miss, as people say it. */
export const missingNames = {
  documentType: 'tên loại văn bản',
  reference: 'số, ký hiệu',
  subject: 'trích yếu',
  issuer: 'cơ quan ban hành',
  issuedOn: 'ngày ban hành',
  place: 'nơi ban hành (tỉnh, huyện, xã)',
  signatory: 'người ký',
  outline: 'các mục của văn bản',
} as const;

/** Names of kinds of files, as the origin of a text gives them. */
export const originNames: Readonly<Record<DocumentKind, string>> = {
  text: 'tệp văn bản thuần',
  html: 'trang HTML',
  docx: 'tệp Word (.docx)',
  pdf: 'tệp PDF',
  image: 'ảnh chụp',
  doc: 'tệp Word 97–2003 (.doc)',
  rtf: 'tệp RTF',
  odt: 'tệp OpenDocument (.odt)',
};

/** Where a text comes from; {blanks} are filled in. */
export const originSentences = {
  file: 'Đọc từ {kind} “{name}”, sha256 {sha256}.',
  draft: 'Bản nháp OCR, cần soát.',
} as const;

/** Line of the text that an evidence begins with. */
export const evidenceLine = /^Dòng (?<line>\d+)/;

/** Kinds of doubt, as a heading for each. */
export const doubtNames = {
  'unconfirmed-fact': 'Thông tin máy đề xuất, chờ xác nhận',
  'unknown-place': 'Địa danh chưa có trong danh sách',
  'unresolved-citation': 'Viện dẫn chưa có trong kho',
  'ambiguous-citation': 'Viện dẫn ứng với nhiều văn bản',
  'ungrouped-movement': 'Tên phong trào chưa xếp nhóm',
  blank: 'Chỗ để trống',
  'weak-word': 'Từ OCR chưa chắc chắn',
  finding: 'Chỗ đọc cần đối chiếu',
} as const;

/** What to do about a doubt, beside its edit; {blanks} are filled in. */
export const doubtSentences = {
  'unconfirmed-fact': 'Đối chiếu “{field}: {value}” với văn bản; nếu đúng, thay phần này trong tệp kèm theo.',
  'unknown-place': 'Thêm “{place}” vào danh sách địa danh, điền tên và loại.',
  'unresolved-citation':
    'Nếu có nguồn, tạo hồ sơ văn bản; nếu không, để nguyên: trang vẫn ghi “chưa có trong kho”.',
  'ambiguous-citation':
    'Có nhiều văn bản ứng với cách viện dẫn này; thêm cách viết này vào “aliases” của đúng một hồ sơ.',
  'ungrouped-movement':
    'Nếu là cách viết khác của một phong trào đã có, thêm vào “aliases” của phong trào đó; nếu là phong trào riêng, tạo hồ sơ mới.',
  'blank-day': 'Ngày ký để trống; ghi ngày sớm nhất có thể ký nếu văn bản cho biết.',
  'blank-number': 'Số văn bản để trống; tìm bản đã phát hành rồi đưa vào kho như một văn bản.',
  'weak-word':
    'Đối chiếu với bản giấy: sửa chữ ngay trong tệp văn bản nếu sai, rồi xóa mục này khỏi “weakWords”.',
  finding: '{advice}',
} as const;

/** Words around the edits; {blanks} are filled in. */
export const doubtLabels = {
  newFile: 'Tạo tệp {file}:',
  intoFile: 'Ghi vào {file}:',
  total: '{count} chỗ chờ người xem lại, trong {plans} văn bản.',
  title: 'Duyệt văn bản',
  lede: 'Trang này chỉ có khi chạy npm run dev. Mỗi chỗ kèm dòng của văn bản và phần sửa sẵn để chép vào tệp.',
  empty: 'Không còn chỗ nào chờ xem lại.',
} as const;

/** Words that a person fills in, in ready-made edits. */
export const toFill = {
  name: 'ĐIỀN TÊN',
  province: 'tỉnh',
  district: 'huyện',
  commune: 'xã',
  issuer: 'ĐIỀN CƠ QUAN BAN HÀNH',
  title: 'ĐIỀN TRÍCH YẾU',
  source: 'ĐIỀN NGUỒN: trang, số báo, ngày',
  story: 'VIẾT MỘT ĐOẠN: ai phát động, khi nào, theo văn bản nào.',
} as const;

/** Symbols of the Party's bodies, by what they end with. */
export const partySymbol = /[/-](?:TW|TU|HU|ĐU)$/;

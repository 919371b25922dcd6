import type { Cue } from '../cue.ts';

/** Nouns by which offices and persons in charge are called, alone or with "các" before them. */
const offices = [
  'cơ quan',
  'đơn vị',
  'địa phương',
  'phòng(?!,? (?:chống|ngừa)| cháy)',
  'ban(?! hành)',
  'sở',
  'ngành',
  'bộ(?! máy| luật| tiêu chí)',
  'bộ phận',
  'tổ(?! chức)',
  'cấp(?! phát| đổi| lại)',
  'ubnd',
  'hđnd',
  'ubmttq',
  'mttq',
  'lđlđ',
  '[uủ][yỷ] ban',
  'hội đồng',
  'thường trực(?!,)',
  'ban thường vụ',
  'thành viên',
  'cụm',
  'khối(?! đại đoàn kết| lượng)',
  'trường(?! hợp)',
  'công đoàn',
  'liên đoàn',
  'đoàn(?! kết)',
  'hội(?! nghị| thi| thảo| nhập| họp)',
  'mặt trận',
  'văn phòng',
  'viện',
  'công an',
  'quân đội',
  'bộ chỉ huy',
  'thủ trưởng',
  'người đứng đầu',
  'chủ tịch',
  'giám đốc',
  'chánh',
  'phó',
  'hiệu trưởng',
  'bí thư',
  'cấp [uủ][yỷ]',
  'lãnh đạo',
  'cán bộ',
  'công chức',
  'huyện',
  'quận',
  'thị xã',
  'thành phố',
  'tỉnh',
  'xã(?! hội)',
  'phường',
  'thị trấn',
  'doanh nghiệp',
  'tổ chức (?:chính trị|(?:cơ sở )?đảng|hội|đoàn|công đoàn)',
  'chi bộ',
  'đảng bộ',
  'đảng [uủ][yỷ]',
  'huyện [uủ][yỷ]',
  'trung tâm',
  'bệnh viện',
  'nhà trường',
  'trạm',
  'chi cục',
  'cục',
  'kho bạc',
  'ngân hàng',
  'tòa án',
  'báo(?! cáo)',
  'đài',
].join('|');

const plural = '(?:các|mỗi|từng|những|toàn thể|toàn bộ)';

/** What may stand before the words for the actor: a request, an occasion, a time; one at a time, as printed. */
export const beforeActorCues: readonly Cue[] = [
  {
    id: 'request',
    printed: true,
    pattern:
      /^(?:đề nghị|yêu cầu|giao cho|giao|đối với|riêng đối với|riêng|h[ằà]ng (?:năm|quý|tháng)),?\s+/iu,
    examples: ['Đề nghị các cơ quan', 'Hằng năm, các đơn vị', 'Giao Phòng Nội vụ'],
    counterexamples: ['Các cơ quan'],
  },
  {
    id: 'occasion',
    printed: true,
    pattern:
      /^(?:(?:căn cứ|trên cơ sở|trước|chậm nhất|vào|trong|sau|kết thúc)\s|định kỳ|(?:0?6|sáu) tháng)[^,.;:]{0,80},\s*/iu,
    examples: [
      'Căn cứ Kế hoạch này, các cơ quan',
      'Trước ngày 15/11, các đơn vị',
      '6 tháng một lần, các đơn vị',
    ],
    counterexamples: ['Các cơ quan căn cứ Kế hoạch này, xây dựng'],
  },
  {
    id: 'occasion-without-comma',
    printed: true,
    pattern: /^(?:kết thúc|sau)\s[^,.;:]{1,30}?\s(?=các\s)/iu,
    examples: ['Kết thúc đợt 1 các cơ quan gửi báo cáo'],
    counterexamples: ['Kết thúc đợt 1, các cơ quan'],
  },
];

/** Beginnings of the words that name who has to act; as printed, at the start of a clause. */
export const actorCue: Cue = {
  id: 'actor',
  printed: true,
  pattern: new RegExp(
    `^(?:(?:${plural}\\s+)?(?:${offices})(?!\\p{L})|${plural}\\s+(?:tập thể|cá nhân|lớp|hộ|tổ chức)(?!\\p{L}))`,
    'iu',
  ),
  examples: [
    'các cơ quan, đơn vị gửi báo cáo',
    'UBND các xã gửi hồ sơ',
    'Phòng Nội vụ tổng hợp',
    'Ủy ban nhân dân huyện ban hành',
    'Báo Đồng Khởi, Đài Phát thanh mở chuyên mục',
    'các tổ chức thành viên vận động',
    'Tổ Thư ký tổng hợp',
  ],
  counterexamples: [
    'gửi báo cáo về Phòng Nội vụ',
    'hồ sơ gửi về Sở',
    'Thời gian gửi',
    'Số lượng: không quá 30%',
    'Phong trào thi đua',
    'Tổ chức thực hiện phong trào',
    'Báo cáo kết quả',
    'TẬP THỂ',
    'Hội nghị tổng kết',
    'thường trực, tổng hợp kết quả',
    'Tổ chức họp xét',
    'Tổ chức bộ máy, cán bộ',
    'Các trường hợp không xét',
    'Phòng, chống tham nhũng, lãng phí',
    'Đoàn kết xây dựng nông thôn mới',
    'Xã hội hóa nguồn lực',
    'Bộ máy làm công tác thi đua',
    'Cấp phát hiện vật khen thưởng',
    'Khối đại đoàn kết toàn dân',
  ],
};

/** What each has to bring, behind the words for the actor: it is no part of them. */
export const shareCue: Cue = {
  id: 'share',
  printed: true,
  pattern:
    /(?<=^(?:mỗi|từng)\s[^\d,]{1,40})\s(?:(?:có |cử )?(?:ít nhất|tối thiểu|tối đa|không quá)\s)?\d+\s+\S.*$/iu,
  examples: ['mỗi lớp 01 tiết mục', 'Mỗi đơn vị ít nhất 02 kiến nghị'],
  counterexamples: ['mỗi lớp 12 ', 'Cụm thi đua số 5 của tỉnh'],
};

/** Words for the actor that mean several of a kind. */
export const severalCue: Cue = {
  id: 'several',
  printed: true,
  pattern: /(?<!\p{L})(?:các|mỗi|từng|những)(?!\p{L})|^thủ trưởng/iu,
  examples: ['các cơ quan', 'Thủ trưởng'],
  counterexamples: ['Sở Nội vụ'],
};

/** Verbs that end the words for the actor and begin what is to be done; as printed: in names they have a capital. */
export const actionCue: Cue = {
  id: 'action',
  printed: true,
  pattern:
    /(?<=[\s,:(]|^)(?:có trách nhiệm|chủ động|chủ trì|phối hợp|tiến hành|kịp thời|căn cứ|nghiêm túc|thường xuyên|tiếp tục|tập trung|tổng hợp|cung cấp|gửi|nộp|báo cáo|hoàn thành|xây dựng|ban hành|đăng ký|tổ chức|triển khai|lập|thực hiện|tham mưu|hướng dẫn|đề xuất|đề nghị|lựa chọn|giới thiệu|phát động|sơ kết|tổng kết|bình xét|xét|thẩm định|trình|tiếp nhận|kiểm tra|phải|cần|họp|ký kết|ký|theo dõi|đôn đốc|chuẩn bị|cử|phân công|được|đánh giá|tự chấm|tuyên truyền|quán triệt|vận động|bố trí|cân đối|mở|tăng cường|đẩy mạnh|giám sát|suy tôn|cụ thể hóa|chỉ đạo|quyết định|bảo đảm|đảm bảo|nghiên cứu|rà soát|duy trì|phát huy|chịu trách nhiệm|hoàn thiện|công nhận|biểu dương|nhân rộng|tham gia|hưởng ứng|sử dụng|chấm điểm|thông báo|đưa|gắn|vận dụng|phụ trách|quản lý|công bố|tặng|khen thưởng|làm đầu mối|khảo sát|đóng góp|(?<!(?:[Cc]ụm|[Kk]hối|[Tt]rưởng)\s)thi đua|có|là|tự|đã|sẽ|đang)(?!\p{L})/u,
  examples: ['các đơn vị gửi báo cáo', 'UBND xã có trách nhiệm tổng hợp'],
  counterexamples: ['các cơ quan, đơn vị', 'Phòng Tổ chức cán bộ', 'Ủy ban Kiểm tra'],
};

/** Verbs of handing in; what follows one of them is what is due. */
export const sendingCue: Cue = {
  id: 'sending',
  pattern:
    /\b(?:gui|nop|trinh|cung cap|hoan thanh|hoan thien|xay dung|ban hanh|dang ky|lap|tong hop|bao cao|to chuc|tien hanh|de xuat|gioi thieu|thong bao|ky ket|phe duyet)\s+/g,
  examples: ['gửi hồ sơ đề nghị khen thưởng', 'hoàn thành báo cáo'],
  counterexamples: ['hồ sơ', 'gửi'],
};

/** Papers and deeds that can be due, where a clause names them first; on folded text. */
export const deliverableCue: Cue = {
  id: 'deliverable',
  pattern:
    /(?<!\b(?:phong|so) )\b(?:ho so|bao cao(?! vien)|ke hoach|to trinh|bien ban|danh sach|ban dang ky|ban giao uoc|bang (?:cham|tu cham) diem|bang tong hop|van ban|y kien|du thao|de xuat|ket qua|so lieu|sang kien|cong van|tai lieu|dang ky (?:thi dua|danh hieu|noi dung)|giao uoc thi dua|hoi nghi|le (?:phat dong|tong ket|so ket|trao)|so ket|tong ket|bai du thi|tac pham|san pham|kiem tra|(?<!(?:phan|cong) )viec [a-z]+)\b/,
  examples: ['hồ sơ đề nghị khen thưởng', 'Bảng chấm điểm thi đua', 'đăng ký thi đua năm 2024'],
  counterexamples: [
    'các cơ quan, đơn vị',
    'trước ngày 15/11',
    'báo cáo viên',
    'Phòng Kế hoạch',
    'phần việc cụ thể',
  ],
};

/** A report, whose name right behind it is whom it goes to. */
export const reportAtEnd: Cue = {
  id: 'report-at-end',
  pattern: /bao cao$/,
  examples: ['báo cáo'],
  counterexamples: ['báo cáo tổng kết'],
};

/** Words that end what is due: whither it goes, by when, to what end; on the text as printed. */
export const deliverableEnd: Cue = {
  id: 'deliverable-end',
  printed: true,
  pattern:
    /[,;:.()|]|(?<!\p{L})(?:về|cho|đến|tới|qua|gửi|nộp|trước|chậm nhất|muộn nhất|để|theo|tại|trong (?:tháng|thời|vòng|quý|năm|ngày|tuần|\d+)|hết (?:ngày|tháng|quý|năm|\d+)|xong|là|với|phải|thời gian|thời hạn|định kỳ|h[ằà]ng (?:năm|quý|tháng|tuần)|vào|từ ngày|khi|trên cơ sở|chủ tịch|giám đốc|thủ trưởng|lãnh đạo|trưởng khối|cụm trưởng|cấp trên|ubnd|ủy ban|uỷ ban|hội đồng|sở nội vụ|phòng nội vụ|công an)(?!\p{L})/iu,
  examples: ['hồ sơ đề nghị khen thưởng về Sở Nội vụ', 'hồ sơ hết tháng 8'],
  counterexamples: ['báo cáo kết quả đề nghị khen thưởng', 'tài liệu'],
};

/** Words behind a time that tell what the handing in is for; what they name is not due. As printed. */
export const purposeCue: Cue = {
  id: 'purpose',
  printed: true,
  pattern: /(?<!\p{L})(?:để|nhằm|làm cơ sở|làm căn cứ)\s/iu,
  examples: [' để tổng hợp báo cáo Ủy ban nhân dân tỉnh'],
  counterexamples: [' gửi hồ sơ đề nghị về Sở Nội vụ'],
};

/** What may stand between two times that are one; as printed. */
export const betweenTimesCue: Cue = {
  id: 'between-times',
  printed: true,
  pattern: /^[\s,()]*(?:và|hoặc|của)?[\s,()]*$/u,
  examples: [' và ', ' (', ', '],
  counterexamples: [' gửi báo cáo ', '; '],
};

/** The first word of a time that returns; as printed. */
export const returnsCue: Cue = {
  id: 'returns',
  printed: true,
  pattern: /^(?:h[ằà]ng|định|mỗi)\s/iu,
  examples: ['hằng quý', 'Định kỳ', 'mỗi tháng'],
  counterexamples: ['trước ngày 15/6'],
};

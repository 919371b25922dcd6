import type { Cue } from '../cue.ts';

const offices = [
  'co quan',
  'don vi',
  'dia phuong',
  'phong',
  'ban',
  'so',
  'nganh',
  'bo phan',
  'to',
  'cap',
  'ubnd',
  'hdnd',
  'uy ban',
  'hoi dong',
  'thuong truc',
  'thanh vien',
  'cum',
  'khoi',
  'truong',
  'cong doan',
  'lien doan',
  'doan',
  'hoi',
  'mat tran',
  'van phong',
  'vien',
  'cong an',
  'ban chi huy',
  'bo chi huy',
  'tap the',
  'ca nhan',
  'thu truong',
  'chu tich',
  'giam doc',
  'chanh',
  'pho',
  'hieu truong',
  'bi thu',
  'lanh dao',
  'can bo',
  'huyen',
  'quan',
  'thi xa',
  'thanh pho',
  'tinh',
  'xa',
  'phuong',
  'thi tran',
  'doanh nghiep',
  'to chuc',
  'chi bo',
  'dang uy',
  'trung tam',
  'benh vien',
  'nha truong',
  'tram',
  'chi cuc',
  'cuc',
  'kho bac',
  'ngan hang',
  'toa an',
].join('|');

/** Beginnings of the words that name who has to act; on folded text, at the start of a clause. */
export const actorCue: Cue = {
  id: 'actor',
  pattern: new RegExp(
    `^(?:(?:de nghi|yeu cau|giao(?: cho)?|doi voi|rieng|hang nam|hang quy|dinh ky|ket thuc [^,.;]{1,40}|can cu [^,.;]{1,80}|tren co so [^,.;]{1,80}|truoc ngay [^,.;]{1,30}|cham nhat [^,.;]{1,30}),?\\s+)*(?<actor>(?:(?:cac|moi|tung|nhung|toan the|toan bo)\\s+)?(?:${offices})\\b)`,
  ),
  examples: [
    'các cơ quan, đơn vị gửi báo cáo',
    'Đề nghị UBND các xã gửi hồ sơ',
    'Kết thúc đợt 1, các cơ quan gửi báo cáo',
    'Phòng Nội vụ tổng hợp',
  ],
  counterexamples: ['gửi báo cáo về Phòng Nội vụ', 'hồ sơ gửi về Sở', 'Thời gian gửi'],
};

/** Verbs that end the words for the actor and begin what is to be done; on folded text. */
export const actionCue: Cue = {
  id: 'action',
  pattern:
    /(?:^|[\s,:(])(?:(?:co trach nhiem|chu dong|chu tri|phoi hop|tien hanh|kip thoi|can cu|nghiem tuc|thuong xuyen|tiep tuc|tap trung|tong hop|gui|nop|bao cao|hoan thanh|xay dung|ban hanh|dang ky|to chuc|trien khai|lap|thuc hien|tham muu|huong dan|de xuat|lua chon|gioi thieu|phat dong|so ket|tong ket|binh xet|xet|tham dinh|trinh|tiep nhan|kiem tra|phai|can|hop|ky ket|theo doi|don doc|chuan bi|cu|phan cong|duoc)\b)/,
  examples: ['các đơn vị gửi báo cáo', 'UBND xã có trách nhiệm tổng hợp'],
  counterexamples: ['các cơ quan, đơn vị'],
};

/** Verbs of handing in; what follows one of them is what is due. */
export const sendingCue: Cue = {
  id: 'sending',
  pattern:
    /\b(?:gui|nop|trinh|hoan thanh|hoan thien|xay dung|ban hanh|dang ky|lap|tong hop|bao cao|to chuc|tien hanh|de xuat|gioi thieu|thong bao|ky ket|phe duyet)\s+/g,
  examples: ['gửi hồ sơ đề nghị khen thưởng', 'hoàn thành báo cáo'],
  counterexamples: ['hồ sơ', 'gửi'],
};

/** Papers and deeds that can be due, where a clause names them first; on folded text. */
export const deliverableCue: Cue = {
  id: 'deliverable',
  pattern:
    /\b(?:ho so|bao cao|ke hoach|to trinh|bien ban|danh sach|ban dang ky|ban giao uoc|bang (?:cham|tu cham) diem|bang tong hop|van ban|y kien|du thao|de xuat|ket qua|sang kien|cong van|tai lieu|dang ky (?:thi dua|danh hieu|noi dung)|giao uoc thi dua|hoi nghi|le (?:phat dong|tong ket|so ket|trao)|so ket|tong ket|bai du thi|tac pham|san pham|kiem tra|viec [a-z]+)\b/,
  examples: ['hồ sơ đề nghị khen thưởng', 'Bảng chấm điểm thi đua', 'đăng ký thi đua năm 2024'],
  counterexamples: ['các cơ quan, đơn vị', 'trước ngày 15/11'],
};

/** Words that end what is due: whither it goes, by when, to what end; on the text as printed. */
export const deliverableEnd: Cue = {
  id: 'deliverable-end',
  printed: true,
  pattern:
    /\s*(?:[,;:.(]|(?<!\p{L})(?:về|cho|đến|tới|qua|gửi|nộp|trước|chậm nhất|muộn nhất|để|theo|tại|trong tháng|trong thời|trong vòng|xong|là|với|phải|thời gian|thời hạn|định kỳ|hằng năm|hàng năm|vào|từ ngày|khi|trên cơ sở|chủ tịch|ubnd|ủy ban|uỷ ban|hội đồng|sở nội vụ|phòng nội vụ|công an)(?!\p{L}))/iu,
  examples: ['hồ sơ đề nghị khen thưởng về Sở Nội vụ', 'báo cáo tổng kết trước ngày 15/11'],
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

import type { RoleCue } from './role-cue.ts';

const quote = '["“”«‘*_]';

/** Words of a clause that show its role inside sections of purpose and requirements. */
export const purposeCues: readonly RoleCue[] = [
  {
    id: 'purpose-verb',
    role: 'muc-dich',
    pattern:
      /^(?:nham|thong qua|nang cao|phat huy|thuc hien (?:tot|hieu qua|thang loi)|tao|lap thanh tich|la dip|khich le|ghi nhan|giup|cung co|hoan thanh (?:thang loi|xuat sac|tot)|trien khai [^.;]{0,30}(?:chi thi|nghi quyet)|gop phan|day manh|doi moi|tiep tuc|co vu|ton vinh|dong vien|khuyen khich|khoi day|huy dong|cu the hoa|bieu duong|kip thoi (?:dong vien|bieu duong))\b/,
    examples: [
      'Nhằm tổ chức hiệu quả',
      'Phát huy sức mạnh tổng hợp',
      'Thông qua Đợt thi đua',
      'Động viên cán bộ, giáo viên',
      'Tạo chuyển biến mạnh mẽ',
      'Là dịp để đánh giá kết quả',
      'Triển khai có hiệu quả Chỉ thị số 41-CT/TW',
    ],
    counterexamples: ['Công tác thi đua phải bảo đảm'],
  },
  {
    id: 'requirement',
    role: 'yeu-cau',
    pattern:
      /\b(?:phai|yeu cau|xac dinh ro)\b|\bdung\b[^.;]{1,30}\bdung\b|, (?:tranh|khong)\b|^[^,;.]{1,40}\b(?:gan voi|(?:bao|dam) (?:bao|dam))\b|^(?:trien khai|to chuc|viec|cac|moi|bao dam|dam bao|hoi dong|cong tac|gan|khong|tranh|noi dung|phong trao|bam sat|lay|thu truong|cap uy)\b/,
    examples: [
      'Công tác thi đua, khen thưởng phải bảo đảm',
      'Triển khai sâu rộng phong trào thi đua',
      'Hội đồng các cấp xác định rõ',
      'Nội dung thi đua cụ thể, gắn với nhiệm vụ',
      'Bài dự thi bảo đảm chất lượng',
      'Thi đua gắn với nhiệm vụ',
      'Xét chọn đúng người, đúng việc',
      'Đánh giá công bằng, tránh nể nang',
    ],
    counterexamples: ['Nâng cao vai trò'],
  },
];

/** In a list of targets a label with its figure is one of them, whatever the label says; on folded text. */
export const figureCue: RoleCue = {
  id: 'figure',
  role: 'chi-tieu',
  pattern: /^[^:]{1,90}:\s*(?:[a-z]+ ){0,3}\d+(?:,\d+)?\s?%/,
  examples: ['Biện pháp xử lý hành chính: 100%', 'Án hành chính: đạt từ 75%'],
  counterexamples: ['Giải pháp: tuyên truyền tới cán bộ', 'Biện pháp thực hiện'],
};

/** A heading on time with the one clause under it, where that tells from when to when and no rounds; on folded text. */
export const oneSpanCue: RoleCue = {
  id: 'one-span',
  role: 'thoi-gian',
  pattern:
    /^thoi gian [^:]*: (?:thoi gian:? )?(?:bat dau )?(?:ke )?(?:tu|trong)\b(?!.*\b(?:dot|giai doan|buoc|quy)\b)/,
  examples: ['Thời gian thực hiện: Từ ngày 15/01/2026 đến hết ngày 30/11/2026'],
  counterexamples: ['Thời gian thực hiện: Từ quý I đến quý IV/2026', 'Tiến độ: Từ ngày 15/01/2026'],
};

/** A heading that joins contents and time, and the label of a clause under it on contents alone; on folded text. */
export const partCue: RoleCue = {
  id: 'part-of-contents',
  role: 'noi-dung',
  pattern: /^(?:(?:chu de|doi tuong|muc tieu)[^:]*)?noi dung(?: thi dua)?(?:$|:|,)/,
  examples: ['Nội dung', 'Nội dung thi đua: hoàn thành chỉ tiêu', 'CHỦ ĐỀ, NỘI DUNG, THỜI GIAN'],
  counterexamples: ['Nội dung công việc', 'Thời gian và nội dung'],
};

/** A clause that carries on, joins or launches a movement that it names; in every section where clauses decide. */
export const movementCues: readonly RoleCue[] = [
  {
    id: 'names-movement',
    role: 'phong-trao',
    pattern: new RegExp(
      `^(?:cac |\\d+ )?(?:phong trao|cuoc van dong|dot thi dua)(?: thi dua)?(?: (?:yeu nuoc|dac biet|cao diem|chuyen de))*:? ?${quote}`,
    ),
    examples: [
      'Phong trào thi đua “Lào Cai chung sức xây dựng nông thôn mới”',
      'Phong trào «A» do Công đoàn',
      'Phong trào thi đua yêu nước “Vì người nghèo”',
    ],
    counterexamples: ['Phong trào thi đua yêu nước', 'Phong trào thi đua phải thiết thực'],
  },
  {
    id: 'joins-movement',
    role: 'phong-trao',
    pattern:
      /^(?:cac co quan, don vi )?(?:tich cuc |tiep tuc |chu dong )*(?:quan triet,? |trien khai,? )*(?:huong ung|phat dong, to chuc|(?:trien khai|thuc hien|to chuc|day manh)(?: co)?(?: hieu qua| chieu sau)?(?:,? (?:thuc hien|trien khai))?)(?: (?:va )?(?:to chuc )?(?:co )?(?:hieu qua|tot))?(?: cac)? (?:cuoc van dong (?:va|,) (?:cac )?)?(?:phong trao|cuoc van dong)\b(?=.*(?:["“«]|do .* phat dong|: ))|^phat dong, to chuc, trien khai cac phong trao/,
    examples: [
      'Tích cực hưởng ứng các phong trào thi đua do Trung ương và tỉnh phát động',
      'Tiếp tục triển khai thực hiện phong trào thi đua “A”',
      'Hưởng ứng và tổ chức hiệu quả các phong trào thi đua theo chuyên đề do tỉnh phát động như: “A”',
      'Triển khai có chiều sâu các phong trào thi đua: “A”',
    ],
    counterexamples: ['Tổ chức hiệu quả phong trào thi đua yêu nước, góp phần hoàn thành'],
  },
  {
    id: 'launches',
    role: 'phong-trao',
    pattern: new RegExp(
      `^(?:tiep tuc )?(?:phat dong|to chuc)(?: va to chuc)? (?:\\d{1,2} |cac )?(?:dot thi dua\\b|(?:phong trao )?thi dua (?:voi )?(?:chu de|ten goi) ?:? ?${quote}|phong trao(?: thi dua)? ${quote})`,
    ),
    examples: [
      'Phát động đợt thi đua cao điểm 70 ngày',
      'Phát động thi đua với chủ đề “A”',
      'Tổ chức 02 đợt thi đua trong năm',
    ],
    counterexamples: ['Phát động tới 100% cán bộ', 'Tổ chức phong trào thi đua yêu nước'],
  },
  {
    id: 'carries-named',
    role: 'phong-trao',
    pattern: new RegExp(
      `\\b(?:huong ung|phat dong|trien khai|to chuc|tham gia|duy tri|thuc hien|day manh|long ghep|ket hop|gan voi)\\b.{0,80}\\b(?:phong trao|cuoc van dong)(?: thi dua)?(?: dac biet)?:? ?${quote}|\\bhuong ung cac phong trao thi dua\\b`,
    ),
    examples: [
      'tham mưu triển khai thực hiện phong trào thi đua đặc biệt “Cả nước đoàn kết”',
      'chủ động hưởng ứng các phong trào thi đua theo chuyên đề',
      'Vận động đoàn viên, Nhân dân tham gia phong trào “Bến Tre xanh”',
    ],
    counterexamples: ['phong trào thi đua yêu nước'],
  },
];

/** As `movementCues`, for what stands right under a heading on movements and need not say so again. */
export const underMovementCues: readonly RoleCue[] = [
  {
    id: 'round',
    role: 'phong-trao',
    pattern:
      /^dot (?:\d|(?:i{1,3}|iv|vi{0,3})\b|thi dua)|^thi dua (?:dac biet|cao diem|(?:theo )?chuyen de)\b/,
    examples: [
      'Đợt 1: từ ngày 20/3/2026',
      'Đợt IV: Từ 27/3/2017',
      'Thi đua đặc biệt chào mừng kỷ niệm 78 năm',
    ],
    counterexamples: ['Thi đua thường xuyên'],
  },
  {
    id: 'learning-from-uncle-ho',
    role: 'phong-trao',
    pattern:
      /^(?:tiep tuc |day manh |thuc hien |viec |tot )*hoc tap va lam theo (?:tu tuong|tam guong)\b|^(?:tiep tuc |duy tri |thuc hien |huong ung |trien khai |tham gia )*(?:cac |viec )?(?:phong trao|cuoc van dong)\b/,
    examples: [
      'Đẩy mạnh việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
      'Tiếp tục hưởng ứng phong trào thi đua Cả nước chung tay',
    ],
    counterexamples: ['Thi đua xây dựng củng cố tổ chức đảng'],
  },
  {
    id: 'carries-movement',
    role: 'phong-trao',
    pattern:
      /^.{0,200}\b(?:huong ung|tham gia|duy tri|phat dong) (?:co hieu qua |tot |hieu qua )?(?:cac )?(?:phong trao|cuoc van dong)\b/,
    examples: [
      'Các chi, đảng bộ cơ sở tiếp tục hưởng ứng phong trào thi đua Cả nước chung tay vì người nghèo',
    ],
    counterexamples: ['Thi đua xây dựng củng cố tổ chức đảng'],
  },
  {
    id: 'names-quoted',
    role: 'phong-trao',
    pattern: new RegExp(`^${quote}|\\b(?:phong trao|cuoc van dong)(?: thi dua)? ?:? ?${quote}`),
    examples: [
      '“Cả nước chung sức xây dựng nông thôn mới”',
      'các đoàn thể duy trì phong trào “Dân vận khéo”',
    ],
    counterexamples: ['Thi đua thường xuyên'],
  },
];

/** Words that show the role inside sections of contents and measures, by what a clause is about; first match wins. */
export const contentCues: readonly RoleCue[] = [
  {
    id: 'reward-principle',
    role: 'nguyen-tac-khen-thuong',
    pattern:
      /^(?:(?:thuc hien|nang cao chat luong|viec|chu dong|chu trong|quan tam|uu tien|kip thoi|phat hien,|lam tot|bao dam|doi moi|dam bao) )?(?:chat luong )?(?:tot )?(?:cong tac )?(?:viec )?(?:xet )?khen thuong\b|^.{0,120}\b(?:tham dinh ho so de nghi|tap the, ca nhan de nghi) khen thuong/,
    examples: [
      'Thực hiện khen thưởng chính xác, kịp thời',
      'Việc khen thưởng phải đạt mục đích',
      'Khen thưởng, động viên kịp thời',
      'Phát hiện, khen thưởng kịp thời',
      'Thực hiện công tác khen thưởng đúng nguyên tắc',
      'Làm tốt công tác tìm hiểu dư luận, nắm bắt tình hình của tập thể, cá nhân đề nghị khen thưởng',
    ],
    counterexamples: ['Tuyên truyền công tác thi đua, khen thưởng'],
  },
  {
    id: 'target',
    role: 'chi-tieu',
    pattern:
      /^(?:phan dau:? |co |tren |it nhat |toi thieu |moi nam,? )*\d{1,3}(?:,\d+)?\s?%|^khong (?:co|de)\b|^(?:phan dau|giam)\b[^.;]{0,90}\d\s?%|^[^.;]{0,90}\b(?:(?:dat|it nhat|toi thieu|khong qua)\b[^.;]{0,20}\d\s?%|\d+\s?% tro len)|^phan dau (?:co )?(?:it nhat|tren|dat) \d|^(?:moi|tung) [^.;]{0,60}\b(?:it nhat|toi thieu) \d/,
    examples: [
      '100% các tổ chức Đảng',
      'Phấn đấu 90% cơ quan',
      'Phấn đấu ít nhất 95% cán bộ',
      'Công suất sử dụng giường bệnh đạt tối thiểu 85%',
      'Mỗi công chức có ít nhất 01 sáng kiến',
      'Tỷ lệ bản án bị hủy, sửa không quá 1,5%',
      'Hòa giải thành từ 60% trở lên',
      'Giảm tỷ lệ hộ nghèo xuống dưới 1,5%',
    ],
    counterexamples: ['Phát động tới 100% cán bộ'],
  },
  ...movementCues,
  {
    id: 'runs-emulation',
    role: 'giai-phap',
    pattern:
      /^.{0,140}(?:tuyen truyen|dien hinh|quan triet|hoi dong thi dua|(?:hoat dong|cong tac)[^.;]{0,40}\b(?:cum|khoi)\b|kiem tra, giam sat|to chuc cac phong trao thi dua|to chuc phong trao thi dua|quan ly nha nuoc ve thi dua|cong tac thi dua, khen thuong|luat thi dua|chinh sach, phap luat cua nha nuoc ve thi dua|chao mung ky niem|hoat dong ky niem|to chuc (?:le|cuoc thi|hoi thi|hoi nghi|gap mat|giao luu|toa dam|hoi thao|tap huan|phat dong)|^bieu duong|^kiem tra|mo chuyen (?:muc|trang)|nang cao chat luong phong trao|(?:sua doi|bo sung|hoan thien|ra soat)[^.;]{0,40}\bquy che)/,
    examples: [
      'Tiếp tục đẩy mạnh công tác tuyên truyền',
      'Phát huy vai trò, trách nhiệm của Hội đồng Thi đua - Khen thưởng các cấp',
      'Các hoạt động kỷ niệm 70 năm Ngày truyền thống',
      'Tổ chức Lễ kỷ niệm và gặp mặt',
      'Tổ chức giao lưu, học tập mô hình',
      'Kiểm tra chéo giữa các đơn vị',
    ],
    counterexamples: ['Thi đua xây dựng củng cố tổ chức đảng'],
  },
];

/** A clause of contents and measures that tells what to vie in; on folded text. */
export const emulatesCue: RoleCue = {
  id: 'emulates',
  role: 'noi-dung',
  pattern: /^thi dua\b(?!,| khen| thuong xuyen| theo)/,
  examples: ['Thi đua huấn luyện giỏi'],
  counterexamples: ['Thi đua, khen thưởng', 'Thi đua theo đợt'],
};

/** Words of reviews, reports and any dated sending. */
export const reportingCues: readonly RoleCue[] = [
  {
    id: 'dated-sending',
    role: 'che-do-bao-cao',
    pattern:
      /\b(?:gui|bao cao|nop|ho so)\b.{0,200}(?:truoc (?:ngay|thoi diem)|cham nhat|trong thang|truoc \d|thoi gian quy dinh)|^dinh ky.{0,20}bao cao|^(?:truoc|cham nhat)[^.;]{0,60}\bbao cao|^(?:(?:h[ao]ng|cuoi) (?:thang|quy|nam)|0?6 thang|(?:sau khi )?ket thuc)\b.{0,140}\b(?:bao cao|gui ket qua|tong ket)\b|\bbao cao\b[^.;]{0,60}\bh[ao]ng (?:tuan|thang|quy)\b|^[^.;]{0,30}\b(?:dinh ky|hang nam|hang quy|mot lan)\b.{0,60}\bbao cao|(?:so ket|so, tong ket|tong ket).{0,60}(?:bao cao|thuc hien chi thi|gan voi)|^(?:to chuc )?(?:so ket|tong ket)\b/,
    examples: [
      'gửi hồ sơ đề nghị khen thưởng về phòng trước ngày 01/10/2025',
      'Định kỳ báo cáo kết quả',
      '6 tháng một lần, các đơn vị báo cáo kết quả',
      'Cuối quý, các phòng gửi kết quả',
      'Sau khi kết thúc phong trào, tổ chức tổng kết',
      'Tổng hợp, báo cáo vào thứ Sáu hằng tuần',
      'Sơ kết vào quý II/2023, tổng kết vào quý IV/2025',
    ],
    counterexamples: ['tổng hợp báo cáo kết quả thực hiện'],
  },
];

/** Words that show the role in sections on carrying a plan out. */
export const implementationCues: readonly RoleCue[] = [
  {
    id: 'funds',
    role: 'to-chuc-thuc-hien',
    regime: 'closed',
    pattern: /^(?:nguon )?kinh phi\b|^ke hoach nay co hieu luc\b/,
    examples: ['Kinh phí thực hiện do ngân sách xã bảo đảm', 'Kế hoạch này có hiệu lực kể từ ngày ký'],
    counterexamples: ['Sở Tài chính bố trí kinh phí'],
  },
  ...reportingCues,
  {
    id: 'lists-named',
    role: 'phong-trao',
    pattern: /phong trao(?: thi dua)?[^"“«]{0,60}["“«].*["”»]/,
    examples: ['Tiếp tục triển khai các phong trào: “A”, phong trào “B”'],
    counterexamples: ['tổ chức các phong trào thi đua thiết thực'],
  },
];

/** Clauses that stand outside every section, as in decisions: what they do is told by their first words. */
export const looseCues: readonly RoleCue[] = [
  {
    id: 'emulation-and-rewards',
    role: 'hinh-thuc-khen-thuong',
    pattern: /^(?:cong tac )?thi dua(?:,| -| va)? khen thuong$/,
    examples: ['CÔNG TÁC THI ĐUA, KHEN THƯỞNG'],
    counterexamples: ['Nâng cao chất lượng công tác thi đua, khen thưởng'],
  },
  {
    id: 'in-force',
    role: 'to-chuc-thuc-hien',
    regime: 'closed',
    pattern: /\bco hieu luc\b/,
    examples: ['Quyết định này có hiệu lực thi hành kể từ ngày ký'],
    counterexamples: ['Giao Phòng Nội vụ hướng dẫn'],
  },
  {
    id: 'enacts',
    role: 'noi-dung',
    pattern:
      /^(?:nay )?(?:ban hanh|thanh lap|phe duyet|kien toan|tang|cong nhan|phong tang|truy tang|sua doi|bai bo|thay the|thong qua|uy quyen|phan bo)\b/,
    examples: ['Ban hành kèm theo Quyết định này Quy chế', 'Tặng Giấy khen cho 05 tập thể'],
    counterexamples: ['Giao Phòng Nội vụ'],
  },
  {
    id: 'charged',
    role: 'trach-nhiem',
    pattern:
      /^giao\b|\b(?:chiu trach nhiem|can cu quyet dinh)\b.{0,20}\bthi hanh|\bchiu trach nhiem (?:thi hanh|thuc hien)/,
    examples: [
      'Giao Phòng Nội vụ huyện chủ trì hướng dẫn',
      'Chánh Văn phòng, Trưởng phòng Nội vụ chịu trách nhiệm thi hành Quyết định này',
    ],
    counterexamples: ['Ban hành kèm theo'],
  },
];

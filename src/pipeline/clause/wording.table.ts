import type { RoleCue } from './headings.table.ts';

/** Words of a clause that show its role inside sections of purpose and requirements. */
export const purposeCues: readonly RoleCue[] = [
  {
    id: 'purpose-verb',
    role: 'muc-dich',
    pattern:
      /^(?:nham|thong qua|nang cao|phat huy|thuc hien (?:tot|hieu qua|thang loi)|tao (?:khi the|dong luc|su)|gop phan|day manh|doi moi|tiep tuc|co vu|ton vinh|kip thoi (?:dong vien|bieu duong))\b/,
    examples: ['Nhằm tổ chức hiệu quả', 'Phát huy sức mạnh tổng hợp', 'Thông qua Đợt thi đua'],
    counterexamples: ['Công tác thi đua phải bảo đảm'],
  },
  {
    id: 'requirement',
    role: 'yeu-cau',
    pattern:
      /\b(?:phai|yeu cau|xac dinh ro)\b|^(?:trien khai|to chuc|viec|cac|moi|bao dam|dam bao|hoi dong|cong tac|gan|khong|tranh)\b/,
    examples: [
      'Công tác thi đua, khen thưởng phải bảo đảm',
      'Triển khai sâu rộng phong trào thi đua',
      'Hội đồng các cấp xác định rõ',
    ],
    counterexamples: ['Nâng cao vai trò'],
  },
];

/** Words that show the role inside sections of contents and measures, by what a clause is about; first match wins. */
export const contentCues: readonly RoleCue[] = [
  {
    id: 'reward-principle',
    role: 'nguyen-tac-khen-thuong',
    pattern:
      /^(?:(?:thuc hien|nang cao chat luong|viec|chu dong|kip thoi|phat hien,|lam tot|bao dam|doi moi|dam bao) )?(?:chat luong )?(?:tot )?(?:cong tac )?(?:viec )?(?:xet )?khen thuong\b|^.{0,120}\b(?:tham dinh ho so de nghi|tap the, ca nhan de nghi) khen thuong/,
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
    pattern: /^(?:phan dau |co |tren |it nhat )*\d{1,3}(?:,\d+)?\s?%|^khong (?:co|de)\b/,
    examples: ['100% các tổ chức Đảng', 'Phấn đấu 90% cơ quan'],
    counterexamples: ['Phát động tới 100% cán bộ'],
  },
  {
    id: 'joins-movement',
    role: 'phong-trao',
    pattern:
      /^(?:cac co quan, don vi )?(?:tich cuc |tiep tuc |chu dong )*(?:quan triet,? |trien khai,? )*(?:huong ung|phat dong, to chuc|(?:trien khai|thuc hien|to chuc|day manh)(?: co)?(?: hieu qua)?(?:,? (?:thuc hien|trien khai))?)(?: (?:va )?(?:to chuc )?(?:co )?(?:hieu qua|tot))?(?: cac)? phong trao\b(?=.*(?:[“"]|do .* phat dong|: ))|^phat dong, to chuc, trien khai cac phong trao/,
    examples: [
      'Tích cực hưởng ứng các phong trào thi đua do Trung ương và tỉnh phát động',
      'Tiếp tục triển khai thực hiện phong trào thi đua “A”',
      'Hưởng ứng và tổ chức hiệu quả các phong trào thi đua theo chuyên đề do tỉnh phát động như: “A”',
    ],
    counterexamples: ['Tổ chức hiệu quả phong trào thi đua yêu nước, góp phần hoàn thành'],
  },
  {
    id: 'carries-named',
    role: 'phong-trao',
    pattern:
      /\b(?:huong ung|phat dong|trien khai)\b.{0,80}\bphong trao (?:thi dua )?(?:dac biet )?[“"]|\bhuong ung cac phong trao thi dua\b/,
    examples: [
      'tham mưu triển khai thực hiện phong trào thi đua đặc biệt “Cả nước đoàn kết”',
      'chủ động hưởng ứng các phong trào thi đua theo chuyên đề',
    ],
    counterexamples: ['phong trào thi đua yêu nước'],
  },
  {
    id: 'runs-emulation',
    role: 'giai-phap',
    pattern:
      /^.{0,140}(?:tuyen truyen|dien hinh|quan triet|hoi dong thi dua|cum thi dua|khoi thi dua|kiem tra, giam sat|to chuc cac phong trao thi dua|to chuc phong trao thi dua|quan ly nha nuoc ve thi dua|cong tac thi dua, khen thuong|luat thi dua|chinh sach, phap luat cua nha nuoc ve thi dua|chao mung ky niem)/,
    examples: [
      'Tiếp tục đẩy mạnh công tác tuyên truyền',
      'Phát huy vai trò, trách nhiệm của Hội đồng Thi đua - Khen thưởng các cấp',
    ],
    counterexamples: ['Thi đua xây dựng củng cố tổ chức đảng'],
  },
];

/** Words that show the role in sections on carrying a plan out. */
export const implementationCues: readonly RoleCue[] = [
  {
    id: 'dated-sending',
    role: 'che-do-bao-cao',
    pattern:
      /(?:gui|bao cao|nop|ho so).{0,200}(?:truoc ngay|cham nhat|trong thang|truoc \d|thoi gian quy dinh)|^dinh ky.{0,20}bao cao|(?:so ket|so, tong ket|tong ket).{0,60}(?:bao cao|thuc hien chi thi|gan voi)/,
    examples: ['gửi hồ sơ đề nghị khen thưởng về phòng trước ngày 01/10/2025', 'Định kỳ báo cáo kết quả'],
    counterexamples: ['tổng hợp báo cáo kết quả thực hiện'],
  },
  {
    id: 'carries-named',
    role: 'phong-trao',
    pattern: /phong trao(?: thi dua)?[^“"]{0,60}[“"].*[“"]/,
    examples: ['Tiếp tục triển khai các phong trào: “A”, phong trào “B”'],
    counterexamples: ['tổ chức các phong trào thi đua thiết thực'],
  },
];

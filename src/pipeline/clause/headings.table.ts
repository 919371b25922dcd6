import type { Role } from '../../schemas/role.ts';
import type { Cue } from '../parse/cue.ts';

/** A heading names its role in words; on the folded heading, first match wins. */
export interface RoleCue extends Cue {
  readonly role: Role;
}

export const headingCues: readonly RoleCue[] = [
  {
    id: 'muc-dich-yeu-cau',
    role: 'muc-dich-yeu-cau',
    pattern: /muc (?:dich|tieu)\b.*\byeu cau/,
    examples: ['MỤC ĐÍCH, YÊU CẦU', 'Mục đích - yêu cầu', 'MỤC TIÊU, YÊU CẦU'],
    counterexamples: ['Mục đích'],
  },
  {
    id: 'muc-dich',
    role: 'muc-dich',
    pattern: /^(?:muc dich|muc tieu(?! cu the| phan dau)|y nghia)\b/,
    examples: ['Mục đích', 'Mục tiêu'],
    counterexamples: ['Yêu cầu'],
  },
  {
    id: 'yeu-cau',
    role: 'yeu-cau',
    pattern: /^yeu cau\b/,
    examples: ['Yêu cầu'],
    counterexamples: ['Mục đích'],
  },
  {
    id: 'tien-do',
    role: 'tien-do',
    pattern:
      /^tien do|lo trinh|quy\s+(?:i{1,3}|iv)\b|thoi gian thuc hien$|noi dung.*thoi gian|^cac (?:giai doan|buoc)|^(?:giai doan|dot) \d|^thang \d/,
    examples: [
      'Tiến độ tổ chức thực hiện',
      'Quý III - IV/2020',
      'NỘI DUNG, THỜI GIAN THỰC HIỆN',
      'THỜI GIAN THỰC HIỆN',
      'Giai đoạn 1',
    ],
    counterexamples: ['Thời gian phát động'],
  },
  {
    id: 'thoi-gian',
    role: 'thoi-gian',
    pattern: /^(?:ve )?thoi (?:gian|han)\b/,
    examples: ['Thời gian phát động'],
    counterexamples: ['Nội dung'],
  },
  {
    id: 'tieu-chuan-hinh-thuc',
    role: 'tieu-chuan-hinh-thuc-khen-thuong',
    pattern:
      /(?:tieu chuan|tieu chi|dieu kien|doi tuong).*hinh thuc.*(?:khen|tuyen duong)|^(?:cong tac |ve )?khen thuong$|^khen thuong va /,
    examples: ['TIÊU CHUẨN VÀ HÌNH THỨC KHEN THƯỞNG', 'KHEN THƯỞNG', 'Công tác khen thưởng'],
    counterexamples: ['Hình thức khen thưởng'],
  },
  {
    id: 'ho-so',
    role: 'ho-so-khen-thuong',
    pattern: /\bho so\b|thu tuc (?:de nghi )?(?:khen|xet)/,
    examples: ['Thành phần hồ sơ khen thưởng, gồm:', 'Hồ sơ đề nghị khen thưởng'],
    counterexamples: ['Hình thức khen thưởng'],
  },
  {
    id: 'so-luong',
    role: 'so-luong-khen-thuong',
    pattern: /\b(?:so luong|ty le|co cau).*(?:khen|thuong)/,
    examples: ['Số lượng khen thưởng'],
    counterexamples: ['Nâng cao chất lượng công tác khen thưởng'],
  },
  {
    id: 'nguyen-tac',
    role: 'nguyen-tac-khen-thuong',
    pattern: /nguyen tac.*(?:khen|binh|xet)|chat luong (?:cong tac )?khen thuong/,
    examples: ['Nguyên tắc khen thưởng', 'Nâng cao chất lượng công tác khen thưởng'],
    counterexamples: ['Tiêu chuẩn khen thưởng'],
  },
  {
    id: 'tieu-chuan',
    role: 'tieu-chuan-khen-thuong',
    pattern: /^(?:tieu chuan|tieu chi|dieu kien)\b/,
    examples: ['Tiêu chuẩn khen thưởng', 'Tiêu chí xét khen thưởng'],
    counterexamples: ['Hình thức'],
  },
  {
    id: 'hinh-thuc',
    role: 'hinh-thuc-khen-thuong',
    pattern: /^(?:cac )?(?:hinh thuc|danh hieu).*(?:khen|thuong|thi dua)|^khen thuong\b/,
    examples: ['Hình thức khen thưởng', 'Khen thưởng trong thực hiện Phong trào thi đua'],
    counterexamples: ['Tiêu chuẩn khen thưởng'],
  },
  {
    id: 'chu-de',
    role: 'chu-de',
    pattern: /^(?:chu de|khau hieu|ten goi)\b/,
    examples: ['Chủ đề thi đua'],
    counterexamples: ['Đối tượng'],
  },
  {
    id: 'doi-tuong',
    role: 'doi-tuong',
    pattern: /^(?:pham vi|doi tuong)\b/,
    examples: ['Đối tượng thi đua', 'Phạm vi, đối tượng'],
    counterexamples: ['Nội dung'],
  },
  {
    id: 'chi-tieu',
    role: 'chi-tieu',
    pattern: /^(?:cac )?(?:chi tieu|muc tieu (?:cu the|phan dau))\b/,
    examples: ['Chỉ tiêu thi đua', 'Các chỉ tiêu chủ yếu'],
    counterexamples: ['Mục tiêu'],
  },
  {
    id: 'bao-cao',
    role: 'che-do-bao-cao',
    pattern: /^(?:che do |thoi gian |cong tac )?(?:thong tin,? )?bao cao\b|^so ket|^tong ket/,
    examples: ['Chế độ báo cáo', 'Sơ kết, tổng kết'],
    counterexamples: ['Tổ chức thực hiện'],
  },
  {
    id: 'trach-nhiem',
    role: 'trach-nhiem',
    pattern: /^(?:trach nhiem|phan cong)\b/,
    examples: ['Trách nhiệm tổ chức thực hiện', 'Phân công nhiệm vụ'],
    counterexamples: ['Tổ chức thực hiện'],
  },
  {
    id: 'to-chuc-thuc-hien',
    role: 'to-chuc-thuc-hien',
    pattern:
      /^(?:cong tac )?(?:to chuc|trien khai)(?: va)?(?: trien khai)? thuc hien\b(?!.*\s(?:phong trao|chi thi))|^to chuc$/,
    examples: ['TỔ CHỨC THỰC HIỆN', 'Tổ chức triển khai thực hiện'],
    counterexamples: ['Tổ chức thực hiện phong trào thi đua'],
  },
  {
    id: 'noi-dung-giai-phap',
    role: 'noi-dung-giai-phap',
    pattern: /(?:noi dung|nhiem vu).*(?:giai phap|bien phap)/,
    examples: ['NỘI DUNG, GIẢI PHÁP', 'Nhiệm vụ và giải pháp'],
    counterexamples: ['NỘI DUNG'],
  },
  {
    id: 'giai-phap',
    role: 'giai-phap',
    pattern: /^(?:cac )?(?:giai phap|bien phap)\b/,
    examples: ['CÁC GIẢI PHÁP CHỦ YẾU', 'Biện pháp thực hiện'],
    counterexamples: ['Nội dung'],
  },
  {
    id: 'phong-trao',
    role: 'phong-trao',
    pattern: /^(?:cac )?(?:phong trao|dot thi dua|cuoc van dong)(?! thi dua nam \d+$)\b/,
    examples: [
      'Các phong trào thi đua khác',
      'Phong trào thi đua giai đoạn',
      'Phong trào thi đua “Tuyên Quang chung sức xây dựng nông thôn mới”',
    ],
    counterexamples: ['Phong trào thi đua năm 2021'],
  },
  {
    id: 'noi-dung',
    role: 'noi-dung',
    pattern: /^(?:noi dung|nhiem vu|cac noi dung|cac nhiem vu|phong trao thi dua nam)\b/,
    examples: ['NỘI DUNG THI ĐUA NĂM 2021', 'Nhiệm vụ trọng tâm', 'Phong trào thi đua năm 2021'],
    counterexamples: ['Giải pháp'],
  },
];

import type { DraftKind, SectionPlace } from '../schemas/draft.ts';
import type { Level } from '../schemas/identity.ts';
import type { Role } from '../schemas/role.ts';

/** A section that a plan of the kind has. */
export interface SkeletonSection {
  /** Also its id in the draft. */
  readonly id: string;
  readonly place: SectionPlace;
  readonly roles: readonly Role[];
  readonly title: string;
  /** Levels that have it; all where none is named. */
  readonly only?: readonly Level[];
}

export interface Skeleton {
  readonly kind: DraftKind;
  readonly label: string;
  readonly note: string;
  /** Subject of the plan with its blanks. */
  readonly subject: string;
  /** Subject where the level asks for another. */
  readonly subjects: Partial<Readonly<Record<Level, string>>>;
  readonly sections: readonly SkeletonSection[];
}

const bases: SkeletonSection = { id: 'can-cu', place: 'bases', roles: ['can-cu'], title: '' };
const lead: SkeletonSection = { id: 'dan-nhap', place: 'lead', roles: ['dan-nhap'], title: '' };
const closing: SkeletonSection = { id: 'ket-thuc', place: 'closing', roles: ['ket-thuc'], title: '' };
const purpose: SkeletonSection = {
  id: 'muc-dich-yeu-cau',
  place: 'body',
  roles: ['muc-dich', 'yeu-cau', 'muc-dich-yeu-cau'],
  title: 'MỤC ĐÍCH, YÊU CẦU',
};
const carryOut: SkeletonSection = {
  id: 'to-chuc-thuc-hien',
  place: 'body',
  roles: ['trach-nhiem', 'che-do-bao-cao', 'to-chuc-thuc-hien'],
  title: 'TỔ CHỨC THỰC HIỆN',
};
const dossier: SkeletonSection = {
  id: 'ho-so-khen-thuong',
  place: 'body',
  roles: ['ho-so-khen-thuong'],
  title: 'HỒ SƠ, THỜI HẠN NỘP HỒ SƠ KHEN THƯỞNG',
};

/** What a plan of each kind is made of, in order; the parts of a launch (product: eight of them) are all in it. */
export const skeletons: readonly Skeleton[] = [
  {
    kind: 'ca-nam',
    label: 'Kế hoạch cả năm',
    note: 'Tổ chức phong trào thi đua và công tác khen thưởng trong một năm.',
    subject: 'Tổ chức phong trào thi đua yêu nước và công tác khen thưởng năm [năm]',
    subjects: {
      bloc: 'Hoạt động của [tên cơ quan] năm [năm]',
      school: 'Tổ chức phong trào thi đua và công tác khen thưởng năm học [năm học]',
    },
    sections: [
      bases,
      lead,
      purpose,
      {
        id: 'doi-tuong-thoi-gian',
        place: 'body',
        roles: ['doi-tuong', 'thoi-gian'],
        title: 'ĐỐI TƯỢNG, THỜI GIAN',
      },
      {
        id: 'noi-dung',
        place: 'body',
        roles: ['chu-de', 'noi-dung', 'phong-trao', 'chi-tieu'],
        title: 'NỘI DUNG THI ĐUA',
      },
      {
        id: 'giai-phap',
        place: 'body',
        roles: ['giai-phap'],
        title: 'GIẢI PHÁP THỰC HIỆN',
      },
      {
        id: 'khen-thuong',
        place: 'body',
        roles: [
          'nguyen-tac-khen-thuong',
          'tieu-chuan-khen-thuong',
          'hinh-thuc-khen-thuong',
          'so-luong-khen-thuong',
          'tieu-chuan-hinh-thuc-khen-thuong',
        ],
        title: 'TIÊU CHUẨN, HÌNH THỨC KHEN THƯỞNG',
      },
      dossier,
      { id: 'tien-do', place: 'body', roles: ['tien-do'], title: 'TIẾN ĐỘ THỰC HIỆN' },
      carryOut,
      closing,
    ],
  },
  {
    kind: 'phat-dong-dot',
    label: 'Phát động một đợt thi đua',
    note: 'Một đợt có chủ đề, có ngày bắt đầu và ngày kết thúc.',
    subject: 'Phát động đợt thi đua “[tên đợt thi đua]” năm [năm]',
    subjects: {},
    sections: [
      bases,
      lead,
      purpose,
      {
        id: 'chu-de-doi-tuong-thoi-gian',
        place: 'body',
        roles: ['chu-de', 'doi-tuong', 'thoi-gian'],
        title: 'CHỦ ĐỀ, ĐỐI TƯỢNG, THỜI GIAN',
      },
      {
        id: 'noi-dung',
        place: 'body',
        roles: ['noi-dung', 'chi-tieu', 'giai-phap'],
        title: 'NỘI DUNG THI ĐUA',
      },
      {
        id: 'khen-thuong',
        place: 'body',
        roles: [
          'tieu-chuan-khen-thuong',
          'hinh-thuc-khen-thuong',
          'so-luong-khen-thuong',
          'tieu-chuan-hinh-thuc-khen-thuong',
        ],
        title: 'TIÊU CHUẨN, HÌNH THỨC KHEN THƯỞNG',
      },
      dossier,
      carryOut,
      closing,
    ],
  },
  {
    kind: 'trien-khai-chi-thi',
    label: 'Triển khai chỉ thị, kế hoạch của cấp trên',
    note: 'Cụ thể hóa một văn bản đã có thành việc của cơ quan mình.',
    subject: 'Triển khai thực hiện [văn bản cần triển khai]',
    subjects: {},
    sections: [
      bases,
      lead,
      purpose,
      {
        id: 'noi-dung',
        place: 'body',
        roles: ['noi-dung', 'chi-tieu', 'phong-trao', 'noi-dung-giai-phap'],
        title: 'NỘI DUNG, CHỈ TIÊU',
      },
      { id: 'giai-phap', place: 'body', roles: ['giai-phap'], title: 'NHIỆM VỤ, GIẢI PHÁP' },
      {
        id: 'doi-tuong-thoi-gian',
        place: 'body',
        roles: ['doi-tuong', 'thoi-gian', 'tien-do'],
        title: 'ĐỐI TƯỢNG, THỜI GIAN, TIẾN ĐỘ',
      },
      {
        id: 'khen-thuong',
        place: 'body',
        roles: ['tieu-chuan-khen-thuong', 'hinh-thuc-khen-thuong', 'ho-so-khen-thuong'],
        title: 'KHEN THƯỞNG',
      },
      carryOut,
      closing,
    ],
  },
  {
    kind: 'tong-ket',
    label: 'Tổng kết phong trào thi đua',
    note: 'Tổ chức sơ kết, tổng kết, bình xét và khen thưởng cuối kỳ.',
    subject: 'Tổng kết phong trào thi đua và công tác khen thưởng năm [năm]',
    subjects: {
      bloc: 'Tổng kết hoạt động của [tên cơ quan] năm [năm]',
      school: 'Tổng kết phong trào thi đua và công tác khen thưởng năm học [năm học]',
    },
    sections: [
      bases,
      lead,
      purpose,
      {
        id: 'noi-dung',
        place: 'body',
        roles: ['noi-dung', 'doi-tuong'],
        title: 'NỘI DUNG, THÀNH PHẦN',
      },
      {
        id: 'thoi-gian',
        place: 'body',
        roles: ['thoi-gian', 'tien-do'],
        title: 'THỜI GIAN, TIẾN ĐỘ',
      },
      {
        id: 'khen-thuong',
        place: 'body',
        roles: [
          'nguyen-tac-khen-thuong',
          'tieu-chuan-khen-thuong',
          'hinh-thuc-khen-thuong',
          'so-luong-khen-thuong',
        ],
        title: 'BÌNH XÉT, KHEN THƯỞNG',
      },
      {
        id: 'cham-diem',
        place: 'body',
        roles: ['noi-dung'],
        title: 'CHẤM ĐIỂM, XẾP HẠNG',
        only: ['bloc'],
      },
      dossier,
      carryOut,
      closing,
    ],
  },
];

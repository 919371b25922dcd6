import type { Level } from '../schemas/identity.ts';

/** What an office of a level mostly has: offered when a draft is set up, and free to be changed. */
export interface OfficePreset {
  readonly level: Level;
  readonly label: string;
  /** Example of its full name in running letters. */
  readonly name: string;
  /** Example of the body above it as the letterhead prints it; empty where none is printed. */
  readonly parent: string;
  readonly abbreviation: string;
  /** Example for the place of the place-and-date line. */
  readonly place: string;
  /** Body that decides together; empty for an office under one head. */
  readonly collective: string;
  readonly head: string;
  readonly deputy: string;
  /** Post of a unit's head who may sign by order. */
  readonly unitHead: string;
  readonly unitDeputy: string;
  /** Unit that keeps the draft: last line of the recipients. */
  readonly keeper: string;
}

/** Levels that draft plans today. There is no district since 01/7/2025. */
export const officePresets: readonly OfficePreset[] = [
  {
    level: 'commune',
    label: 'Ủy ban nhân dân xã, phường, đặc khu',
    name: 'Ủy ban nhân dân xã Lam Vỹ',
    parent: '',
    abbreviation: 'UBND',
    place: 'Lam Vỹ',
    collective: 'Ủy ban nhân dân',
    head: 'Chủ tịch',
    deputy: 'Phó Chủ tịch',
    unitHead: 'Chánh Văn phòng',
    unitDeputy: 'Phó Chánh Văn phòng',
    keeper: 'VHXH',
  },
  {
    level: 'province',
    label: 'Ủy ban nhân dân tỉnh, thành phố',
    name: 'Ủy ban nhân dân tỉnh Thái Nguyên',
    parent: '',
    abbreviation: 'UBND',
    place: 'Thái Nguyên',
    collective: 'Ủy ban nhân dân',
    head: 'Chủ tịch',
    deputy: 'Phó Chủ tịch',
    unitHead: 'Chánh Văn phòng',
    unitDeputy: 'Phó Chánh Văn phòng',
    keeper: 'TH',
  },
  {
    level: 'agency',
    label: 'Sở, ban, ngành, cơ quan',
    name: 'Sở Nội vụ',
    parent: 'Ủy ban nhân dân tỉnh Thái Nguyên',
    abbreviation: 'SNV',
    place: 'Thái Nguyên',
    collective: '',
    head: 'Giám đốc',
    deputy: 'Phó Giám đốc',
    unitHead: 'Chánh Văn phòng',
    unitDeputy: 'Phó Chánh Văn phòng',
    keeper: 'VP',
  },
  {
    level: 'bloc',
    label: 'Cụm, khối thi đua',
    name: 'Khối thi đua các cơ quan Nội chính',
    parent: '',
    abbreviation: 'KTĐ',
    place: 'Tuyên Quang',
    collective: '',
    head: 'Trưởng khối',
    deputy: 'Phó Trưởng khối',
    unitHead: '',
    unitDeputy: '',
    keeper: 'KTĐ',
  },
  {
    level: 'school',
    label: 'Trường học, cơ sở giáo dục',
    name: 'Trường Trung học cơ sở Lam Vỹ',
    parent: 'Ủy ban nhân dân xã Lam Vỹ',
    abbreviation: 'THCSLV',
    place: 'Lam Vỹ',
    collective: '',
    head: 'Hiệu trưởng',
    deputy: 'Phó Hiệu trưởng',
    unitHead: '',
    unitDeputy: '',
    keeper: 'VP',
  },
  {
    level: 'ministry',
    label: 'Bộ, cơ quan ngang Bộ, cơ quan Trung ương',
    name: 'Bộ Nội vụ',
    parent: '',
    abbreviation: 'BNV',
    place: 'Hà Nội',
    collective: '',
    head: 'Bộ trưởng',
    deputy: 'Thứ trưởng',
    unitHead: 'Chánh Văn phòng',
    unitDeputy: 'Phó Chánh Văn phòng',
    keeper: 'VP',
  },
  {
    level: 'organisation',
    label: 'Đoàn thể, hội, doanh nghiệp',
    name: 'Liên đoàn Lao động tỉnh Thái Nguyên',
    parent: '',
    abbreviation: 'LĐLĐ',
    place: 'Thái Nguyên',
    collective: 'Ban Thường vụ',
    head: 'Chủ tịch',
    deputy: 'Phó Chủ tịch',
    unitHead: '',
    unitDeputy: '',
    keeper: 'VP',
  },
];

import type { Level } from '../schemas/identity.ts';

/**
 * Whom a plan of the level mostly goes to (NĐ 30/2020/NĐ-CP, Annex I, part I, II.9: those who oversee, those who carry
 * out, then the archive), without hyphen and end mark. The last line, for the archive, is made by `archiveLine`.
 */
export const usualRecipients: Partial<Readonly<Record<Level, readonly string[]>>> = {
  province: [
    'Bộ Nội vụ (để b/c)',
    'Thường trực Tỉnh ủy, Thường trực HĐND tỉnh (để b/c)',
    'Chủ tịch, các Phó Chủ tịch UBND tỉnh',
    'Các sở, ban, ngành, đoàn thể cấp tỉnh',
    'UBND các xã, phường',
    'Các cụm, khối thi đua của tỉnh',
  ],
  agency: [
    'UBND tỉnh (để b/c)',
    'Sở Nội vụ (để theo dõi)',
    'Lãnh đạo cơ quan',
    'Các phòng, đơn vị trực thuộc (để t/h)',
  ],
  commune: [
    'Sở Nội vụ (để b/c)',
    'Thường trực Đảng ủy, Thường trực HĐND xã (để b/c)',
    'Chủ tịch, các Phó Chủ tịch UBND xã',
    'Ủy ban MTTQ Việt Nam và các tổ chức chính trị - xã hội xã',
    'Các phòng, đơn vị thuộc UBND xã (để t/h)',
    'Các thôn, tổ dân phố (để t/h)',
  ],
  bloc: [
    'Hội đồng Thi đua - Khen thưởng tỉnh (để b/c)',
    'Sở Nội vụ (để theo dõi)',
    'Các đơn vị thành viên (để t/h)',
  ],
  school: [
    '[tên cơ quan cấp trên] (để b/c)',
    'Chi bộ, Công đoàn, Đoàn Thanh niên nhà trường (để phối hợp)',
    'Các tổ chuyên môn, tổ văn phòng (để t/h)',
  ],
  ministry: [
    'Thủ tướng Chính phủ (để b/c)',
    'Bộ trưởng, các Thứ trưởng',
    'Các đơn vị thuộc, trực thuộc Bộ (để t/h)',
    'Sở chuyên ngành các tỉnh, thành phố trực thuộc Trung ương (để phối hợp)',
  ],
  organisation: [
    '[tên cơ quan cấp trên] (để b/c)',
    'Sở Nội vụ (để theo dõi)',
    'Các ban, đơn vị trực thuộc (để t/h)',
  ],
};

/** "Lưu: VT, <đơn vị soạn thảo>": where the document is kept. */
export const archiveWords = { keep: 'Lưu: VT', pattern: /^lưu\s*:/iu, heading: 'Nơi nhận:' } as const;

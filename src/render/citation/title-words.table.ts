/**
 * Heads of names that keep their capital before a small word, as in "Chiến lược cải cách tư pháp": bodies, named texts
 * and named events (NĐ 30/2020, Annex II, III and V).
 */
export const capitalHeads: readonly string[] = [
  'Đảng',
  'Nhà nước',
  'Chính phủ',
  'Quốc hội',
  'Trung ương',
  'Hội đồng',
  'Ủy ban',
  'Mặt trận',
  'Quân đội',
  'Công an',
  'Tòa án',
  'Viện kiểm sát',
  'Công đoàn',
  'Hiến pháp',
  'Bộ luật',
  'Luật',
  'Pháp lệnh',
  'Nghị quyết',
  'Nghị định',
  'Chỉ thị',
  'Thông tư',
  'Chiến lược',
  'Chương trình',
  'Đề án',
  'Kế hoạch',
  'Cuộc vận động',
  'Phong trào',
  'Đại hội',
];

/** Heads of subjects that are no verbs: after an issuer "về" stands before them, also where the paper leaves it out. */
export const nounHeads: readonly string[] = [
  'công tác',
  'phong trào',
  'hoạt động',
  'nhiệm vụ',
  'chương trình',
  'kế hoạch',
  'thi đua',
];

/** The word that joins such a subject to what stands before it. */
export const aboutWord = 'về';

/** "Về" or "Về việc" before the subject of a title. */
export const aboutWords = /^về (?:việc )?/iu;

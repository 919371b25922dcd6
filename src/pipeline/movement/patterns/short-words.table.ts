/** Abbreviations that offices print inside the names of movements, with the words that they stand for. */
export const shortWords: readonly { readonly short: string; readonly long: string }[] = [
  { short: 'NTM', long: 'nông thôn mới' },
  { short: 'ĐTVM', long: 'đô thị văn minh' },
  { short: 'ĐSVH', long: 'đời sống văn hóa' },
  { short: 'KDC', long: 'khu dân cư' },
  { short: 'ANTQ', long: 'an ninh Tổ quốc' },
  { short: 'ATVSLĐ', long: 'an toàn vệ sinh lao động' },
  { short: 'HCM', long: 'Hồ Chí Minh' },
  { short: 'VN', long: 'Việt Nam' },
  { short: 'CBCCVC', long: 'cán bộ, công chức, viên chức' },
  { short: 'CCVC', long: 'công chức, viên chức' },
  { short: 'VHCS', long: 'văn hóa công sở' },
  { short: 'XHHT', long: 'xã hội học tập' },
  { short: 'CĐS', long: 'chuyển đổi số' },
  { short: 'ĐMST', long: 'đổi mới sáng tạo' },
  { short: 'TĐQT', long: 'Thi đua Quyết thắng' },
  { short: 'DN', long: 'doanh nghiệp' },
];

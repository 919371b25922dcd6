import { centralBodies, departments, localBodies } from './issuers.table.ts';
import { kinds } from './kinds.table.ts';
import { plainLawNames } from './laws.table.ts';

const isPhrase = (name: string): boolean => name.includes(' ');

/**
 * Phrases of the field whose marks a scan may lose or change; two words at least, so that no other phrase is read as one
 * of them. The names of bodies, kinds and laws, and what holds a citation together.
 */
export const vocabulary: readonly string[] = [
  ...kinds.flatMap(({ names }) => names),
  ...centralBodies,
  ...localBodies,
  ...departments.flatMap((name) => [`Bộ ${name}`, `Sở ${name}`, `Phòng ${name}`]),
  ...plainLawNames.map((name) => `Luật ${name}`),
  ...['UBND', 'Ủy ban nhân dân', 'HĐND', 'Hội đồng nhân dân'].flatMap((body) => [
    `${body} tỉnh`,
    `${body} huyện`,
  ]),
  'Bộ trưởng Bộ',
  'Giám đốc Sở',
  'Chủ tịch nước',
  'Chủ tịch UBND',
  'Chủ tịch Ủy ban',
  'sửa đổi, bổ sung một số điều của',
  'bổ sung một số điều của',
  'một số điều của',
  'quy định chi tiết',
  'Đại hội đại biểu',
  'Đại hội Đảng bộ',
  'Đại hội Đảng',
  'Đại hội đại biểu Đảng bộ',
  'đại biểu toàn quốc',
  'lần thứ',
  'của Đảng',
  'Hội nghị lần thứ',
  'Hội nghị Trung ương',
  'Ban Thường vụ',
  'thi đua ái quốc',
  'thi đua, khen thưởng',
  'về việc',
].filter(isPhrase);

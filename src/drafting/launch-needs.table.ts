import type { LaunchPartId } from '../pipeline/clause/launch-parts.table.ts';

/** How a draft is asked for a part of a launch, and what to do where it is missing. */
export interface LaunchNeed {
  readonly label: string;
  readonly advice: string;
  /** What one of the part's lines has to name; without it the lines are counted. */
  readonly names?: RegExp;
}

const day = /\d{1,2}\/\d{1,2}|ngày\s+\d|\[[^\]]*(?:ngày|hạn|thời)[^\]]*\]/u;

export const launchNeeds: Readonly<Record<LaunchPartId, LaunchNeed>> = {
  name: {
    label: 'Tên kế hoạch',
    advice: 'Ghi trích yếu và điền hết chỗ trống trong trích yếu.',
  },
  aim: { label: 'Mục đích', advice: 'Thêm một đoạn về mục đích.' },
  participants: { label: 'Đối tượng', advice: 'Nêu tập thể, cá nhân nào tham gia.' },
  criteria: {
    label: 'Ít nhất ba tiêu chí',
    advice: 'Nêu từ ba tiêu chí hoặc tiêu chuẩn trở lên, mỗi tiêu chí một dòng.',
  },
  time: { label: 'Thời gian bắt đầu, kết thúc', advice: 'Ghi ngày bắt đầu và ngày kết thúc.' },
  dossier: {
    label: 'Hạn nộp hồ sơ',
    advice: 'Thêm đoạn về hồ sơ có ghi ngày phải nộp.',
    names: day,
  },
  'award-forms': {
    label: 'Hình thức khen thưởng',
    advice: 'Nêu hình thức khen thưởng cho tập thể, cá nhân.',
  },
  bases: {
    label: 'Ít nhất hai căn cứ',
    advice: 'Ghi từ hai căn cứ còn hiệu lực trở lên, mỗi căn cứ một dòng.',
  },
};

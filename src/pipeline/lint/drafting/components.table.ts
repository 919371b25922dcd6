import type { Cue } from '../../parse/cue.ts';

/** Components of NĐ 30/2020/NĐ-CP, article 8.2, as a sentence names them. */
export const componentNames = {
  letterhead: 'phần đầu văn bản (Quốc hiệu, Tiêu ngữ, tên cơ quan, số, ký hiệu, địa danh và ngày tháng)',
  nation: 'Quốc hiệu “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”',
  motto: 'Tiêu ngữ “Độc lập - Tự do - Hạnh phúc”',
  authority: 'tên cơ quan ban hành',
  number: 'số, ký hiệu của văn bản',
  placeDate: 'địa danh và ngày, tháng, năm ban hành',
  title: 'tên loại văn bản',
  subject: 'trích yếu nội dung',
  basis: 'căn cứ ban hành',
  recipients: 'nơi nhận',
  signature: 'chức vụ, họ tên người ký',
} as const;

export type Component = keyof typeof componentNames;

/** The national name, by which a document is known to be of the State. */
export const nationalName: Cue<'nation'> = {
  id: 'nation',
  pattern: /cong ?hoa ?xa ?hoi ?chu ?nghia ?viet ?nam/,
  examples: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  counterexamples: ['Độc lập - Tự do - Hạnh phúc'],
};

/** The national name and the motto, in folded text. */
export const headLines: readonly Cue<'nation' | 'motto'>[] = [
  nationalName,
  {
    id: 'motto',
    pattern: /doc ?lap.{0,4}tu ?do.{0,4}hanh ?phuc/,
    examples: ['Độc lập - Tự do - Hạnh phúc'],
    counterexamples: ['độc lập dân tộc'],
  },
];

import type { InstrumentKind } from '../../schemas/instrument.ts';
import type { Cue } from '../parse/cue.ts';

/** Words right before a citation by which a text says that it carries the cited one out. */
export const carriesOutCue: Cue = {
  id: 'carries-out',
  pattern:
    /(?:^|\s)(?:thuc hien|trien khai|thi hanh|chap hanh|huong ung|quan triet|cu the hoa)(?: (?:tot|thang loi|nghiem tuc|hieu qua|co hieu qua|noi dung|cac noi dung))?\s+[“"]?$/,
  examples: [
    'Thực hiện ',
    'về việc triển khai thực hiện ',
    'Tổ chức triển khai thực hiện có hiệu quả ',
    'Hưởng ứng ',
    'về tiếp tục thực hiện ',
  ],
  counterexamples: ['Căn cứ ', 'theo ', 'Thực hiện nhiệm vụ năm 2024 theo ', 'ban hành kèm theo '],
};

/** Words of a title that looks back on what was carried out: no link of a chain. */
export const looksBackCue: Cue = {
  id: 'looks-back',
  pattern: /(?:^|\s)(?:(?:tong|so) ket|danh gia|kiem diem|kiem tra|giam sat|bao cao|ket qua)(?:\s|$)/,
  examples: [
    'tổng kết 15 năm thực hiện ',
    'về sơ kết 3 năm triển khai ',
    'báo cáo kết quả thực hiện ',
    'kiểm tra việc thực hiện ',
  ],
  counterexamples: ['về việc triển khai thực hiện ', 'Tổ chức thực hiện '],
};

/** Kinds that set a task by themselves: a plan that is based on one carries it out. */
export const taskKinds: ReadonlySet<InstrumentKind> = new Set<InstrumentKind>([
  'directive',
  'plan',
  'programme',
  'telegram',
]);

/** Kinds that rule a field for everybody: observed, but not carried out by one plan after another. */
export const ruleKinds: ReadonlySet<InstrumentKind> = new Set<InstrumentKind>([
  'constitution',
  'code',
  'law',
  'ordinance',
  'decree',
  'circular',
  'jointCircular',
  'consolidatedText',
  'rules',
]);

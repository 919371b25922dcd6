import type { Reading } from '../../../../src/pipeline/reading.ts';
import { emptyRegistry, type Registry } from '../../../../src/pipeline/registry.ts';
import { run } from '../../../../src/pipeline/run.ts';

/** A plan of a commune with the given clauses under one section. */
export const planOf = (
  id: string,
  { commune, year, day = '05/01' }: { commune: string; year: number; day?: string },
  clauses: readonly string[],
  registry: Registry = emptyRegistry,
): Reading => {
  const [dayOfMonth, month] = day.split('/');
  const text = [
    'ỦY BAN NHÂN DÂN',
    `XÃ ${commune.toLocaleUpperCase('vi')}`,
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Số: 12/KH-UBND',
    `${commune}, ngày ${dayOfMonth} tháng ${month} năm ${year}`,
    '',
    'KẾ HOẠCH',
    `Công tác thi đua, khen thưởng năm ${year}`,
    '',
    `Ủy ban nhân dân xã ${commune} xây dựng kế hoạch như sau:`,
    '',
    'I. NỘI DUNG',
    '',
    ...clauses.flatMap((clause, at) => [`${at + 1}. ${clause}`, '']),
    `Trên đây là Kế hoạch của Ủy ban nhân dân xã ${commune}./.`,
  ].join('\n');
  return run({ path: `${id}.txt`, text, sha256: '0'.repeat(64) }, registry, { id });
};

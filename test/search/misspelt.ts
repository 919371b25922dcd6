/** Misspelt queries and what is proposed for each; asked of an index in memory and of a written one. */
export const misspelt: readonly (readonly [typed: string, meant: string])[] = [
  ['khen thường đột xuất', 'khen thưởng đột xuất'],
  ['khen thưởng đột suất', 'khen thưởng đột xuất'],
  ['khen thuong dot suat', 'khen thưởng đột xuất'],
  ['chuyễn đổi số', 'chuyển đổi số'],
  ['chuyển đổi xố', 'chuyển đổi số'],
  ['biểu giương', 'biểu dương'],
];

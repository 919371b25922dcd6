const inSection = (words: string): string =>
  words === '' ? 'lấy theo mục chứa nó' : `lấy theo mục “${words}”`;

/**
 * What decided the role of a clause, with the words that it was found by ("" where there are none); the keys are the
 * rules of `pipeline/clause`, before the cue's own id.
 */
export const roleRules = {
  heading: (words: string): string => `Tiêu đề có chữ “${words}”.`,
  wording: (words: string): string => `Đoạn có chữ “${words}”.`,
  section: (words: string): string => `Đoạn không tự cho biết vai trò; ${inSection(words)}.`,
  neighbour: (): string => 'Đoạn không tự cho biết vai trò; lấy theo đoạn liền trước trong cùng mục.',
  annex: (): string => 'Phụ lục không tự cho biết vai trò; coi là nội dung kèm theo.',
} as const satisfies Readonly<Record<string, (words: string) => string>>;

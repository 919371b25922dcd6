/** What decided the role of a clause; the keys are the rules of `pipeline/clause`, before the cue's own id. */
export const roleRules = {
  heading: (words: string): string => `Tiêu đề có chữ “${words}”.`,
  wording: (words: string): string => `Đoạn có chữ “${words}”.`,
  section: (): string => 'Đoạn không tự cho biết vai trò; lấy theo mục chứa nó.',
  neighbour: (): string => 'Đoạn không tự cho biết vai trò; lấy theo đoạn liền trước trong cùng mục.',
} as const satisfies Readonly<Record<string, (words: string) => string>>;

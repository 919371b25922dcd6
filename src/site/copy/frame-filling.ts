/** What is said once the empty sections of a draft were filled. */
export const frameFilling = {
  filled: (sections: number, clauses: number, unreviewed: number): string => {
    const waiting = unreviewed === 0 ? '' : ` (${unreviewed} chưa có người duyệt)`;
    return `Đã điền ${sections} phần bằng ${clauses} điều khoản mẫu${waiting}. Hãy đọc lại từng phần, sửa theo thực tế và điền chỗ trống; bấm Hoàn tác để bỏ.`;
  },
  notFilled: (sections: readonly string[]): string =>
    `Chưa có điều khoản mẫu hợp với phần: ${sections.join('; ')}.`,
} as const;

/** Words for the files that a plan is offered as. */
export const downloads = {
  docx: 'Tải Word (.docx)',
  md: 'Tải .md',
  txt: 'Tải .txt',
  /** Stands in the properties of the Word file. */
  origin: (id: string, repairs: number): string =>
    repairs === 0
      ? `Kho kế hoạch thi đua, văn bản ${id}, theo bản chữ nhận được.`
      : `Kho kế hoạch thi đua, văn bản ${id}, theo bản chữ nhận được; ${repairs} chỗ đọc khác bản in, nêu ở trang của văn bản.`,
} as const;

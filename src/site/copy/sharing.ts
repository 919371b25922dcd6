/** Words for addresses whose text has changed since they were shared. */
export const sharing = {
  changed: (name: string): string => `Chữ của ${name} đã khác so với khi địa chỉ này được chép.`,
  gone: (name: string): string => `Văn bản này không còn đoạn nào ở địa chỉ ${name}.`,
  advice: 'Hãy đọc lại trước khi dùng theo lời đã dẫn, và đối chiếu với',
  source: 'bản gốc từng dòng',
} as const;

/** Words of the tools that the script of reading pages adds. */
export const tools = {
  copy: 'Chép',
  copyWhole: 'Chép cả văn bản',
  howToCite: 'Cách dẫn',
  basket: (count: number): string => `Giỏ (${count})`,
  display: 'Hiển thị',
  byDevice: 'Theo thiết bị',
  light: 'Sáng',
  dark: 'Tối',
  contrast: 'Tăng độ tương phản',
} as const;

/** Words of the pages of formulas in use. */
export const phrases = {
  title: 'Cụm từ thường dùng',
  description:
    'Những cụm từ mà từ hai kế hoạch trong kho trở lên cùng viết, không kể tên riêng và con số, kèm số kế hoạch và đường dẫn đến từng đoạn.',
  lede: (count: number): string =>
    `${count} cụm từ mà từ hai kế hoạch trở lên cùng viết; nhiều kế hoạch dùng trước, rồi cụm dài trước. Không kể tên riêng, con số.`,
  note: 'Máy đếm theo lời văn, chưa có người duyệt: nhiều nơi dùng chưa hẳn là đúng, là nên theo.',
  none: 'Chưa có cụm từ nào được từ hai kế hoạch trong kho cùng viết.',
  group: (plans: number): string => `Trong ${plans} kế hoạch`,
  places: (count: number): string => `${count} đoạn: `,
  more: (count: number): string => `và ${count} đoạn nữa`,
  search: 'tìm cả kho',
  link: (count: number): string => `Cụm từ thường dùng (${count})`,
} as const;

/** What rules look at: the filters of the checker's page, in their order. */
export const topics = [
  { id: 'basis', name: 'Căn cứ, hiệu lực' },
  { id: 'mention', name: 'Cách viện dẫn' },
  { id: 'number', name: 'Số, ký hiệu' },
  { id: 'date', name: 'Ngày, thời hạn' },
  { id: 'place', name: 'Địa danh, cơ quan' },
  { id: 'part', name: 'Thành phần, bố cục' },
  { id: 'numbering', name: 'Thứ tự mục, điểm' },
  { id: 'signing', name: 'Ký tên, nơi nhận' },
  { id: 'capital', name: 'Viết hoa, viết tắt' },
  { id: 'spelling', name: 'Chính tả, dấu câu' },
  { id: 'other', name: 'Điều khác' },
] as const;

export type Topic = (typeof topics)[number]['id'];

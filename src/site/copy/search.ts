/** Words of the search page. */
export const search = {
  title: 'Tìm trong kho',
  description:
    'Tìm trong toàn văn kế hoạch, văn bản và phong trào: gõ có dấu hay không dấu, chữ viết tắt, số và ký hiệu.',
  label: 'Từ, cụm từ, nơi, năm hoặc số, ký hiệu',
  button: 'Tìm',
  hint: 'Gõ không dấu cũng được. Để trong ngoặc kép nếu chỉ lấy đúng cụm từ. Phím / đưa con trỏ về ô tìm.',
  filters: 'Lọc',
  results: 'Kết quả',
  searching: 'Đang tìm…',
  failed: 'Không mở được chỉ mục tìm kiếm. Tải lại trang, hoặc xem theo danh mục dưới đây.',
  empty: 'Gõ ít nhất hai chữ để tìm.',
  browse: 'Xem theo danh mục',
  browseNote: 'Không cần ô tìm, không cần JavaScript:',
  needsScript: 'Ô tìm cần JavaScript. Trình duyệt này đang tắt; mọi trang vẫn xem được theo danh mục.',
  found: (clauses: number, plans: number): string =>
    plans === 0 ? `${clauses} kết quả` : `${clauses} kết quả, trong ${plans} kế hoạch`,
  more: (count: number): string => `Còn ${count} đoạn chưa xem tới; thêm từ để thu hẹp.`,
  none: (query: string): string => `Không có đoạn nào khớp “${query}”.`,
  noneExact: (near: number): string => `Không có đoạn nào khớp đúng; ${near} đoạn gần đúng.`,
  noNumber: (query: string): string => `“${query}” chưa có trong kho; chưa kế hoạch nào dẫn.`,
  unknown: (words: string): string => `Không có trong kho: ${words}.`,
  tiers: {
    exact: 'Đúng cụm từ',
    unmarked: 'Đúng từ, khác dấu',
    all: 'Có đủ các từ',
    near: 'Gần đúng',
  },
  kinds: { section: 'Kế hoạch', instrument: 'Văn bản', movement: 'Phong trào', guide: 'Hướng dẫn' },
  facets: { kind: 'Loại', level: 'Cấp', year: 'Năm', role: 'Vai trò của mục' },
  head: 'Phần đầu hoặc cuối văn bản',
} as const;

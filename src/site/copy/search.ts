/** Words of the search page. */
export const search = {
  title: 'Tìm trong kho',
  description:
    'Tìm trong toàn văn kế hoạch, văn bản và phong trào: gõ có dấu hay không dấu, chữ viết tắt, số và ký hiệu.',
  label: 'Từ, cụm từ, địa phương, năm hoặc số, ký hiệu',
  button: 'Tìm',
  hint: 'Có thể gõ không dấu. Đặt trong dấu ngoặc kép để tìm đúng cụm từ. Bấm phím / để về ô tìm.',
  filters: 'Lọc',
  results: 'Kết quả',
  searching: 'Đang tìm…',
  failed: 'Chưa tải được dữ liệu tìm kiếm. Hãy tải lại trang hoặc xem theo danh mục dưới đây.',
  empty: 'Hãy gõ ít nhất hai chữ cái để tìm.',
  browse: 'Xem theo danh mục',
  browseNote: 'Có thể xem mọi trang mà không cần ô tìm:',
  needsScript:
    'Ô tìm cần JavaScript, trình duyệt này đang tắt; mọi trang vẫn xem được theo danh mục dưới đây.',
  found: (clauses: number, plans: number): string =>
    plans === 0 ? `${clauses} kết quả` : `${clauses} kết quả trong ${plans} kế hoạch`,
  more: (count: number): string => `Còn ${count} đoạn chưa xét tới; hãy gõ thêm từ để thu hẹp.`,
  none: (query: string): string => `Không có đoạn nào khớp “${query}”. Hãy bớt từ hoặc xem theo danh mục.`,
  noneExact: (near: number): string => `Không có đoạn nào khớp đúng; ${near} đoạn gần đúng.`,
  noNumber: (query: string): string =>
    `“${query}” chưa có trong kho; chưa có kế hoạch nào dẫn. Hãy kiểm tra lại số, ký hiệu hoặc tìm theo tên văn bản.`,
  unknown: (words: string): string => `Không có trong kho: ${words}.`,
  tiers: {
    exact: 'Đúng cụm từ',
    unmarked: 'Đúng từ, khác dấu',
    all: 'Có đủ các từ',
    near: 'Gần đúng',
  },
  kinds: {
    section: 'Kế hoạch',
    instrument: 'Văn bản',
    movement: 'Phong trào',
    place: 'Địa phương',
    clause: 'Điều khoản mẫu',
    guide: 'Hướng dẫn',
  },
  facets: {
    kind: 'Loại',
    level: 'Cấp',
    place: 'Địa phương',
    year: 'Năm',
    role: 'Vai trò của mục',
    movement: 'Phong trào',
    instrument: 'Văn bản được viện dẫn',
  },
  moreValues: (count: number): string => `Xem thêm ${count} mục`,
  missing: (terms: string): string => `Thiếu: ${terms}.`,
  deadBasis: (names: string): string => `Có viện dẫn ${names}.`,
  deadName: (name: string, state: string): string => `${name} (${state})`,
  head: 'Phần đầu hoặc cuối văn bản',
} as const;

const ungroupedNone = 'Mọi tên phong trào mà kế hoạch trong kho nêu đều đã xếp nhóm.';

/** Words of the page of names that look like movements and are in no family yet. */
export const ungrouped = {
  title: 'Tên gọi chưa xếp nhóm',
  description:
    'Những tên giống tên phong trào thi đua mà kho chưa xếp vào phong trào nào: câu văn có tên ấy, tên gần giống, cách bổ sung.',
  none: ungroupedNone,
  lede: (names: number, plans: number): string =>
    names === 0
      ? ungroupedNone
      : `${names} tên trong ${plans} kế hoạch, tên gặp nhiều đứng trước. Các tên này giống tên phong trào nhưng chưa đủ căn cứ để xếp vào một phong trào nào; kho không đoán.`,
  use: (plans: number, times: number): string =>
    times > plans ? `${plans} kế hoạch, ${times} chỗ` : `${plans} kế hoạch`,
  near: 'Tên gần giống đã có hồ sơ:',
  noNear: 'Chưa có hồ sơ nào mang tên gần giống.',
  more: (count: number): string => `Còn ${count} chỗ khác nêu tên này.`,
  howTo: 'Bổ sung một tên',
  howToReader:
    'Người đọc biết tên này thuộc phong trào nào: ghi lại địa chỉ của trang riêng mang tên ấy, văn bản phát động và nơi công bố, rồi gửi người quản lý kho.',
  howToSteps: [
    'Nếu là cách viết khác của một phong trào đã có hồ sơ: thêm chữ in vào “aliases” trong tệp của phong trào đó, thư mục content/movements/.',
    'Nếu là tên địa phương của một phong trào chung: tạo tệp content/movements/<mã>.mdx, ghi “parent” là mã của phong trào chung và “scope” là địa phương.',
    'Nếu là phong trào riêng: tạo tệp như trên với “parent: null”, ghi văn bản phát động nếu biết, kèm nguồn.',
    'Chạy npm run check, rồi dựng lại trang; tên đã xếp nhóm tự rời khỏi danh sách này.',
  ],
  suggestedId: (id: string): string => `Mã gợi ý: ${id}`,
  nameTitle: (name: string): string => `“${name}”, tên gọi chưa xếp nhóm`,
  nameDescription: (name: string, plans: number): string =>
    `“${name}” giống tên phong trào thi đua nhưng chưa xếp vào phong trào nào: ${plans} kế hoạch nêu, câu văn có tên ấy, tên gần giống.`,
  nameLede: (use: string): string =>
    `Tên này giống tên phong trào nhưng chưa đủ căn cứ để xếp vào một phong trào nào. Trong kho có ${use} nêu tên. Văn bản phát động, thời gian, cơ quan phát động: chưa biết.`,
  nearTitle: 'Tên gần giống đã có hồ sơ',
  sentences: 'Câu văn có tên này',
  toList: 'Mọi tên chưa xếp nhóm',
  link: 'Xem câu văn có các tên này và cách bổ sung',
  all: (count: number): string => `Xem cả ${count} tên chưa xếp nhóm`,
} as const;

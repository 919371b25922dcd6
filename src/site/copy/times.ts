/** Words of the time line. */
export const times = {
  title: 'Dòng thời gian từ 1948 đến nay',
  description:
    'Phong trào thi đua toàn quốc và văn bản về thi đua, khen thưởng từ Lời kêu gọi thi đua ái quốc năm 1948 đến nay, trên một trục thời gian, kèm bảng và nguồn.',
  lede: 'Phong trào nào có trong thời gian nào, văn bản nào hiệu lực lúc ấy. Bảng dưới mỗi hình nói cùng nội dung bằng chữ, kèm nguồn.',
  movements: 'Phong trào thi đua',
  instruments: 'Văn bản',
  key: 'Vạch đậm: hai đầu đã rõ. Vạch gạch chéo: một đầu chưa rõ hoặc chưa kiểm chứng, vẽ đến ngày dựng trang. Trước năm 2000 trục được thu hẹp.',
  picture: (what: string, count: number, from: string, to: string): string =>
    `${what}: ${count} dòng trên trục từ ${from} đến ${to}. Bảng bên dưới có cùng nội dung.`,
  name: 'Tên',
  begun: 'Bắt đầu',
  ended: 'Kết thúc hoặc tình trạng',
  source: 'Nguồn',
  noSource: 'chưa có nguồn',
  unknown: 'chưa rõ',
  noEnd: 'chưa rõ',
  missing: (count: number): string =>
    `${count} phong trào có hồ sơ nhưng chưa rõ thời gian nên không có trên hình; xem danh sách phong trào.`,
  usage: {
    caption: 'Số kế hoạch theo năm ban hành và theo cấp; bấm vào số để đến các câu.',
    year: 'Năm',
    plans: (count: number): string => `${count} kế hoạch`,
  },
} as const;

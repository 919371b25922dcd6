/** One thing that a person does. */
export type Action =
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'enter' }
  /** Follows the first link of the page's content whose words are, or contain, the name. */
  | { readonly do: 'open'; readonly link: RegExp };

export interface Question {
  readonly asked: 'staff' | 'trainer';
  /** In the words in which it is asked. */
  readonly question: string;
  /** At most three, from the home page. */
  readonly actions: readonly Action[];
  /** The page on which the answer stands. */
  readonly page: RegExp;
  /** What the answer says; each stands on that page to be read without a further action. */
  readonly answer: readonly (string | RegExp)[];
}

/** Five questions of staff who look for precedents, five of trainers. */
export const questions: readonly Question[] = [
  {
    asked: 'staff',
    question: 'Xã, huyện nào đã ra kế hoạch thi đua cả năm chia theo quý?',
    actions: [
      { do: 'type', text: 'ke hoach thi dua nam chia theo quy' },
      { do: 'enter' },
      { do: 'open', link: /Quý I\b/ },
    ],
    page: /\/ke-hoach\/[^/]+\/.*#/,
    answer: [/Quý I\b/],
  },
  {
    asked: 'staff',
    question: 'Ai đã triển khai Chỉ thị 19 của Thủ tướng?',
    actions: [
      { do: 'type', text: '19 ct ttg' },
      { do: 'enter' },
      { do: 'open', link: /^19\/CT-TTg Về việc phát động thi đua/ },
    ],
    page: /\/van-ban\/chi-thi-19-ct-ttg-2021\//,
    answer: ['Ủy ban nhân dân huyện Tuy Phước, 2021', 'khi kế hoạch ban hành', 'đã hết thời gian'],
  },
  {
    asked: 'staff',
    question: 'Kế hoạch của Văn phòng UBND tỉnh Bắc Kạn còn dùng lại được không, căn cứ nào đã hết hiệu lực?',
    actions: [{ do: 'open', link: /^Phát động Đợt thi đua đặc biệt/ }],
    page: /\/ke-hoach\/ke-hoach-kh-vp-2024-09-van-phong-ubnd-bac-kan\//,
    answer: ['98/2023/NĐ-CP', 'đã được thay thế', 'từ 01/7/2025', '152/2025/NĐ-CP', 'còn hiệu lực'],
  },
  {
    asked: 'staff',
    question: 'Năm 2024 các nơi hẹn gửi báo cáo, hồ sơ khen thưởng vào ngày nào?',
    actions: [
      { do: 'open', link: /^Lịch thi đua/ },
      { do: 'open', link: /2024/ },
    ],
    page: /\/lich\/2024\//,
    answer: ['15/11/2024', 'Long Khánh'],
  },
  {
    asked: 'staff',
    question: 'Nơi khác viết mục hồ sơ khen thưởng thế nào?',
    actions: [
      { do: 'open', link: /^Xem mọi mục theo vai trò/ },
      { do: 'open', link: /^Hồ sơ khen thưởng$/ },
    ],
    page: /\/dieu-khoan\/ho-so-khen-thuong\//,
    answer: ['Mẫu số 08', 'Văn phòng UBND tỉnh Bắc Kạn'],
  },
  {
    asked: 'trainer',
    question:
      'Phong trào nông thôn mới do ai phát động, ngày nào, theo văn bản nào, qua những giai đoạn nào?',
    actions: [{ do: 'open', link: /^Cả nước chung sức xây dựng nông thôn mới$/ }],
    page: /\/phong-trao\/ca-nuoc-chung-suc-xay-dung-nong-thon-moi\//,
    answer: ['08/6/2011', '1620/QĐ-TTg', '587/QĐ-TTg', 'Giai đoạn 2021 - 2025'],
  },
  {
    asked: 'trainer',
    question: 'Các địa phương đặt tên phong trào vì người nghèo khác tên chính thức thế nào?',
    actions: [
      { do: 'type', text: 'vi nguoi ngheo' },
      { do: 'enter' },
      { do: 'open', link: /^Cả nước chung tay vì người nghèo/ },
    ],
    page: /\/phong-trao\//,
    answer: ['Tên chính thức', /Định Hóa chung tay\s+vì người nghèo/],
  },
  {
    asked: 'trainer',
    question: 'Từ năm 1948 đến nay đã có những phong trào nào, khi nào?',
    actions: [{ do: 'open', link: /^Dòng thời gian/ }],
    page: /\/dong-thoi-gian\//,
    answer: ['Lời kêu gọi thi đua ái quốc', '11/6/1948', 'Cả nước chung sức xây dựng nông thôn mới'],
  },
  {
    asked: 'trainer',
    question: 'Nghị định 91 nay còn dạy là căn cứ được không, văn bản nào thay?',
    actions: [
      { do: 'type', text: 'nghị định 91/2017' },
      { do: 'enter' },
      { do: 'open', link: /91\/2017\/NĐ-CP/ },
    ],
    page: /\/van-ban\/nghi-dinh-91-2017-nd-cp\//,
    answer: ['chưa kiểm chứng', '98/2023/NĐ-CP', '152/2025/NĐ-CP'],
  },
  {
    asked: 'trainer',
    question: 'Học viên gặp một tên chưa biết thuộc phong trào nào thì xem ở đâu, báo cho ai?',
    actions: [{ do: 'open', link: /^Tên gọi chưa xếp nhóm$/ }],
    page: /\/phong-trao\/chua-xep-nhom\//,
    answer: ['ghi lại địa chỉ', 'gửi người quản lý kho'],
  },
];

/** A picture of a guide: which page of the site it shows, and which part of it. */
export interface Shot {
  /** Name of the file, without its ending. */
  readonly name: string;
  /** Address on the site. */
  readonly at: string;
  /** Plans that are opened on the page that adds plans, as files of these names; empty elsewhere. */
  readonly opens: readonly { readonly plan: string; readonly as: string }[];
  /** Selector of what has to be there, and of what is scrolled to the upper edge. */
  readonly from: string;
  /** Height of the picture in pixels; all are as wide as the text of a guide allows. */
  readonly height: number;
}

const longKhanh = 'ke-hoach-152-kh-ubnd-2024-dong-nai-long-khanh';
const tuyenQuang = 'ke-hoach-879-kh-ktdnc-2021-tuyen-quang';
const bacKan = 'ke-hoach-kh-vp-2024-09-van-phong-ubnd-bac-kan';

/** Every picture of the guides. */
export const shots: readonly Shot[] = [
  {
    name: 'them-van-ban-doc-duoc',
    at: '/them-van-ban/',
    opens: [{ plan: longKhanh, as: 'Kế hoạch thi đua 2024.txt' }],
    from: '#tv-nhan',
    height: 860,
  },
  {
    name: 'them-van-ban-ho-so',
    at: '/them-van-ban/',
    opens: [{ plan: longKhanh, as: 'Kế hoạch thi đua 2024.txt' }],
    from: '.of-sidecar',
    height: 620,
  },
  {
    name: 'them-van-ban-nhieu-tep',
    at: '/them-van-ban/',
    opens: [
      { plan: longKhanh, as: 'Long Khánh 2024.txt' },
      { plan: tuyenQuang, as: 'Khối Nội chính 2021.txt' },
      { plan: bacKan, as: 'Văn phòng UBND tỉnh 2024.txt' },
    ],
    from: '#tv-nhan',
    height: 500,
  },
  {
    name: 'vi-sao-doc-nhu-vay',
    at: `/ke-hoach/${longKhanh}/vi-sao/`,
    opens: [],
    from: 'main',
    height: 620,
  },
  { name: 'trang-dau', at: '/', opens: [], from: 'body', height: 640 },
];

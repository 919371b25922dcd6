import type { CarryOutWitness } from '../../pipeline/catalogue/carry-out-links.ts';

const witnesses: Readonly<Record<CarryOutWitness, string>> = {
  basis: 'nêu ở phần căn cứ',
  subject: 'nêu ở trích yếu',
  title: 'nêu trong tên văn bản, theo lời kế hoạch viện dẫn',
};

/** Words of the pages that tell who carries out what. */
export const chain = {
  listTitle: 'Chuỗi triển khai',
  listDescription:
    'Văn bản nào được những kế hoạch nào triển khai: từ chỉ thị của trung ương đến kế hoạch của tỉnh, huyện, xã, cơ quan.',
  listLede:
    'Mỗi văn bản dưới đây có ít nhất một văn bản ghi rõ là thực hiện nó. Mở từng chuỗi để xem câu ghi và văn bản còn thiếu.',
  listNone: 'Chưa văn bản nào trong kho ghi rõ là thực hiện một văn bản khác.',
  link: 'Chuỗi triển khai',
  linkCount: (count: number): string => `Chuỗi triển khai: ${count} văn bản thực hiện văn bản này`,
  carriedOutBy: (count: number): string => `${count} văn bản thực hiện`,
  ofText: (name: string): string => `Chuỗi triển khai: ${name}`,
  description: (name: string, above: number, below: number): string =>
    `${name} thực hiện văn bản nào và được văn bản nào thực hiện: ${above} văn bản phía trên, ${below} văn bản phía dưới, kèm câu ghi.`,
  lede: (above: number, below: number): string =>
    `${above === 0 ? 'Chưa rõ thực hiện văn bản nào' : `${above} văn bản phía trên`}; ${
      below === 0 ? 'trong kho chưa có văn bản nào thực hiện văn bản này' : `${below} văn bản phía dưới`
    }.`,
  how: 'Chuỗi chỉ gồm những gì văn bản ghi rõ: căn cứ và trích yếu của kế hoạch, tên của văn bản được viện dẫn. Xem hai bậc phía trên và hai bậc phía dưới. Luật, nghị định, thông tư áp dụng chung nên không tính.',
  alone:
    'Văn bản này không ghi là thực hiện văn bản nào có số, ký hiệu, và trong kho chưa có văn bản nào ghi là thực hiện nó.',
  self: 'đang xem',
  held: 'toàn văn trong kho',
  recordOnly: 'có hồ sơ, chưa có toàn văn',
  absent: 'chưa có trong kho',
  unknownAbove: 'Chưa rõ thực hiện văn bản nào: kho chưa có toàn văn.',
  carriesOut: 'Thực hiện',
  witness: witnesses,
  saidIn: (plate: string): string => `theo ${plate}`,
  ownChain: 'Xem chuỗi của văn bản này',
  list: 'Thứ tự triển khai',
  picture: 'Hình vẽ',
  pictureLabel: (names: readonly string[]): string => `Từ trên xuống: ${names.join('; ')}`,
  more: (count: number): string => `và ${count} văn bản nữa, ở danh sách trên`,
} as const;

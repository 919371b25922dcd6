/** Words of the pages of like clauses. */
export const family = {
  listTitle: 'Điều khoản nhiều nơi cùng viết',
  listDescription:
    'Những điều khoản mà từ hai kế hoạch trở lên viết gần như giống nhau: lời chung, chỗ trống, các cách viết, nơi dùng.',
  listLede:
    'Máy so lời của mọi kế hoạch trong kho và gom những điều khoản viết gần như giống nhau. Nhiều nơi dùng không có nghĩa là mẫu: chưa có người duyệt.',
  none: 'Chưa có điều khoản nào được từ hai kế hoạch trong kho viết gần như giống nhau.',
  heading: 'Nhiều nơi cùng viết',
  listNote:
    'Máy gom theo lời văn, xếp theo hiệu lực của căn cứ rồi đến số kế hoạch dùng. Chưa có người duyệt.',
  link: (count: number): string => `Điều khoản nhiều nơi cùng viết (${count} nhóm)`,
  all: (count: number): string => `Xem cả ${count} nhóm của mọi vai trò`,
  kind: (role: string): string => `Nhóm điều khoản giống nhau: ${role.toLocaleLowerCase('vi')}`,
  noRole: 'chưa rõ vai trò',
  title: (title: string): string => `${title} (nhóm điều khoản)`,
  description: (title: string, plans: number): string =>
    `Lời chung của ${plans} kế hoạch: ${title} Có chỗ trống để điền, các cách viết đặt cạnh nhau, đường dẫn đến từng nơi dùng.`,
  used: (plans: number): string => `Dùng trong ${plans} kế hoạch`,
  levels: (names: readonly string[]): string => names.join(', '),
  levelCount: (name: string, plans: number): string => `${name.toLocaleLowerCase('vi')} (${plans})`,
  years: (years: readonly number[]): string =>
    years.length === 1 ? `năm ${years.join('')}` : `các năm ${years.join(', ')}`,
  spanOfYears: (first: number, last: number, count: number): string =>
    `từ năm ${first} đến năm ${last} (${count} năm)`,
  noYears: 'chưa rõ năm',
  notReviewed: 'Chưa có người duyệt.',
  notReviewedLong:
    'Chưa có người duyệt: lời này do máy gom từ các kế hoạch, nhiều nơi dùng chưa hẳn là đúng. Hãy đọc lại và đối chiếu căn cứ trước khi dùng.',
  noBases: 'Lời chung không viện dẫn văn bản nào.',
  bases: 'Văn bản được viện dẫn',
  common: 'Lời chung',
  commonNote:
    'Theo cách viết được nhiều kế hoạch dùng nhất, bản mới nhất. Chỗ nào là năm, địa danh, tên cơ quan hoặc con số riêng của từng nơi thì để trống.',
  wordings: (count: number): string => `Các cách viết (${count})`,
  wordingsNote: {
    start: 'So với lời chung: ',
    changed: 'chữ riêng của cách viết',
    between: ', ',
    missing: 'chữ mà cách viết này không có',
    named: 'chữ điền vào chỗ trống',
    end: '. Dấu câu không so.',
  },
  added: 'thêm: ',
  left: 'thiếu: ',
  wording: (number: number, plans: number): string => `Cách viết ${number}, ${plans} kế hoạch`,
  example: 'Nguyên văn tại',
  moreWordings: (count: number): string =>
    `Còn ${count} cách viết ít dùng hơn; xem nguyên văn theo bảng nơi dùng bên dưới.`,
  uses: (count: number): string => `Nơi dùng (${count} đoạn)`,
  column: { plan: 'Kế hoạch', place: 'Vị trí', level: 'Cấp', wording: 'Cách viết' },
  byLevel: 'Cấp',
  byYear: 'Năm',
  role: 'Vai trò',
  allOfRole: 'Các điều khoản khác cùng vai trò',
  moved: (title: string): string => `Đã gộp: ${title}`,
  movedNote:
    'Nhóm ở địa chỉ này đã gộp vào một nhóm khác, vì các kế hoạch thêm sau cho thấy lời văn là một. Địa chỉ nay dùng:',
} as const;

import type { LaunchCheck } from '../../pipeline/catalogue/launch-checks.ts';
import type { LaunchPartId } from '../../pipeline/clause/launch-parts.table.ts';

const launchParts: Readonly<Record<LaunchPartId, string>> = {
  name: 'Tên kế hoạch',
  aim: 'Mục đích',
  participants: 'Đối tượng tham gia',
  criteria: 'Ít nhất ba nội dung, tiêu chí',
  time: 'Thời gian bắt đầu, kết thúc',
  dossier: 'Hạn gửi hồ sơ khen thưởng',
  'award-forms': 'Hình thức khen thưởng',
  bases: 'Ít nhất hai căn cứ',
};

const states: Readonly<Record<LaunchCheck['state'], string>> = {
  met: 'có',
  partly: 'chưa đủ',
  missing: 'không có',
};

/** What is there of a part that is not whole. */
const partly = (id: LaunchPartId, count: number | null): string => {
  if (count !== null) return id === 'bases' ? `mới có ${count} căn cứ` : `mới có ${count}`;
  if (id === 'time') return 'không rõ ngày bắt đầu, kết thúc';
  if (id === 'dossier') return 'không ghi hạn gửi hồ sơ';
  return 'có nhắc, chưa thành mục';
};

const counted = (id: LaunchPartId, count: number): string =>
  id === 'bases' ? `${count} căn cứ` : `${count} đoạn`;

/** Words of the pages that compare plans. */
export const compare = {
  title: 'So sánh kế hoạch',
  description:
    'Bảng đối chiếu các kế hoạch thi đua theo vai trò từng mục: nơi nào có, nơi nào không có; đặt hai kế hoạch cạnh nhau, chỉ rõ chữ thêm, chữ bớt.',
  lede: 'Nơi khác có những mục nào, nơi này thiếu mục nào, hai nơi viết khác nhau ở chữ nào.',
  pick: {
    heading: 'Đặt hai kế hoạch cạnh nhau',
    open: 'Chọn hai kế hoạch',
    note: 'So từng phần theo vai trò, từng đoạn, từng chữ. Việc so sánh làm ngay trên máy của bạn.',
    needsScript:
      'Đặt hai kế hoạch cạnh nhau cần JavaScript. Không có JavaScript vẫn đọc được bảng đối chiếu bên dưới và từng kế hoạch:',
    plans: 'danh sách kế hoạch',
    sides: { first: 'Kế hoạch thứ nhất', second: 'Kế hoạch thứ hai' },
    search: 'Lọc theo cơ quan, địa phương, năm, tên',
    choose: 'Chọn trong danh sách',
    found: (shown: number, all: number): string =>
      all === 0
        ? 'Không có kế hoạch nào khớp. Thử ít chữ hơn.'
        : shown < all
          ? `${all} kế hoạch khớp, hiện ${shown} kế hoạch đầu.`
          : `${all} kế hoạch khớp.`,
    compare: 'So sánh',
    swap: 'Đổi chỗ hai kế hoạch',
    starting: 'Đang tải danh sách kế hoạch…',
    ready: 'Chọn hai kế hoạch rồi bấm So sánh.',
    chooseSecond: 'Đã có kế hoạch thứ nhất. Chọn kế hoạch thứ hai rồi bấm So sánh.',
    chooseBoth: 'Cần chọn đủ hai kế hoạch.',
    same: 'Hai bên đang là cùng một kế hoạch. Chọn kế hoạch khác ở một bên.',
    unknown: 'Địa chỉ này nói đến một kế hoạch không có trong kho. Hãy chọn lại.',
    noList: 'Không tải được danh sách kế hoạch. Kiểm tra đường truyền rồi tải lại trang.',
    noPlan: 'Không tải được một trong hai kế hoạch. Kiểm tra đường truyền rồi bấm So sánh lần nữa.',
    loading: 'Đang so hai kế hoạch…',
  },
  result: {
    heading: 'Kết quả so sánh',
    done: (groups: number, changed: number, first: number, second: number): string =>
      `Đã so xong ${groups} phần: ${changed} đoạn khác chữ, ${first} đoạn chỉ kế hoạch thứ nhất có, ${second} đoạn chỉ kế hoạch thứ hai có.`,
    key: 'Cách đọc:',
    added: 'chữ thêm',
    addedNote: 'gạch dưới: chỉ kế hoạch thứ hai có;',
    removed: 'chữ bớt',
    removedNote: 'gạch ngang: chỉ kế hoạch thứ nhất có.',
    view: 'Cách hiển thị',
    oneColumn: 'Một cột',
    twoColumns: 'Hai cột',
    onlyDifferent: 'Ẩn đoạn giống nhau',
    groups: 'Các phần',
    lacks: (side: string, names: readonly string[]): string =>
      `${side} không có: ${names.join('; ').toLocaleLowerCase('vi')}.`,
    counts: (same: number, changed: number, first: number, second: number): string =>
      [
        same > 0 ? `${same} đoạn giống nhau` : null,
        changed > 0 ? `${changed} đoạn khác chữ` : null,
        first > 0 ? `${first} đoạn chỉ kế hoạch thứ nhất có` : null,
        second > 0 ? `${second} đoạn chỉ kế hoạch thứ hai có` : null,
      ]
        .filter((part) => part !== null)
        .join(', '),
    kinds: {
      same: 'Giống nhau',
      changed: 'Cả hai có, khác chữ',
      first: 'Chỉ kế hoạch thứ nhất có',
      second: 'Chỉ kế hoạch thứ hai có',
    },
    noLike: 'không có đoạn tương ứng',
    openAt: (side: string): string => `mở đoạn này trong ${side.toLocaleLowerCase('vi')}`,
    addedBegins: '[thêm: ',
    removedBegins: '[bớt: ',
    ends: ']',
    more: (count: number): string => `Xem tiếp ${count} đoạn`,
    matrix: 'Về bảng đối chiếu các kế hoạch',
  },
  matrix: {
    heading: 'Kế hoạch nào có mục nào',
    note: 'Ô ghi địa chỉ của đoạn đầu tiên giữ vai trò ấy, bấm để mở; dấu cộng là số đoạn khác cùng vai trò. Vai trò do máy đọc, chưa có người rà soát từng chỗ.',
    region: 'Bảng kế hoạch và vai trò; cuộn ngang để xem hết các cột',
    wide: 'Bảng rộng hơn màn hình: cuộn ngang để xem hết các vai trò.',
    plan: 'Kế hoạch',
    has: (count: number, of: number): string => `có ${count}/${of} vai trò`,
    lacks: (names: readonly string[]): string => `Không có: ${names.join('; ').toLocaleLowerCase('vi')}.`,
    none: 'không có',
    shared: 'chung mục',
    more: (count: number): string => `+${count}`,
    compare: 'So với kế hoạch khác',
    choose: 'Chọn theo',
    all: 'Mọi kế hoạch',
    ofLevel: (name: string): string => `So sánh kế hoạch: ${name}`,
    ofKind: (name: string): string => `So sánh văn bản theo loại: ${name}`,
    ofYear: (year: number): string => `So sánh kế hoạch năm ${year}`,
    listDescription: (heading: string, count: number): string =>
      `${heading}: ${count} kế hoạch, vai trò nào có, vai trò nào không có, đường dẫn đến từng đoạn.`,
    count: (count: number): string => `${count} kế hoạch, mới nhất trước.`,
  },
  launch: {
    title: 'Tám phần của kế hoạch phát động thi đua',
    description:
      'Kế hoạch nào trong kho đủ tám phần của một kế hoạch phát động: tên, mục đích, đối tượng, tiêu chí, thời gian, hạn hồ sơ, hình thức khen thưởng, căn cứ.',
    lede: 'Danh mục để tự rà soát, theo thói quen soạn thảo ở các cơ quan; không phải quy định của pháp luật. Máy đọc theo tiêu đề và lời văn, có thể sót.',
    link: 'Tám phần của kế hoạch phát động: kế hoạch nào đủ',
    region: 'Bảng kế hoạch và tám phần; cuộn ngang để xem hết các cột',
    parts: launchParts,
    states,
    basesPlace: 'căn cứ đầu tiên',
    partly,
    counted,
    whole: (count: number): string => `đủ ${count}/8 phần`,
    other: 'tên không nêu việc phát động, chỉ để tham khảo',
  },
} as const;

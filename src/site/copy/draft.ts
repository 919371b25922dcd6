import type { DraftFault } from '../../drafting/draft-file.ts';
import { citationWords } from '../../render/citation/citation-words.table.ts';

const faultSentences: Readonly<Record<DraftFault['kind'], string>> = {
  'too-large': 'Tệp lớn hơn 5 MB nên không đọc; một bản nháp không bao giờ lớn như vậy.',
  'not-json': 'Tệp này không phải tệp bản nháp của kho, hoặc đã hỏng.',
  'other-format': 'Tệp này không phải tệp bản nháp của kho.',
  'newer-version': 'Tệp này do một phiên bản mới hơn của trang tạo ra. Hãy tải lại trang rồi thử lại.',
  'repeated-id': 'Tệp có hai phần trùng mã nên không đọc được.',
  broken: 'Tệp bản nháp bị hỏng.',
};

/** Words of the page on which a plan is drafted. */
export const draft = {
  title: 'Soạn kế hoạch thi đua, khen thưởng',
  description:
    'Chọn cơ quan, loại kế hoạch và năm; lấy điều khoản mẫu, điền chỗ trống một lần, tải bản Word đúng thể thức Nghị định 30/2020/NĐ-CP.',
  privacy: 'Bản nháp chỉ nằm trong trình duyệt này, không gửi đi đâu.',
  needsScript:
    'Trang soạn thảo cần JavaScript, trình duyệt này đang tắt. Vẫn có thể đọc và chép điều khoản theo vai trò tại trang',
  roles: 'Điều khoản',
  setup: {
    title: 'Cơ quan và loại kế hoạch',
    note: 'Khai một lần; tên cơ quan, địa danh và năm tự vào mọi chỗ trống.',
    kind: 'Loại kế hoạch',
    level: 'Cấp, loại cơ quan',
    levelNote: 'Từ ngày 01/7/2025 không còn cấp huyện nên không có trong danh sách.',
    name: 'Tên cơ quan ban hành',
    parent: 'Cơ quan chủ quản',
    parentNote: 'Để trống nếu văn bản không ghi cơ quan chủ quản.',
    abbreviation: 'Chữ viết tắt trong ký hiệu',
    place: 'Địa danh',
    year: 'Năm của kế hoạch',
    example: (text: string): string => `Ví dụ: ${text}`,
    start: 'Lập khung kế hoạch',
    needsName: 'Hãy ghi tên cơ quan ban hành.',
    needsYear: 'Năm phải là một số từ 1945 đến 2100.',
    started: 'Đã lập khung. Chọn một phần ở khung kế hoạch để thêm điều khoản.',
    summary: (office: string, kind: string, year: number): string => `${office} · ${kind} · năm ${year}`,
    district:
      'Bản nháp này ghi cấp huyện; từ ngày 01/7/2025 không còn cấp huyện. Hãy chọn lại cấp và sửa tên cơ quan.',
  },
  tools: {
    label: 'Công cụ của bản nháp',
    undo: 'Hoàn tác',
    redo: 'Làm lại',
    undone: 'Đã hoàn tác một bước.',
    redone: 'Đã làm lại một bước.',
    export: 'Lưu ra tệp',
    import: 'Mở từ tệp',
    exported: 'Đã lưu bản nháp ra tệp. Giữ tệp này để mở lại ở máy khác.',
    imported: 'Đã mở bản nháp từ tệp. Bấm Hoàn tác để trở lại bản trước.',
    handedOver:
      'Đã chuyển bản thảo từ trang kiểm tra sang; số thứ tự được đánh lại theo thể thức. Đang có bản nháp khác thì bấm Hoàn tác để trở lại bản đó.',
    fresh: 'Bỏ, soạn bản mới',
    freshAsk: 'Bỏ bản nháp đang soạn? Có thể lưu ra tệp trước.',
    freshYes: 'Bỏ bản nháp',
    freshNo: 'Giữ lại',
    freshDone: 'Đã bỏ bản nháp cũ. Hãy khai cơ quan và loại kế hoạch.',
    keys: 'Ctrl+Z hoàn tác, Ctrl+Y làm lại khi con trỏ không ở trong ô chữ; Alt+mũi tên chuyển chỗ đoạn đang chọn.',
  },
  saved: {
    done: (time: string): string => `Đã lưu trong trình duyệt này lúc ${time}.`,
    forbidden:
      'Trình duyệt không cho lưu bản nháp. Mọi thứ vẫn còn trên trang này; hãy bấm “Lưu ra tệp” trước khi đóng thẻ.',
    full: 'Bộ nhớ của trình duyệt đã đầy nên chưa lưu được thay đổi mới. Mọi thứ vẫn còn trên trang này; hãy bấm “Lưu ra tệp” trước khi đóng thẻ.',
    conflict: 'Bản nháp đã được sửa ở một thẻ khác. Thẻ này ngừng lưu cho đến khi bạn chọn.',
    takeOther: 'Lấy bản ở thẻ kia',
    keepOwn: 'Giữ bản ở thẻ này',
    tookOther: 'Đã lấy bản ở thẻ kia. Bấm Hoàn tác để trở lại bản của thẻ này.',
    keptOwn: 'Đã giữ bản ở thẻ này.',
    unreadable:
      'Bản nháp lưu trước đây bị hỏng nên không mở được. Bản hỏng vẫn được giữ, tải về bằng nút dưới đây.',
    rescue: 'Tải bản hỏng về',
  },
  faults: {
    of: (fault: DraftFault): string =>
      fault.kind === 'broken' && fault.path !== ''
        ? `${faultSentences.broken} Chỗ sai đầu tiên: ${fault.path}.`
        : faultSentences[fault.kind],
    untouched: 'Bản nháp đang soạn không thay đổi.',
  },
  frame: {
    title: 'Khung kế hoạch',
    empty: 'chưa có',
    parts: (count: number): string => `${count} đoạn`,
    bases: 'Căn cứ',
    lead: 'Mở đầu',
    closing: 'Kết thúc',
    add: 'Thêm phần khác',
    addButton: 'Thêm phần',
    added: (title: string): string => `Đã thêm phần ${title}.`,
    up: 'Lên',
    down: 'Xuống',
    remove: 'Bỏ phần này',
    removed: 'Đã bỏ phần. Bấm Hoàn tác để lấy lại.',
    moved: (title: string, place: number): string => `${title}: nay là phần thứ ${place}.`,
    sectionTitle: 'Tên phần',
  },
  part: {
    heading: (section: string): string => `Trong phần “${section}”`,
    none: 'Phần này chưa có đoạn nào. Thêm từ điều khoản mẫu dưới đây, từ giỏ, hoặc tự viết.',
    label: (ordinal: number): string => `Đoạn ${ordinal}`,
    from: (name: string): string => `Từ ${name}`,
    own: 'Tự viết',
    carry: 'Chuyển sang phần…',
    write: 'Tự viết một đoạn',
    role: 'Vai trò của đoạn tự viết',
    written: 'Đã thêm một đoạn trống.',
    up: 'Lên',
    down: 'Xuống',
    remove: 'Bỏ',
    removed: 'Đã bỏ đoạn. Bấm Hoàn tác để lấy lại.',
    moved: (place: number, of: number): string => `Nay là đoạn thứ ${place} trong ${of} đoạn.`,
    note: 'Mỗi dòng là một khoản, điểm hoặc đoạn. Số thứ tự được đánh lại theo vị trí trong bản nháp.',
    of: (button: string, label: string): string => `${button}: ${label}`,
  },
  candidates: {
    title: (role: string, count: number | null): string =>
      `Điều khoản cho “${role.toLocaleLowerCase('vi')}”${count === null ? '' : ` (${count})`}`,
    loading: 'Đang tải điều khoản…',
    failed: 'Chưa tải được điều khoản. Hãy thử lại.',
    retry: 'Thử lại',
    none: 'Kho chưa có điều khoản mẫu cho phần này. Hãy tự viết một đoạn.',
    add: 'Thêm vào bản nháp',
    added: (title: string): string => `Đã thêm “${title}” vào bản nháp.`,
    already: 'Đã có trong bản nháp',
    more: (count: number): string => `Xem thêm ${count} điều khoản`,
    kinds: {
      model: 'Điều khoản mẫu',
      family: 'Đoạn nhiều nơi dùng',
      plan: 'Đoạn của một kế hoạch',
    },
    uses: (count: number, levels: readonly string[], years: readonly number[]): string => {
      const where = levels.map((level) => level.toLocaleLowerCase('vi')).join(', ');
      const facts = [where, years.join(', ')].filter((fact) => fact !== '');
      return `dùng trong ${count} kế hoạch${facts.length === 0 ? '' : ` (${facts.join('; ')})`}`;
    },
    reviewed: 'đã có người duyệt',
    unreviewed: 'chưa có người duyệt',
    open: 'Xem nguồn',
    dead: 'Có căn cứ đã hết hiệu lực.',
    notForLevel: 'viết cho cấp khác',
  },
  sheet: {
    title: 'Bản nháp',
    label: 'Bản nháp như khi in',
    subject: 'Trích yếu',
    number: 'Số',
    numberNote: 'Để trống khi chưa lấy số, chưa định ngày: bản in cũng để trống.',
    day: 'Ngày',
    month: 'Tháng',
  },
  slots: {
    title: (left: number, all: number): string =>
      all === 0
        ? 'Chỗ trống'
        : left === 0
          ? `Chỗ trống: đã điền đủ ${all}`
          : `Chỗ trống: còn ${left} trong ${all}`,
    none: 'Bản nháp chưa có chỗ trống nào.',
    used: (count: number): string => `${count} lần`,
    empty: 'chưa điền',
    own: 'Mỗi chỗ một giá trị: điền ngay trong đoạn.',
    goPart: 'Đến đoạn',
  },
  basket: {
    title: (count: number): string => `Giỏ điều khoản (${count})`,
    empty: 'Giỏ đang trống. Bấm “Thêm vào giỏ” ở bất kỳ đoạn nào trong kho.',
    add: 'Thêm vào bản nháp',
    added: (section: string): string => `Đã thêm từ giỏ vào phần ${section}.`,
    noSection: 'Đã thêm vào phần đang chọn.',
    already: 'Đã có trong bản nháp',
    unknownRole: 'Chưa rõ vai trò',
  },
  signing: {
    title: 'Ký tên',
    signer: 'Ai ký',
    collective: 'Tập thể lãnh đạo',
    collectiveNote: 'Để trống nếu cơ quan làm việc theo chế độ thủ trưởng.',
    head: 'Chức vụ người đứng đầu',
    unitHead: 'Chức vụ người đứng đầu đơn vị',
    post: 'Chức vụ người ký',
    agencyPost: 'Chức vụ trong cơ quan (hội đồng dùng con dấu của cơ quan)',
    name: 'Họ và tên người ký',
    nameNote: 'Không ghi học hàm, học vị, danh hiệu trước họ tên.',
    rule: 'Quy tắc áp dụng',
    source: (place: string, source: string, confidence: string, day: string): string =>
      `${place}. ${source}; ${confidence}, kiểm tra ngày ${day}.`,
  },
  recipients: {
    title: 'Nơi nhận',
    label: 'Mỗi dòng một nơi nhận',
    note: 'Gạch đầu dòng, dấu chấm phẩy và dấu chấm cuối tự thêm; dòng “Lưu:” luôn ở cuối.',
  },
  clashes: {
    title: (count: number): string => (count === 0 ? 'Chỗ vướng' : `Chỗ vướng (${count})`),
    none: 'Chưa thấy hai hạn báo cáo khác nhau, căn cứ hết hiệu lực, thời gian đã qua hay địa danh đã thay đổi.',
    unknown: 'Chưa soát được bản nháp: chưa tải được bộ quy tắc hoặc dữ liệu. Sửa một chỗ bất kỳ để thử lại.',
    outside: (reason: string): string => `Ở phần đầu, đề mục hoặc nơi nhận: ${reason}`,
    source: (source: string, confidence: string, day: string): string =>
      `Nguồn: ${source}; ${confidence}, kiểm tra ngày ${day}.`,
    mend: (to: string): string => `Sửa thành “${to}”`,
    mended: 'Đã sửa. Bấm Hoàn tác để lấy lại chữ cũ.',
    toJudge: 'Cần người soạn cân nhắc.',
    pinned: (numbers: readonly string[]): string =>
      `Mẫu biểu, điều khoản trong văn bản mới có thể mang số khác: hãy đối chiếu ${numbers.map((number) => `“${number}”`).join(', ')}. Khi sửa, số gắn với văn bản cũ được đặt trong ngoặc vuông, như “${citationWords.toCompare(numbers[0] ?? '')}”.`,
    go: 'Đến đoạn',
    goOther: 'Đến đoạn kia',
  },
  missing: {
    title: 'Còn thiếu',
    none: 'Đã có đủ tám phần mà một kế hoạch phát động cần có.',
    go: 'Đến phần này',
    goField: 'Đến ô này',
    head: {
      place: { label: 'Địa danh', advice: 'Ghi địa danh nơi cơ quan đóng trụ sở.' },
      abbreviation: {
        label: 'Chữ viết tắt trong ký hiệu',
        advice: 'Ghi chữ viết tắt tên cơ quan để có đủ số, ký hiệu.',
      },
    },
  },
  export: {
    title: 'Xuất bản nháp',
    docx: 'Tải .docx',
    print: 'In hoặc lưu PDF',
    markdown: 'Tải Markdown',
    text: 'Tải văn bản thuần',
    copy: 'Chép cả bản',
    check: 'Kiểm tra bản thảo',
    blanksLeft: 'Tải được khi còn chỗ trống; chỗ trống in trong ngoặc vuông.',
    looking: 'Đang xem hiệu lực của các căn cứ…',
    notLooked: 'Chưa soát được hiệu lực của các căn cứ trong bản nháp.',
    ask: (count: number): string => `Bản nháp có ${count} chỗ dẫn văn bản không còn dùng làm căn cứ được.`,
    willSay: (citation: string): string => `Nếu thay, chỗ này sẽ ghi: “${citation}”.`,
    notSwapped: 'Chỗ này cần xem riêng ở Chỗ vướng.',
    goesOn: (what: string): string => `Chọn thay hoặc giữ nguyên văn thì trang làm tiếp việc: ${what}.`,
    of: {
      'export-docx': 'tải .docx',
      copy: 'chép cả bản',
      print: 'in hoặc lưu PDF',
      'export-markdown': 'tải Markdown',
      'export-text': 'tải văn bản thuần',
    },
    swap: (count: number, of: number): string => (of === 1 ? 'Thay căn cứ này' : `Thay ${count} chỗ`),
    swapped: (count: number): string => `Đã thay ${count} chỗ; bấm Hoàn tác để lấy lại chữ cũ.`,
    keep: 'Giữ nguyên văn',
    see: 'Xem chỗ vướng',
    working: 'Đang tạo tệp…',
    done: (name: string): string => `Đã tạo tệp ${name}.`,
    copied: 'Đã chép cả bản.',
    failed: 'Chưa tạo được tệp. Hãy thử lại.',
    copyFailed: 'Trình duyệt không cho chép. Hãy tải tệp .docx hoặc văn bản thuần.',
    handOverFailed:
      'Chưa chuyển được bản nháp sang trang kiểm tra. Hãy tải văn bản thuần rồi dán vào trang đó.',
  },
} as const;

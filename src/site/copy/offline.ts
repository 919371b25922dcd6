const number = new Intl.NumberFormat('vi');
const decimal = new Intl.NumberFormat('vi', { maximumFractionDigits: 1 });

/** Bytes as people say them: "12,4 MB". */
const size = (bytes: number): string => {
  if (bytes < 1_000_000) return `${number.format(Math.ceil(bytes / 1000))} kB`;
  if (bytes < 1_000_000_000) return `${decimal.format(bytes / 1_000_000)} MB`;
  return `${decimal.format(bytes / 1_000_000_000)} GB`;
};

const partNames = {
  frame: 'Phần chung: danh mục, điều khoản, hướng dẫn, công cụ soạn và kiểm tra',
  search: 'Tìm kiếm',
  registry: 'Văn bản được viện dẫn và phong trào',
  plans: 'Kế hoạch',
  downloads: 'Tệp tải về của kế hoạch (Word, văn bản, lịch)',
} as const;

/** Words of the page about reading without a network, and of the installed site. */
export const offline = {
  title: 'Dùng ngoại tuyến',
  shortName: 'Kho thi đua',
  manifestDescription: 'Tra cứu kế hoạch thi đua, khen thưởng đến từng khoản; biết căn cứ nào còn hiệu lực.',
  description:
    'Đọc và tìm trong kho khi không có mạng: trang đã đọc được giữ lại trên máy, có thể lưu cả kho, hoặc đặt bản nén trong mạng nội bộ.',
  lede: 'Trang đã đọc được trình duyệt giữ lại và mở được khi mất mạng. Muốn đọc và tìm trong toàn kho thì lưu cả kho vào máy. Mọi thứ chỉ nằm trên máy của bạn.',
  warning:
    'Bản lưu có thể cũ: khi trang lấy từ bản lưu, chỗ nêu tình trạng văn bản ghi rõ ngày lưu. Trước khi ký ban hành, hãy mở lại trang lúc có mạng để xem căn cứ còn hiệu lực hay không.',
  needsScript: 'Việc lưu vào máy cần JavaScript. Không bật JavaScript vẫn đọc được mọi trang khi có mạng.',
  missing: (path: string): string =>
    `Trang ${path} chưa được lưu trên máy này, và hiện không kết nối được với kho. Bạn có thể mở một trang đã lưu dưới đây, hoặc thử lại khi có mạng.`,
  tryAgain: 'Thử lại',
  unsupported: {
    insecure:
      'Trình duyệt chỉ cho lưu khi địa chỉ của kho bắt đầu bằng https:// hoặc là localhost. Ở địa chỉ này chỉ đọc được khi có mạng; có thể dùng bản nén nêu bên dưới.',
    browser:
      'Trình duyệt này không hỗ trợ lưu trang để đọc ngoại tuyến, hoặc đang ở chế độ ẩn danh. Có thể dùng bản nén nêu bên dưới.',
  },
  kept: {
    title: 'Trang đã lưu trên máy này',
    none: 'Chưa có trang nào. Trang bạn mở từ nay sẽ được giữ lại ở đây.',
    count: (count: number): string => `${number.format(count)} trang đã đọc, mới nhất trước.`,
    keptOn: (day: string): string => `lưu ngày ${day}`,
    limit: (most: number): string =>
      `Giữ nhiều nhất ${number.format(most)} trang; trang lâu không mở được bỏ trước.`,
    remove: 'Xóa các trang đã đọc',
    removed: 'Đã xóa các trang đã đọc khỏi máy này.',
  },
  saving: {
    title: 'Lưu cả kho để dùng ngoại tuyến',
    note: 'Chọn phần cần lưu. Lần sau chỉ những tệp đã thay đổi mới được tải lại.',
    legend: 'Phần cần lưu',
    part: (kind: keyof typeof partNames, year: number | null, isOfPlans: boolean): string => {
      if (year !== null) return `${partNames[kind]}, năm ${year}`;
      if (isOfPlans) return `${partNames[kind]}, không rõ năm`;
      return kind === 'downloads' ? 'Bảng dữ liệu và nguồn tin (CSV, XML, lịch)' : partNames[kind];
    },
    partSize: (files: number, bytes: number): string => `${number.format(files)} tệp, ${size(bytes)}`,
    always: 'luôn được lưu',
    total: (bytes: number): string => `Cần khoảng ${size(bytes)} trên máy.`,
    tooLarge: 'Phần đã chọn lớn hơn chỗ còn trống: bỏ bớt phần, hoặc xóa bớt dữ liệu của trình duyệt.',
    start: 'Lưu vào máy',
    update: 'Cập nhật bản đã lưu',
    resume: 'Lưu tiếp',
    stop: 'Dừng',
    remove: 'Xóa bản đã lưu',
    progressName: 'Tiến độ lưu',
    progress: (files: number, of: number, bytes: number): string =>
      `Đã có ${number.format(files)}/${number.format(of)} tệp, ${size(bytes)}.`,
    looking: 'Đang lấy danh sách tệp…',
    removed: 'Đã xóa bản đã lưu khỏi máy này.',
    whole: (fetched: number): string =>
      fetched === 0
        ? 'Bản đã lưu đang là bản mới nhất; không phải tải thêm tệp nào.'
        : `Đã lưu xong; lần này tải ${size(fetched)}. Kho đọc và tìm được khi không có mạng.`,
    ends: {
      stopped: 'Đã dừng. Những tệp đã lưu vẫn còn; bấm “Lưu tiếp” để tải phần còn lại.',
      offline: 'Mất kết nối với kho. Những tệp đã lưu vẫn còn; bấm “Lưu tiếp” khi có mạng trở lại.',
      full: 'Trình duyệt không còn chỗ để lưu. Những tệp đã lưu vẫn còn; bỏ bớt phần hoặc xóa bớt dữ liệu rồi bấm “Lưu tiếp”.',
      changed: 'Kho vừa được cập nhật trong lúc lưu. Bấm “Lưu tiếp” để lấy theo bản mới.',
    },
    state: {
      none: 'Chưa lưu kho vào máy này.',
      part: 'Kho mới được lưu một phần trên máy này.',
      whole: 'Các phần đã chọn được lưu đủ trên máy này và là bản mới nhất.',
      older: 'Các phần đã chọn được lưu đủ trên máy này, nhưng kho đã có bản mới hơn.',
      wholeOffline: 'Các phần đã chọn được lưu đủ trên máy này. Hiện không kết nối được với kho.',
    },
    noList: 'Hiện không kết nối được với kho nên chưa lưu thêm được.',
    failed: 'Không lưu được vì một lỗi của trình duyệt. Tải lại trang rồi thử lần nữa.',
  },
  intranet: {
    title: 'Đặt kho trong mạng nội bộ, không cần Internet',
    lede: 'Lệnh “npm run zip” gói cả kho, kèm chỉ mục tìm kiếm, thành một tệp nén. Giải nén vào một thư mục rồi cho một máy trong cơ quan phục vụ thư mục ấy là các máy khác dùng được; không cần cơ sở dữ liệu, không chạy chương trình nào trên máy chủ.',
    ways: [
      { name: 'Máy có Python 3', command: 'python3 -m http.server 8080 --directory kho-thi-dua' },
      { name: 'Máy có Caddy', command: 'caddy file-server --root kho-thi-dua --listen :8080' },
      { name: 'Máy có Node và mã nguồn của kho', command: 'npm run serve' },
    ],
    nginx:
      'Máy chủ dùng lâu dài nên đặt nginx theo tệp nginx.conf kèm trong bản nén: đúng kiểu tệp, nén khi truyền, có các tiêu đề bảo mật.',
    opened: 'Sau đó mở http://tên-máy:8080/ trên các máy trong mạng.',
    http: 'Ở địa chỉ http:// không phải localhost, trình duyệt không cho lưu vào máy để đọc ngoại tuyến và không cho chép bằng nút theo cách mới; đọc, tìm, soạn, kiểm tra vẫn dùng được, chép thì kho tự dùng cách cũ.',
  },
  file: {
    title: 'Mở thẳng tệp từ thư mục (file://)',
    lede: 'Bấm đúp vào index.html trong thư mục đã giải nén thì địa chỉ bắt đầu bằng file://. Trình duyệt chặn hầu hết mọi thứ ở địa chỉ ấy:',
    works: 'Đọc được: toàn văn của trang vừa mở, tình trạng căn cứ, ngày tính hiệu lực.',
    fails: [
      'Kiểu chữ, cách trình bày và hình không hiện, vì trang tìm chúng từ gốc ổ đĩa.',
      'Liên kết sang trang khác không dẫn tới đúng tệp; phải tự mở từng tệp index.html trong thư mục tương ứng.',
      'Tìm kiếm, soạn thảo, kiểm tra, so sánh, chép theo mẫu và lưu ngoại tuyến không chạy.',
    ],
    advice:
      'Vì vậy hãy dùng một trong các lệnh ở trên; chạy ngay trên máy của mình thì mở http://localhost:8080/.',
  },
  size,
} as const;

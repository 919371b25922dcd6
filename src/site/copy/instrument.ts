/** Words of the instrument pages. */
export const instrument = {
  listTitle: 'Văn bản được viện dẫn',
  listDescription:
    'Các văn bản mà kế hoạch thi đua, khen thưởng viện dẫn làm căn cứ, kèm hiệu lực, nguồn và ngày kiểm tra.',
  listLede: (held: number, stubs: number): string =>
    `${held} văn bản có hồ sơ trong kho; ${stubs} văn bản được viện dẫn nhưng chưa có hồ sơ. Nhãn tô kín: văn bản không còn dùng làm căn cứ được.`,
  stubsHeading: (count: number): string => `Được viện dẫn, chưa có trong kho (${count})`,
  stubsDescription: (count: number): string =>
    `${count} văn bản được kế hoạch trong kho viện dẫn nhưng chưa có hồ sơ, chưa rõ hiệu lực.`,
  allStubs: (count: number): string => `Xem cả ${count} văn bản chưa có trong kho`,
  citedTimes: (plans: number): string => (plans === 0 ? 'chưa có kế hoạch nào dẫn' : `${plans} kế hoạch dẫn`),
  description: (name: string, state: string, plans: number): string =>
    `${name}: ${state}. ${plans === 0 ? 'Chưa có kế hoạch nào trong kho dẫn.' : `${plans} kế hoạch trong kho dẫn văn bản này.`}`,
  attributes: 'Thuộc tính',
  issuer: 'Cơ quan ban hành',
  issuedOn: 'Ngày ban hành',
  year: 'Năm',
  reference: 'Số, ký hiệu',
  noNumber: 'không có số',
  otherTitles: 'Cách gọi khác',
  sourceOfIdentity: 'Nguồn thông tin',
  relations: 'Quan hệ',
  relationsNone: 'Kho chưa ghi quan hệ nào của văn bản này.',
  lookAlikes: 'Cùng số, khác văn bản',
  timeline: 'Dòng thời gian',
  picture: {
    key: 'Vạch đặc hoặc vạch liền: còn hiệu lực. Nửa vạch: hết hiệu lực một phần. Nét đứt: chưa rõ hoặc chưa kiểm chứng. Khung đỏ: thời gian thực hiện hoặc ngày ban hành của kế hoạch dẫn văn bản này.',
    end: (day: string): string => ` Đường đỏ: ngày hết hiệu lực, ${day}.`,
    otherPlans: (count: number): string => `${count} kế hoạch khác ở danh sách bên dưới.`,
  },
  issued: (name: string): string => `Ban hành ${name}`,
  thisOne: 'văn bản này',
  citedBy: (plans: number): string => `Kế hoạch dẫn văn bản này (${plans})`,
  whenIssued: (state: string): string => `khi kế hoạch ban hành: ${state}`,
  allOfPredecessor: (name: string) => `Xem mọi câu dẫn ${name}`,
  citedByPredecessor: (name: string, plans: number): string =>
    `Kế hoạch dẫn văn bản liền trước, ${name} (${plans})`,
  citedByNone: 'Chưa có kế hoạch nào trong kho dẫn văn bản này.',
  howToCite: 'Cách viện dẫn',
  howToCiteInForce: 'Cách viện dẫn văn bản thay thế',
  howToCiteNote: 'Theo Nghị định 30/2020/NĐ-CP. Kiểm tra lại số, ngày trước khi trình ký.',
  howToCiteInstead: (name: string): string =>
    `Văn bản này không còn dùng làm căn cứ được; mẫu dưới đây viện dẫn ${name}.`,
  first: 'Lần đầu',
  later: 'Lần sau',
  basis: 'Căn cứ',
  notes: 'Ghi chú',
  noText: 'Kho không lưu toàn văn. Hãy tra theo số và ngày trên Công báo hoặc trang của cơ quan ban hành.',
  wholeText: 'Xem nguyên văn',
  stubTitle: (name: string): string => `${name} (chưa có trong kho)`,
  stubDescription: (name: string): string =>
    `${name} được kế hoạch trong kho viện dẫn nhưng chưa có hồ sơ, chưa rõ hiệu lực.`,
  stubNotice: 'Kho chưa có hồ sơ của văn bản này.',
  stubNote:
    'Thông tin dưới đây lấy từ câu viện dẫn trong kế hoạch. Kho chưa biết hiệu lực và văn bản thay thế; hãy tra theo số và ngày trên Công báo hoặc trang của cơ quan ban hành.',
  unnamed: (kind: string): string => `${kind} không rõ số`,
  section: (role: string): string => `mục ${role.toLocaleLowerCase('vi')}`,
  outsideOutline: 'ngoài các mục, khoản',
  members: 'Gồm các văn bản',
  useInstead: 'Nay dùng:',
  searchFor: (what: string): string => `Tìm “${what}” trong kho`,
  withYear: (reference: string, year: number): string => `${reference} năm ${year}`,
} as const;

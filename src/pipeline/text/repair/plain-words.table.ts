/**
 * Words of Vietnamese that bear no mark at all, and are therefore no sign of a lost one. Only whole words of living
 * use; a syllable that could be a word and is none ("trin", "biu") is left out on purpose.
 */
export const plainWords: ReadonlySet<string> = new Set(
  [
    'a ai am an ang anh ao au ba bai ban bang banh bao bay be ben beo bi bia bin binh bo boi bom bon bong bu bua bui bung buy',
    'ca cai cam can cang canh cao cau cay cha chai chan chang chanh chao chau chay che chen cheo chi chia chim chin chinh chiu cho choai choe choi chong chu chua chui chum chun chung chuy',
    'co coi com con cong cu cua cui cung da dai dan dang danh dao dau day de deo di dia dinh do doanh doi dom don dong du dua dung duy e em en eo',
    'ga gai gam gan gang gay ghe ghen ghi ghim gi gia giai giam gian giang giao gieo gio gioi gion giong giu giun gom gon gu hai ham han hang hanh hao hay he hem hen heo',
    'hi hin hinh ho hoa hoan hoang hoe hoi hom hong hu hua hui hun hung huy hy ia im in inh kem ken keo kha khai kham khan khang khanh khao khay khe khen kheo khi khinh kho khoa khoai khoan khoang khoe khoeo khoi khom khu khua khui khum khung khuy khuya kia kim kin kinh ky',
    'la lai lam lan lang lanh lao lau lay le len leo li lia liu lo loa loan loang loay loe loi lom lon long lu lua lui lum lung luy ly ma mai man mang manh mao mau may me men meo mi mia mim minh mo moi mon mong mu mua mui mun mung my',
    'na nai nam nan nang nanh nao nay ne nem neo nga ngai ngang nganh ngao ngay nghe nghi nghiu ngo ngoa ngoai ngoan ngoe ngoi ngon ngong ngu nguy nha nhai nham nhan nhang nhanh nhao nhau nhe nheo nhi nhim nhinh nho nhoai nhoi nhom nhong nhu nhung nhuy nia ninh no noi nom non nong nu nua nung',
    'o oa oai oan oang oanh oi om ong pha phai phan phang phanh phao phay phe phen phi phim phin pho phong phu phun phung phuy pin qua quai quan quang quanh quay que quen quy quynh ra rai ram ran rang ranh rao rau ray re ren reo ria rinh riu ro rom ron rong ru rua rui run rung',
    'sa sai sam san sang sao sau say se sen sinh so soa soi son song su suy sung ta tai tam tan tang tanh tao tau tay te tem ten teo tha thai tham than thang thanh thao thau thay the them then theo thi thia thin thinh tho thoa thoai thoi thom thon thong thu thua thui thun thung thuy ti tia tim tin tinh to toa toan toang toe toi tom ton tong tra trai tram trang tranh trao tray tre trem tren treo tri trinh tro troi trom trong tru trun trung truy tu tua tui tum tun tung tuy ty',
    'u ua ui um ung uy va vai van vang vanh vay ve ven veo vi vin vinh vo voan voi von vong vu vua vui vun vung xa xanh xao xay xe xem xen xeo xi xin xinh xoa xoan xoay xoe xoi xong xu xua xui xung xuy yen',
  ].flatMap((row) => row.split(' ')),
);

export const plainWordExamples: readonly string[] = [
  'ban',
  'khen',
  'thi',
  'phong',
  'quan',
  'nam',
  'sinh',
  'theo',
];
export const plainWordCounterexamples: readonly string[] = [
  'trin',
  'biu',
  'hoach',
  'thuong',
  'duoc',
  'nhat',
  'trien',
];

import type { Cue } from '../parse/cue.ts';
import type { RoleCue } from './role-cue.ts';

/** A heading names its role in words; on the folded heading, first match wins. */
export const headingCues: readonly RoleCue[] = [
  {
    id: 'muc-dich-yeu-cau',
    role: 'muc-dich-yeu-cau',
    pattern: /^(?:ve )?(?:muc (?:dich|tieu)|y nghia|quan diem)\b.*\byeu cau|^yeu cau\b.*\bmuc dich/,
    examples: [
      'MỤC ĐÍCH, YÊU CẦU',
      'Mục đích - yêu cầu',
      'MỤC TIÊU, YÊU CẦU',
      'Mục đích, ý nghĩa và yêu cầu',
      'QUAN ĐIỂM, YÊU CẦU',
      'Yêu cầu, mục đích',
    ],
    counterexamples: ['Mục đích'],
  },
  {
    id: 'muc-dich',
    role: 'muc-dich',
    pattern:
      /^(?:ve )?(?:muc dich|muc tieu(?!(?: thi dua)? cu the| phan dau| den (?:het )?nam|.*\b(?:nhiem vu|noi dung).*\b(?:giai phap|bien phap))|quan diem|tu tuong chi dao|y nghia|ly do|su can thiet)\b/,
    examples: ['Mục đích', 'Mục tiêu', 'Sự cần thiết', 'TƯ TƯỞNG CHỈ ĐẠO', 'QUAN ĐIỂM, MỤC TIÊU'],
    counterexamples: ['Yêu cầu', 'MỤC TIÊU, NHIỆM VỤ VÀ GIẢI PHÁP', 'MỤC TIÊU ĐẾN NĂM 2025'],
  },
  {
    id: 'yeu-cau',
    role: 'yeu-cau',
    pattern: /^(?:ve )?yeu cau\b/,
    examples: ['Yêu cầu'],
    counterexamples: ['Mục đích'],
  },
  {
    id: 'tien-do',
    role: 'tien-do',
    pattern:
      /^tien do|^lich (?:trinh|cu the|thi dua|hoat dong|cong tac|trien khai|to chuc|thuc hien)\b|^(?:ke hoach |lo )trinh|^ke hoach (?:trien khai|to chuc|cu the|thoi gian)(?: thuc hien)?$|\blo trinh\b|^(?:dot thi dua |phong trao thi dua |thoi gian )?(?:duoc )?chia (?:thanh|lam)\b|^chia .{1,30} (?:thanh|lam) .{0,20}(?:dot|giai doan)\b|^thoi gian.*\b(?:cac (?:buoc|dot)|tien do|giai doan|lich)\b|^(?:ke hoach|chuong trinh|(?:cac )?cong viec)\b.*\b(?:theo|tung|hang) (?:thang|quy)\b|^phan ky\b|(?:^|trong )quy\s+(?:i{1,3}|iv)\b|^thoi gian(?: va tien do)? (?:trien khai |to chuc )?thuc hien$|noi dung.*thoi gian|^cac (?:giai doan|buoc)(?! (?:binh )?xet)|^(?:giai doan|dot|buoc) (?:\d|(?:i{1,3}|iv|vi{0,3})\b)|^thang \d|^(?:cac |nhung )?moc (?:thoi gian|chinh|cong viec|tien do)/,
    examples: [
      'Tiến độ tổ chức thực hiện',
      'Quý III - IV/2020',
      'NỘI DUNG, THỜI GIAN THỰC HIỆN',
      'THỜI GIAN THỰC HIỆN',
      'MỐC THỜI GIAN',
      'Giai đoạn 1',
      'Bước 2',
      'Đợt II',
      'THỜI GIAN, CÁC BƯỚC TIẾN HÀNH',
      'Đợt thi đua được chia làm 03 giai đoạn',
      'Chia năm học thành 4 đợt thi đua',
      'LỊCH THI ĐUA',
      'KẾ HOẠCH TRIỂN KHAI',
      'Thời gian và lịch hoạt động',
      'Kế hoạch công việc theo tháng',
      'Kế hoạch cụ thể',
      'Phân kỳ thực hiện',
    ],
    counterexamples: ['Thời gian phát động', 'Lịch sử phong trào', 'NHIỆM VỤ TRỌNG TÂM QUÝ II'],
  },
  {
    id: 'thoi-gian-ho-so',
    role: 'ho-so-khen-thuong',
    pattern:
      /^(?:ve )?(?:thoi (?:gian|han|diem)|noi|dia diem) (?:va |dia diem )*(?:gui|nop|nhan|tiep nhan|trinh|xet)\b(?!.*dang ky)/,
    examples: ['Thời gian gửi hồ sơ', 'Thời hạn nộp hồ sơ', 'Nơi nhận hồ sơ'],
    counterexamples: ['Thời gian phát động'],
  },
  {
    id: 'thoi-gian-bao-cao',
    role: 'che-do-bao-cao',
    pattern:
      /^(?:ve )?(?:thoi (?:gian|han|diem)|noi dung) (?:gui )?(?:bao cao|so ket|tong ket|so, tong ket)\b|^thoi (?:gian|han|diem) .*\bdang ky\b/,
    examples: ['Thời gian tổng kết', 'Nội dung báo cáo', 'Thời hạn gửi bản đăng ký'],
    counterexamples: ['Thời gian thực hiện'],
  },
  {
    id: 'thoi-gian',
    role: 'thoi-gian',
    pattern: /^(?:ve )?(?:thoi (?:gian|han)|dia diem)\b/,
    examples: ['Thời gian phát động', 'Địa điểm tổ chức'],
    counterexamples: ['Nội dung'],
  },
  {
    id: 'hieu-luc',
    role: 'to-chuc-thuc-hien',
    regime: 'closed',
    pattern: /^(?:ve )?hieu luc (?:thi hanh|thuc hien)|^(?:dieu khoan|quy dinh) chuyen tiep/,
    examples: ['Hiệu lực thi hành', 'Điều khoản chuyển tiếp'],
    counterexamples: ['Tổ chức thực hiện'],
  },
  {
    id: 'dieu-khoan-thi-hanh',
    role: 'to-chuc-thuc-hien',
    pattern: /^dieu khoan (?:thi hanh|thuc hien)\b/,
    examples: ['Điều khoản thi hành'],
    counterexamples: ['Trách nhiệm thi hành'],
  },
  {
    id: 'kinh-phi',
    role: 'to-chuc-thuc-hien',
    regime: 'closed',
    pattern:
      /^(?:ve )?(?:(?:du toan )?kinh phi|nguon (?:kinh phi|luc)|quy (?:thi dua|khen thuong)|(?:trich lap,? )?quan ly,? (?:va )?su dung|(?:lap|trich) quy|dieu kien (?:bao dam|dam bao)|cong tac (?:bao dam|dam bao)$)/,
    examples: [
      'Kinh phí thực hiện',
      'Dự toán kinh phí',
      'Quỹ thi đua, khen thưởng',
      'Điều kiện bảo đảm',
      'Công tác bảo đảm',
    ],
    counterexamples: ['Điều kiện xét khen thưởng'],
  },
  {
    id: 'can-cu',
    role: 'can-cu',
    regime: 'headed',
    pattern: /^(?:cac |nhung )?(?:can cu|co so)(?:$| (?:phap ly|xay dung|ban hanh|thuc tien|de)\b)/,
    examples: ['Căn cứ pháp lý', 'CƠ SỞ XÂY DỰNG KẾ HOẠCH'],
    counterexamples: ['Cơ sở vật chất'],
  },
  {
    id: 'quy-dinh-chung',
    role: 'noi-dung',
    pattern: /^(?:nhung )?(?:quy dinh|van de) (?:chung|cu the)$|^giai thich tu ngu/,
    examples: ['QUY ĐỊNH CHUNG', 'NHỮNG QUY ĐỊNH CHUNG'],
    counterexamples: ['Quy định về hồ sơ'],
  },
  {
    id: 'lanh-dao-chi-dao',
    role: 'giai-phap',
    regime: 'closed',
    pattern:
      /^(?:ve )?(?:ket qua )?(?:cong tac )?(?:lanh dao|chi dao)(?:,| va| chi dao| dieu hanh)|^(?:ve )?cong tac (?:lanh dao|chi dao)$|^(?:cong tac )?quan triet,? (?:trien khai|pho bien)/,
    examples: ['CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO', 'Công tác chỉ đạo', 'Quán triệt, triển khai văn bản'],
    counterexamples: ['Kết quả thực hiện', 'Lãnh đạo cơ quan'],
  },
  {
    id: 'ket-qua-phong-trao',
    role: 'phong-trao',
    regime: 'closed',
    pattern: /^(?:danh gia )?ket qua (?:thuc hien |to chuc |trien khai )*cac (?:phong trao|cuoc van dong)/,
    examples: ['Đánh giá kết quả thực hiện các phong trào thi đua'],
    counterexamples: ['KẾT QUẢ PHONG TRÀO THI ĐUA VÀ CÔNG TÁC KHEN THƯỞNG NĂM 2020'],
  },
  {
    id: 'ket-qua',
    role: 'noi-dung',
    regime: 'result',
    pattern:
      /^(?!danh gia.*\b(?:binh xet|xep loai|suy ton))(?:danh gia |mot so |nhung |cac |ve )*(?:ket qua|thanh tich|uu diem|mat duoc)\b|^(?:dac diem|khai quat|boi canh|tinh hinh|thuc trang)\b|^danh gia (?:chung|tinh hinh)|^nhan xet|^thuan loi/,
    examples: [
      'KẾT QUẢ THỰC HIỆN',
      'THỰC TRẠNG',
      'ĐẶC ĐIỂM TÌNH HÌNH',
      'ĐÁNH GIÁ CHUNG',
      'Một số kết quả đạt được',
    ],
    counterexamples: ['Phương hướng', 'Đánh giá kết quả, bình xét, khen thưởng'],
  },
  {
    id: 'han-che',
    role: 'noi-dung',
    regime: 'closed',
    pattern:
      /^(?:nhung |mot so |cac )*(?:ton tai|han che|khuyet diem|kho khan|vuong mac|nguyen nhan|bai hoc)\b/,
    examples: ['HẠN CHẾ, NGUYÊN NHÂN', 'Những tồn tại, hạn chế', 'Bài học kinh nghiệm'],
    counterexamples: ['Kết quả'],
  },
  {
    id: 'kien-nghi',
    role: 'noi-dung',
    regime: 'closed',
    pattern: /^(?:mot so |nhung )?(?:kien nghi|de xuat)(?:,|$| va| voi| doi voi| de xuat)/,
    examples: ['KIẾN NGHỊ, ĐỀ XUẤT', 'Đề xuất, kiến nghị', 'Một số kiến nghị'],
    counterexamples: ['Đề xuất khen thưởng'],
  },
  {
    id: 'tieu-chuan-hinh-thuc',
    role: 'tieu-chuan-hinh-thuc-khen-thuong',
    pattern:
      /(?:tieu chuan|tieu chi|dieu kien|doi tuong).*(?:hinh thuc|danh hieu thi dua|muc).*(?:khen|tuyen duong|thuong)|(?:hinh thuc|danh hieu).*(?:tieu chuan|tieu chi|dieu kien)|^(?:cong tac )?(?:danh gia|xep loai|binh xet|xet|suy ton|cham diem)\b.*(?:khen thuong|binh xet|suy ton|xep loai)|^(?:to chuc |cong tac )?binh xet thi dua\b/,
    examples: [
      'TIÊU CHUẨN VÀ HÌNH THỨC KHEN THƯỞNG',
      'DANH HIỆU THI ĐUA, HÌNH THỨC VÀ TIÊU CHUẨN KHEN THƯỞNG',
      'Tiêu chuẩn danh hiệu thi đua và hình thức khen thưởng',
      'TIÊU CHUẨN VÀ MỨC KHEN THƯỞNG',
      'BÌNH XÉT, KHEN THƯỞNG',
      'Bình xét thi đua',
      'ĐÁNH GIÁ, XẾP LOẠI VÀ BÌNH XÉT THI ĐUA',
    ],
    counterexamples: ['Hình thức khen thưởng', 'Tiêu chuẩn khen thưởng'],
  },
  {
    id: 'bao-cao',
    role: 'che-do-bao-cao',
    pattern:
      /^(?:ve )?(?:che do |cong tac )?(?:(?:thong tin|hoi hop),? )?bao cao\b(?! thanh tich)|^(?:cong tac |che do )?(?:so|tong) ket\b|^so, tong ket|^(?!to chuc).*\bche do [a-z, ]{0,40}bao cao\b/,
    examples: [
      'Chế độ báo cáo',
      'Sơ kết, tổng kết',
      'Đăng ký thi đua và chế độ báo cáo',
      'Công tác sơ kết, tổng kết',
      'Chế độ sơ kết',
    ],
    counterexamples: ['Tổ chức thực hiện và chế độ báo cáo', 'Báo cáo thành tích'],
  },
  {
    id: 'hinh-thuc-ho-so',
    role: 'hinh-thuc-khen-thuong',
    pattern: /^hinh thuc\b.*\bho so\b/,
    examples: ['HÌNH THỨC, SỐ LƯỢNG, HỒ SƠ KHEN THƯỞNG'],
    counterexamples: ['Hồ sơ khen thưởng'],
  },
  {
    id: 'ho-so',
    role: 'ho-so-khen-thuong',
    pattern:
      /\bho so\b|^(?:ve )?(?:trinh tu|quy trinh|thu tuc|tuyen trinh|(?:cac buoc|cach thuc) (?:binh )?xet)\b|\bthu tuc,? (?:de nghi |xet |trinh )*(?:khen|tang)|^bao cao thanh tich/,
    examples: [
      'Thành phần hồ sơ khen thưởng, gồm:',
      'Hồ sơ đề nghị khen thưởng',
      'Quy trình xét khen thưởng',
      'Trình tự, thủ tục',
      'Các bước xét khen thưởng',
    ],
    counterexamples: ['Hình thức khen thưởng', 'Cải cách thủ tục hành chính trong công tác khen thưởng'],
  },
  {
    id: 'so-luong',
    role: 'so-luong-khen-thuong',
    pattern:
      /^(?!(?:cac )?(?:tieu (?:chuan|chi)|doi tuong|hinh thuc)).*\b(?:so luong|ty le|co cau|dinh muc|chi tieu(?= khen)).*(?:khen|thuong|xet tang|danh hieu|de nghi)|^(?:so luong|co cau)[a-z ,]{0,20} giai$|^(?:ve )?(?:ty le|so luong)$|^phan bo so luong$/,
    examples: [
      'Số lượng khen thưởng',
      'Số lượng, tỷ lệ xét tặng',
      'Số lượng và mức thưởng',
      'Số lượng giải',
      'Số lượng, cơ cấu giải',
      'Cơ cấu giải thưởng',
      'Phân bổ chỉ tiêu khen thưởng',
      'Phân bổ số lượng',
      'Số lượng',
    ],
    counterexamples: [
      'Tỷ lệ giải quyết đơn',
      'Nâng cao chất lượng công tác khen thưởng',
      'TIÊU CHUẨN, SỐ LƯỢNG KHEN THƯỞNG',
      'HÌNH THỨC, SỐ LƯỢNG KHEN THƯỞNG',
    ],
  },
  {
    id: 'nguyen-tac',
    role: 'nguyen-tac-khen-thuong',
    regime: 'closed',
    pattern: /^(?:cac |nhung |mot so |ve )?nguyen tac\b/,
    examples: ['Nguyên tắc khen thưởng', 'Nguyên tắc thi đua', 'Nguyên tắc bình xét'],
    counterexamples: ['Tiêu chuẩn khen thưởng'],
  },
  {
    id: 'chat-luong-khen-thuong',
    role: 'nguyen-tac-khen-thuong',
    pattern: /nguyen tac.*(?:khen|binh|xet)|chat luong (?:cong tac )?(?:xet )?khen thuong/,
    examples: ['Nâng cao chất lượng công tác khen thưởng'],
    counterexamples: ['Tiêu chuẩn khen thưởng'],
  },
  {
    id: 'tieu-chuan',
    role: 'tieu-chuan-khen-thuong',
    pattern:
      /^(?:cac |ve )?(?:tieu chuan|tieu chi|dieu kien|(?:thang|bang|bieu) diem|phan loai|(?:danh gia,? )?cham diem|(?:cach|phuong phap) (?:danh gia|tinh|cham)(?:,? (?:cham |va cham )?diem)?|(?:danh gia,? )?xep loai|doi tuong(?:,| va) (?:tieu chuan|tieu chi|dieu kien(?! tham)))\b|^(?:xet |ve )?(?:tang )?(?:cac )?danh hieu(?!.*(?:khen|hinh thuc))|^noi dung.*\b(?:thang|cham|tinh) diem/,
    examples: [
      'Tiêu chuẩn khen thưởng',
      'Tiêu chí xét khen thưởng',
      'Xét danh hiệu thi đua',
      'Tiêu chí chấm điểm',
      'Phương pháp chấm điểm',
      'Xếp loại',
      'Về danh hiệu thi đua',
      'Nội dung và thang điểm',
      'ĐỐI TƯỢNG, TIÊU CHUẨN KHEN THƯỞNG',
    ],
    counterexamples: ['Hình thức', 'Đối tượng thi đua'],
  },
  {
    id: 'hinh-thuc',
    role: 'hinh-thuc-khen-thuong',
    pattern:
      /^(?:cac |ve )?(?:hinh thuc(?! to chuc| phat dong| thi dua(?!.*(?:khen|thuong)))|danh hieu).*(?:khen|thuong|thi dua|ton vinh)|^(?:ve )?(?:cong tac |che do )?(?:xet |(?:bieu duong|ton vinh|tuyen duong|vinh danh),? (?:va )?)?khen thuong\b|^(?:ve )?(?:muc (?:tien )?(?:khen|thuong)|tien thuong|tham quyen\b)|^(?:phan|(?:gia tri )?giai) thuong\b/,
    examples: [
      'Hình thức khen thưởng',
      'Khen thưởng trong thực hiện Phong trào thi đua',
      'KHEN THƯỞNG',
      'Công tác khen thưởng',
      'Biểu dương, khen thưởng',
      'Mức tiền thưởng',
      'Chế độ khen thưởng',
      'Hình thức tôn vinh',
      'Mức khen',
      'Giải thưởng',
      'Phần thưởng',
      'Thẩm quyền quyết định khen thưởng',
    ],
    counterexamples: ['Tiêu chuẩn khen thưởng', 'Hình thức tổ chức phong trào thi đua', 'Hình thức thi đua'],
  },
  {
    id: 'chu-de',
    role: 'chu-de',
    pattern: /^(?:ve )?(?:chu de|khau hieu|phuong cham|ten (?:goi|phong trao))\b(?!.*noi dung)/,
    examples: ['Chủ đề thi đua', 'Phương châm hành động', 'Tên phong trào'],
    counterexamples: ['Đối tượng', 'CHỦ ĐỀ, NỘI DUNG THI ĐUA'],
  },
  {
    id: 'doi-tuong',
    role: 'doi-tuong',
    pattern:
      /^(?:ve )?(?:pham vi|doi tuong|(?:so luong, |dai bieu, |co cau, )?thanh phan(?:$|(?:,| va)? (?:tham gia|tham du|doi tuong|so luong|dai bieu))|(?:so luong )?dai bieu(?! hoi dong))\b/,
    examples: [
      'Đối tượng thi đua',
      'Phạm vi, đối tượng',
      'Phạm vi điều chỉnh, đối tượng áp dụng',
      'Thành phần, đối tượng tham gia',
      'Thành phần, số lượng đại biểu',
      'Đại biểu dự Đại hội',
      'Thành phần',
    ],
    counterexamples: ['Nội dung', 'Thành phần hồ sơ'],
  },
  {
    id: 'chi-tieu',
    role: 'chi-tieu',
    pattern:
      /^(?:cac |mot so |ve |dang ky )?(?:chi tieu|muc tieu (?:(?:thi dua )?cu the|phan dau|den (?:het )?nam))\b/,
    examples: [
      'Chỉ tiêu thi đua',
      'Các chỉ tiêu chủ yếu',
      'Mục tiêu thi đua cụ thể',
      'Đăng ký chỉ tiêu thi đua',
      'MỤC TIÊU ĐẾN NĂM 2025',
    ],
    counterexamples: ['Mục tiêu'],
  },
  {
    id: 'trach-nhiem',
    role: 'trach-nhiem',
    pattern:
      /^(?:ve )?(?:trach nhiem|phan cong|quyen (?:han|loi|va)|nhiem vu(?:,| va)? quyen han|nhiem vu(?: cu the)?(?:,| va)? (?:trach nhiem )?cua)\b/,
    examples: [
      'Quyền và trách nhiệm của các thành viên',
      'Trách nhiệm tổ chức thực hiện',
      'Phân công nhiệm vụ',
      'Nhiệm vụ của Cụm trưởng',
      'NHIỆM VỤ, QUYỀN HẠN',
    ],
    counterexamples: ['Tổ chức thực hiện'],
  },
  {
    id: 'to-chuc-thuc-hien',
    role: 'to-chuc-thuc-hien',
    pattern:
      /^(?:ve )?(?:cong tac )?(?:to chuc|trien khai)(?: va)?(?: trien khai| chi dao)? thuc hien\b(?!.*\s(?:phong trao|chi thi))|^to chuc(?:,? (?:trien khai|chi dao))?$|^thuc hien$/,
    examples: ['TỔ CHỨC THỰC HIỆN', 'Tổ chức triển khai thực hiện', 'TỔ CHỨC TRIỂN KHAI', 'THỰC HIỆN'],
    counterexamples: ['Tổ chức thực hiện phong trào thi đua'],
  },
  {
    id: 'noi-dung-giai-phap',
    role: 'noi-dung-giai-phap',
    pattern: /(?:noi dung|nhiem vu|phuong huong).*(?:giai phap|bien phap|(?:cach|phuong) thuc)/,
    examples: ['NỘI DUNG, GIẢI PHÁP', 'Nhiệm vụ và giải pháp', 'Nội dung và cách thức thực hiện'],
    counterexamples: ['NỘI DUNG'],
  },
  {
    id: 'dang-ky',
    role: 'giai-phap',
    regime: 'duties',
    pattern:
      /^(?:ve )?(?:(?:to chuc|cong tac|phat dong|giao luu),? (?:va )?)*(?:dang ky|ky ket|ky)(?:(?:,| va) (?:dang ky|ky ket|ky|giao uoc))? (?:giao uoc |danh hieu |noi dung )?thi dua\b/,
    examples: [
      'ĐĂNG KÝ THI ĐUA',
      'Ký kết giao ước thi đua',
      'Đăng ký, ký kết giao ước thi đua',
      'TỔ CHỨC PHÁT ĐỘNG, ĐĂNG KÝ THI ĐUA',
    ],
    counterexamples: ['Giao ước thi đua'],
  },
  {
    id: 'giai-phap',
    role: 'giai-phap',
    pattern:
      /^(?:cac |mot so |ve )?(?:giai phap|bien phap)\b|^(?:hinh thuc|phuong (?:thuc|phap)|cach thuc) (?:to chuc|phat dong|thuc hien|tien hanh|trien khai|thi dua|kiem tra)\b|^(?:phuong|hinh) thuc$|^(?:to chuc |cong tac )?phat dong$|^thanh tra, kiem tra\b|^(?:ve )?cong tac (?:tuyen truyen|kiem tra|thanh tra|giam sat|phat hien|boi duong|phoi hop)|^(?:cac )?hoat dong (?:chao mung|ky niem|tuyen truyen|truoc|huong toi)/,
    examples: [
      'CÁC GIẢI PHÁP CHỦ YẾU',
      'Biện pháp thực hiện',
      'Hình thức tổ chức phong trào thi đua',
      'Công tác kiểm tra, giám sát',
      'Thanh tra, kiểm tra',
      'Hình thức thi đua',
      'Phương pháp kiểm tra',
      'Tổ chức phát động',
      'Cách thức triển khai',
      'Các hoạt động kỷ niệm 70 năm Ngày truyền thống',
    ],
    counterexamples: ['Nội dung', 'Hình thức khen thưởng'],
  },
  {
    id: 'phong-trao-named',
    role: 'phong-trao',
    regime: 'closed',
    pattern:
      /^(?:ve |to chuc |phat dong |trien khai |thuc hien |huong ung )*(?:phong trao|cuoc van dong|dot thi dua)(?: thi dua| dac biet| cao diem)*:? ?["“”«‘]/,
    examples: [
      'Phong trào thi đua “Tuyên Quang chung sức xây dựng nông thôn mới”',
      'Phong trào "Thanh niên tình nguyện"',
    ],
    counterexamples: ['Các phong trào thi đua khác', 'Phong trào thi đua giai đoạn'],
  },
  {
    id: 'phong-trao',
    role: 'phong-trao',
    pattern:
      /^(?:(?:ve|thi dua|to chuc|phat dong|trien khai|thuc hien|huong ung|tham gia|gan (?:ket )?voi|hieu qua),? )*(?:cac |\d+ )?(?:phong trao|dot thi dua|cuoc van dong)(?! thi dua nam \d+$| thi dua va cong tac| duoc chia)\b/,
    examples: [
      'Các phong trào thi đua khác',
      'Phong trào thi đua giai đoạn',
      'Phong trào thi đua “Tuyên Quang chung sức xây dựng nông thôn mới”',
      'TỔ CHỨC PHONG TRÀO THI ĐUA',
      'Thi đua thực hiện các phong trào, cuộc vận động',
      'Gắn với các phong trào thi đua',
      'Phát động, triển khai các phong trào thi đua',
    ],
    counterexamples: ['Phong trào thi đua năm 2021'],
  },
  {
    id: 'chuong-trinh',
    role: 'noi-dung',
    regime: 'closed',
    pattern: /^(?:noi dung(?:,| va)? )?chuong trinh (?:hoi|dai hoi|le)\b|^noi dung kiem tra/,
    examples: ['NỘI DUNG, CHƯƠNG TRÌNH HỘI NGHỊ', 'Nội dung kiểm tra'],
    counterexamples: ['Nội dung thi đua'],
  },
  {
    id: 'noi-dung',
    role: 'noi-dung',
    pattern:
      /^(?:ve )?(?:cac )?(?:noi dung|nhiem vu|cong viec)\b|^chu de.*noi dung|^phong trao thi dua nam|^(?:phuong huong|dinh huong)\b/,
    examples: [
      'NỘI DUNG THI ĐUA NĂM 2021',
      'Nhiệm vụ trọng tâm',
      'Phong trào thi đua năm 2021',
      'PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2021',
    ],
    counterexamples: ['Giải pháp'],
  },
];

/** Words before what a heading names, by which no role is told; on the folded heading. */
export const headingLeadCue: Cue = {
  id: 'heading-lead',
  pattern: /^(?:(?:ve|cac|nhung|mot so|he thong|bo|cach|quy dinh|de nghi|du kien) )+/,
  examples: ['Những tiêu chuẩn cụ thể', 'Quy định về khen thưởng', 'Bộ tiêu chí'],
  counterexamples: ['Tiêu chuẩn', 'Bộc phát'],
};

/** Headings inside sections on rewards, where one word is enough; first match wins, before `headingCues`. */
export const rewardHeadingCues: readonly RoleCue[] = [
  {
    id: 'reward-marks',
    role: 'tieu-chuan-khen-thuong',
    pattern: /^[^.;]{1,90}[:(]\s*(?:toi da )?\d+ diem\b/,
    examples: ['Hồ sơ sổ sách: 20 điểm', 'Các phong trào của Đoàn (35 điểm)'],
    counterexamples: ['Giấy khen: từ 90 điểm'],
  },
  {
    id: 'reward-number',
    role: 'so-luong-khen-thuong',
    pattern: /^(?:ve )?(?:so luong|ty le|co cau)\b/,
    examples: ['Số lượng', 'Tỷ lệ'],
    counterexamples: ['Hình thức'],
  },
  {
    id: 'reward-standard',
    role: 'tieu-chuan-khen-thuong',
    pattern: /^(?:ve )?(?:tieu chuan|tieu chi|dieu kien|danh hieu)\b(?!.*hinh thuc)/,
    examples: ['Tiêu chuẩn', 'Danh hiệu “Lao động tiên tiến”', 'Tiêu chuẩn khen thưởng thực hiện theo Luật'],
    counterexamples: ['Số lượng'],
  },
  {
    id: 'reward-form',
    role: 'hinh-thuc-khen-thuong',
    pattern:
      /^(?:ve )?(?:cac )?(?:hinh thuc|khen thuong|muc (?:tien )?(?:khen|thuong))\b|^(?:so|tong) ket\b.*\b(?:khen thuong|tang)\b/,
    examples: [
      'Hình thức',
      'Hình thức khen thưởng gồm Bằng khen',
      'Sơ kết giai đoạn: đề nghị tỉnh khen thưởng',
    ],
    counterexamples: ['Tiêu chuẩn'],
  },
  {
    id: 'reward-name',
    role: 'hinh-thuc-khen-thuong',
    pattern:
      /^(?:ve )?(?:cac )?(?:bang khen|giay khen|co thi dua|huan chuong|ky niem chuong)\b|^[^.;]{0,60}(?<!duoc )\btang (?:bang|giay|co|huan|ky)\b/,
    examples: ['Giấy khen của Chủ tịch Ủy ban nhân dân huyện', 'Tập thể: tặng Giấy khen'],
    counterexamples: ['Tiêu chuẩn', 'Cá nhân đã được tặng Bằng khen'],
  },
  {
    id: 'reward-dossier',
    role: 'ho-so-khen-thuong',
    pattern:
      /^(?:ve )?(?:thanh phan )?ho so(?:$|:| (?:khen|de nghi|xet|gom|gui|trinh|danh hieu|thi dua|nop|lap|bao gom)\b)/,
    examples: ['Hồ sơ', 'Hồ sơ khen thưởng gửi về Hội đồng', 'Hồ sơ: gửi về Sở'],
    counterexamples: ['Số lượng hồ sơ', 'Hồ sơ chuyên môn: 20 điểm'],
  },
];

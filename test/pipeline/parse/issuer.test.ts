import { expect, test } from 'vitest';
import { read } from './reading.ts';

/** Heads of documents of every kind of body, each with the name and level of its issuer. */
test.each([
  [
    'Cụm thi đua số 5',
    'bloc',
    'CỤM THI ĐUA SỐ 5\nSố: 02/KH-CTĐ5\nKẾ HOẠCH\nCông tác thi đua\nThực hiện Quyết định số 3021/QĐ-UBND. UBND huyện Tây Giang - Cụm trưởng Cụm thi đua số 5 xây dựng Kế hoạch như sau:\nI. MỤC ĐÍCH',
  ],
  [
    'Khối thi đua 9 tỉnh Khánh Hòa',
    'bloc',
    'UBND TỈNH KHÁNH HÒA\nKHỐI THI ĐUA 9\nKẾ HOẠCH\nHoạt động năm 2023\nKính gửi: Các đơn vị thành viên\nCăn cứ Quy chế hoạt động Cụm, Khối thi đua của tỉnh (ban hành kèm theo Quyết định số 2112/QĐ-UBND); Trưởng Khối (Ngân hàng Công Thương) xây dựng Kế hoạch như sau:\nI. MỤC ĐÍCH',
  ],
  [
    'Ban Thường vụ Huyện Đoàn Ba Tri',
    'organisation',
    'TỈNH ĐOÀN BẾN TRE\nBCH HUYỆN BA TRI\nKẾ HOẠCH\nTổ chức phong trào thi đua\nThực hiện Kế hoạch số 210-KH/TĐTN; Ban Thường vụ Huyện Đoàn xây dựng kế hoạch như sau:\nI. MỤC ĐÍCH',
  ],
  [
    'Ban Chấp hành Hội Nông dân tỉnh Tây Ninh',
    'organisation',
    'HỘI NÔNG DÂN VIỆT NAM\nBAN CHẤP HÀNH TỈNH TÂY NINH\n***\nSố: 19-KH/HNDT\nKẾ HOẠCH\nCông tác thi đua\nI. MỤC ĐÍCH',
  ],
  [
    'Ban Chấp hành Hội Cựu chiến binh xã Tân Hội',
    'organisation',
    'HỘI CỰU CHIẾN BINH HUYỆN TÂN CHÂU\nBAN CHẤP HÀNH XÃ TÂN HỘI\nKẾ HOẠCH\nCông tác thi đua\nI. MỤC ĐÍCH',
  ],
  [
    'Trường THCS Tân Lộc',
    'school',
    'TRƯỜNG THCS TÂN LỘC\nKẾ HOẠCH\nCông tác thi đua\nCăn cứ tình hình của trường;\nNGƯỜI TỐT VIỆC TỐT\nI. MỤC ĐÍCH\n1. Các tổ của trường THCS Tân Lộc thi đua.',
  ],
  [
    'Phòng Giáo dục và Đào tạo huyện Bảo Lâm',
    'agency',
    'UBND HUYỆN BẢO LÂM\nPHÒNG GIÁO DỤC VÀ ĐÀO TẠO\nSố: 12/KH-PGDĐT\nKẾ HOẠCH\nCông tác thi đua\nCăn cứ Luật Thi đua, khen thưởng;\nI. MỤC ĐÍCH',
  ],
  [
    'Trường THCS Mông Ân',
    'school',
    'PHÒNG GD&ĐT BẢO LÂM CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTRƯỜNG: THCS MÔNG ÂN Độc lập- Tự do- Hạnh phúc\n\nBÁO CÁO\nKết quả thực hiện công tác thi đua\nNăm học 2021-2022\nI. ĐẶC ĐIỂM TÌNH HÌNH',
  ],
  [
    'Ủy ban nhân dân tỉnh Thanh Hóa',
    'province',
    'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nTỈNH THANH HÓA | Độc lập - Tự do - Hạnh phúc |\nSố: 130/KH-UBND | Thanh Hoá, ngày 27 tháng 6 năm 2025 |\nKẾ HOẠCH\nTRIỂN KHAI PHONG TRÀO THI ĐUA\nI. MỤC ĐÍCH',
  ],
  [
    'Sở Nội vụ thành phố Đà Nẵng',
    'agency',
    'UBND THÀNH PHỐ ĐÀ NẴNG\nSỞ NỘI VỤ\n--------\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\n\nSố: 20/HD-SNV\n\nĐà Nẵng, ngày 28 tháng 11 năm 2013\n\nHƯỚNG DẪN\n\nVỀ ĐỐI TƯỢNG, HÌNH THỨC, TIÊU CHUẨN\n\nCăn cứ Hướng dẫn số 915/HD-BTĐKT ngày 05/6/2013 của Ban Thi đua - Khen thưởng Trung ương; Sở Nội vụ hướng dẫn xét và đề nghị khen thưởng như sau:\nI. ĐỐI TƯỢNG',
  ],
  [
    'Tiểu ban Thi đua - Khen thưởng',
    'unknown',
    'BAN TỔ CHỨC\nĐẠI HỘI ĐẠI BIỂU\nCÁC DÂN TỘC THIỂU SỐ VIỆT NAM\nTIỂU BAN THI ĐUA – KHEN THƯỞNG\n-------------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc\nSố: 13/BTC-TĐKT\nV/v bổ sung hướng dẫn công tác khen thưởng\n\nKính gửi:\n\nBan Chỉ đạo Đại hội đại biểu các tỉnh\n\nCăn cứ nội dung hướng dẫn, Tiểu ban hướng dẫn như sau:\n1. Một',
  ],
  [
    'Cụm thi đua các tỉnh miền núi phía Bắc',
    'bloc',
    'CỤM THI ĐUA CÁC TỈNH MIỀN NÚI PHÍA BẮC\nTRƯỞNG CỤM: TỈNH LẠNG SƠN\nSố: 03/KH-CTĐ\nLạng Sơn, ngày 30 tháng 3 năm 2023\nKẾ HOẠCH\nHoạt động của Cụm thi đua các tỉnh miền núi phía Bắc năm 2023\nCăn cứ Giao ước thi đua năm 2023, Cụm thi đua ban hành Kế hoạch như sau:\n1. MỤC ĐÍCH',
  ],
  [
    'Ban Thường vụ Đảng ủy xã Hòa Bình',
    'commune',
    'ĐẢNG ỦY XÃ HÒA BÌNH\n*\nSố 15-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nHòa Bình, ngày 02 tháng 01 năm 2025\nKẾ HOẠCH\nthực hiện phong trào thi đua\nThực hiện Kế hoạch số 210-KH/TU của Tỉnh ủy, Ban Thường vụ Đảng ủy xây dựng Kế hoạch như sau:\n1. MỤC ĐÍCH',
  ],
  [
    'Liên đội Trường THCS Tân Việt',
    'organisation',
    'ĐỘI TNTP HỒ CHÍ MINH\nLIÊN ĐỘI TRƯỜNG THCS TÂN VIỆT\nKẾ HOẠCH\nHoạt động thi đua\nThực hiện nhiệm vụ năm học.\nI. MỤC ĐÍCH',
  ],
  [
    'Liên đội THCS Minh Lập',
    'organisation',
    'HĐĐ HUYỆN ĐỒNG HỶ     ĐỘI TNTP HỒ CHÍ MINH\nLIÊN ĐỘI THCS MINH LẬP\nKẾ HOẠCH\nCông tác Đội\n1. Sơ kết',
  ],
  [
    'Đoàn Trường THPT Đặng Thúc Hứa',
    'organisation',
    'ĐOÀN TNCS HỒ CHÍ MINH\nĐOÀN TRƯỜNG THPT ĐẶNG THÚC HỨA\nKẾ HOẠCH\nThi đua\n1. Sơ kết',
  ],
  [
    'Hội đồng đội huyện Quảng Trạch',
    'district',
    'HỘI ĐỒNG ĐỘI HUYỆN QUẢNG TRẠCH     ĐỘI TNTP HỒ CHÍ MINH\nKẾ HOẠCH\nCông tác Đội\nThực hiện nhiệm vụ năm học.\nI. MỤC ĐÍCH',
  ],
  [
    'Trường Mầm non Hoa Hồng',
    'school',
    'UBND HUYỆN CAN LỘC\nTRƯỜNG MẦM NON HOA HỒNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\nĐộc lập - Tự do -Hạnh phúc\nQUYẾT ĐỊNH\nVề việc ban hành Quy chế\nHIỆU TRƯỞNG TRƯỜNG MẦM NON HOA HỒNG\nCăn cứ Luật Thi đua, khen thưởng;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành Quy chế.',
  ],
  [
    'Viện kiểm sát nhân dân tỉnh Đắk Lắk',
    'agency',
    'VIỆN KIỂM SÁT NHÂN DÂN\nTỈNH ĐẮK LẮK\nSố: 08/KH-VKS-VP\nĐắk Lắk, ngày 05 tháng 01 năm 2022\nKẾ HOẠCH\nCông tác thi đua\nThực hiện Chỉ thị số 01/CT-VKSTC, Viện trưởng Viện kiểm sát nhân dân tỉnh Đắk Lắk ban hành Kế hoạch như sau:\n1. MỤC ĐÍCH',
  ],
  [
    'Bưu điện tỉnh Quảng Trị',
    'organisation',
    'TỔNG CÔNG TY BƯU ĐIỆN VIỆT NAM\nBƯU ĐIỆN TỈNH QUẢNG TRỊ\nSố: 40/KH-BĐT\nKẾ HOẠCH\nPhát động thi đua\nCăn cứ Luật Thi đua, khen thưởng;\n1. MỤC ĐÍCH',
  ],
  [
    'Liên đoàn Lao động tỉnh Vĩnh Long',
    'organisation',
    'TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nLIÊN ĐOÀN LAO ĐỘNG TỈNH VĨNH LONG          Độc lập - Tự do - Hạnh phúc\nSố: 36/KH-LĐLĐ     Vĩnh Long, ngày 18 tháng 9 năm 2025\nKẾ HOẠCH\nPhát động đợt thi đua\nBan Thường vụ Liên đoàn Lao động tỉnh Vĩnh Long xây dựng Kế hoạch như sau:\n1. MỤC ĐÍCH',
  ],
  [
    'Khối thi đua các sở, ngành kinh tế tỉnh Hậu Giang',
    'bloc',
    'UBND TỈNH HẬU GIANG\nKHỐI THI ĐUA\nCÁC SỞ, NGÀNH KINH TẾ\n________\nSố: 07/BC-KTĐ\nBÁO CÁO\nTổng kết phong trào thi đua\n_____________\nThực hiện Công văn số 1286/BTĐKT, Khối thi đua các\nsở, ngành kinh tế tỉnh Hậu Giang (sau đây gọi là Khối) báo cáo kết quả như sau:\nPhần thứ nhất\nKẾT QUẢ',
  ],
  [
    'Hội đồng nhân dân tỉnh Quảng Nam',
    'province',
    'HỘI ĐỒNG NHÂN DÂN\nTỈNH QUẢNG NAM\nSố: 12/2024/NQ-HĐND\nNGHỊ QUYẾT\nQuy định mức chi khen thưởng\n____________\nHỘI ĐỒNG NHÂN DÂN TỈNH QUẢNG NAM\nKHÓA X, KỲ HỌP THỨ 23\n\nCăn cứ Luật Thi đua, khen thưởng số 06/2022/QH15;\nQUYẾT NGHỊ:\nĐiều 1. Phạm vi',
  ],
  [
    'Công an huyện Sóc Sơn',
    'agency',
    'CÔNG AN THÀNH PHỐ HÀ NỘI\nCÔNG AN HUYỆN SÓC SƠN\nSố: 15/KH-CAH\nSóc Sơn, ngày 5 tháng 3 năm 2021\nKẾ HOẠCH\nPhát động thi đua\nI. MỤC ĐÍCH',
  ],
  [
    'Bộ Tư lệnh Quân khu 5',
    'agency',
    'BỘ QUỐC PHÒNG\nBỘ TƯ LỆNH QUÂN KHU 5\nSố: 15/KH-BTL\nKẾ HOẠCH\nPhát động thi đua\nCăn cứ Thông tư số 93/2024/TT-BQP;\nBộ Tư lệnh Quân khu ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH',
  ],
  [
    'Ban Thường vụ Đảng ủy xã Đức Trọng',
    'commune',
    'ĐẢNG BỘ TỈNH LÂM ĐỒNG\nĐẢNG ỦY XÃ ĐỨC TRỌNG\n*\nSố 12-KH/ĐU\nKẾ HOẠCH\nphát động thi đua\nThực hiện Chỉ thị số 34-CT/TW, Ban Thường vụ Đảng ủy xã ban hành Kế hoạch như sau:\nI- MỤC ĐÍCH',
  ],
  [
    'CĐCS Trường THCS Tân Triều',
    'organisation',
    'LIÊN ĐOÀN LAO ĐỘNG HUYỆN THANH TRÌ\nCĐCS TRƯỜNG THCS TÂN TRIỀU\nSố: 09/KH-CĐCS\nKẾ HOẠCH\nTổ chức thi đua\nI. MỤC ĐÍCH',
  ],
  [
    'Cục Thuế tỉnh Long An',
    'agency',
    'TỔNG CỤC THUẾ\nCỤC THUẾ TỈNH LONG AN\nSố: 456/KH-CTLAN\nKẾ HOẠCH\nTuyên truyền\nCăn cứ Chỉ thị số 18/CT-TTg;\nCục trưởng Cục Thuế tỉnh Long An ban hành Kế hoạch, cụ thể:\nI. Mục đích',
  ],
  [
    'Hội Liên hiệp Phụ nữ xã Tân Lập',
    'organisation',
    'HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM\nHỘI LHPN XÃ TÂN LẬP\nSố: 06/KH-BTV\nKẾ HOẠCH\nTổ chức phong trào thi đua\nCăn cứ Kế hoạch số 14/KH-BTV. BTV Hội LHPN xã Tân Lập xây dựng kế hoạch như sau:\nI) MỤC ĐÍCH',
  ],
  [
    'Sở GD&ĐT Nam Định',
    'agency',
    'SỞ GD&ĐT NAM ĐỊNH\nSố: 15/KH-SGDĐT\nKẾ HOẠCH\nPhát động thi đua\nI. MỤC ĐÍCH',
  ],
  [
    'Tỉnh đoàn Hà Giang',
    'organisation',
    'TỈNH ĐOÀN HÀ GIANG\n***\nSố: 15/KH-TĐTN\nKẾ HOẠCH\nPhát động thi đua\nI. MỤC ĐÍCH',
  ],
  [
    'Ủy ban nhân dân xã Đoàn Kết',
    'commune',
    'ỦY BAN NHÂN DÂN\nXÃ ĐOÀN KẾT\nSố: 15/KH-UBND\nKẾ HOẠCH\nPhát động thi đua\nI. MỤC ĐÍCH',
  ],
  [
    'Bộ Chỉ huy Quân sự tỉnh Quảng Trị',
    'agency',
    'QUÂN KHU 4\nBỘ CHỈ HUY QUÂN SỰ TỈNH QUẢNG TRỊ\nSố: 515/KH-BCH\nKẾ HOẠCH\nThi đua quyết thắng\nI. MỤC ĐÍCH',
  ],
  [
    'Hội Liên hiệp Phụ nữ huyện Đông Anh',
    'organisation',
    'HỘI LHPN THÀNH PHỐ HÀ NỘI\nHỘI LIÊN HIỆP PHỤ NỮ HUYỆN ĐÔNG ANH\n***\nSố: 15/HD-BTV\nHƯỚNG DẪN\nCông tác thi đua\nBan Thường vụ Hội Liên hiệp Phụ nữ huyện Đông Anh hướng dẫn một số nội dung như sau:\n1. A',
  ],
  [
    'Huyện ủy Mộc Châu',
    'district',
    'ĐẢNG BỘ TỈNH SƠN LA          ĐẢNG CỘNG SẢN VIỆT NAM\nHUYỆN ỦY MỘC CHÂU            Mộc Châu, ngày 5 tháng 3 năm 2021\n*\nSố 45-KH/HU\nKẾ HOẠCH\nhọc tập và làm theo\nI. MỤC ĐÍCH',
  ],
  [
    'Ủy ban nhân dân phường Hòa Bình',
    'commune',
    'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nPHƯỜNG HÒA BÌNH Độc lập - Tự do - Hạnh phúc\nSố: 25/TB-UBND\nTHÔNG BÁO\nVề việc đăng ký thi đua\nUBND phường thông báo đến các tổ dân phố như sau:\n1. A',
  ],
  [
    'Ủy ban nhân dân tỉnh Bến Tre',
    'province',
    'ỦY BAN NHÂN DÂN\nTỈNH BẾN TRE\nSố: 17/CT-UBND\nCHỈ THỊ\nVề phong trào thi đua\nChủ tịch Ủy ban nhân dân tỉnh Bến Tre yêu cầu các cơ quan thực hiện các nội dung sau:\n1. A',
  ],
  [
    'Hội đồng Thi đua - Khen thưởng huyện Yên Sơn',
    'district',
    'UBND HUYỆN YÊN SƠN\nHỘI ĐỒNG THI ĐUA - KHEN THƯỞNG\nSố: 5/KH-HĐTĐKT\nKẾ HOẠCH\nHoạt động của Hội đồng\nI. MỤC ĐÍCH',
  ],
  [
    'Công ty Cổ phần Xi măng Bỉm Sơn',
    'organisation',
    'TỔNG CÔNG TY XI MĂNG VIỆT NAM\nCÔNG TY CỔ PHẦN XI MĂNG BỈM SƠN\nSố: 125/KH-XMBS\nKẾ HOẠCH\nPhát động thi đua\nCông ty Cổ phần Xi măng Bỉm Sơn xây dựng kế hoạch như sau:\nI. MỤC ĐÍCH',
  ],
  [
    'Bộ Nội vụ',
    'ministry',
    'BỘ NỘI VỤ\n-------\nSố: 5/TT-BNV\nTHÔNG TƯ\nQuy định chi tiết\nCăn cứ Luật Thi đua, khen thưởng;\nBộ trưởng Bộ Nội vụ ban hành Thông tư quy định chi tiết.\nĐiều 1. A',
  ],
  [
    'Thủ tướng Chính phủ',
    'central',
    'THỦ TƯỚNG CHÍNH PHỦ\n-------\nSố: 19/CT-TTg\nHà Nội, ngày 16 tháng 7 năm 2021\nCHỈ THỊ\nVỀ VIỆC PHÁT ĐỘNG THI ĐUA\nThủ tướng Chính phủ yêu cầu:\n1. A',
  ],
  [
    'Đoàn TNCS Hồ Chí Minh huyện Ba Vì',
    'organisation',
    'BCH ĐOÀN TP. HÀ NỘI          ĐOÀN TNCS HỒ CHÍ MINH\nĐOÀN TNCS HỒ CHÍ MINH HUYỆN BA VÌ\n***\nSố: 15 KH/ĐTN          Ba Vì, ngày 5 tháng 3 năm 2021\nKẾ HOẠCH\nTháng Thanh niên\nI. A',
  ],
  [
    'Ủy ban nhân dân xã Nậm Cắn',
    'commune',
    'UBND XÃ NẬM CẮN\nSố: 58/TTr-UBND\nTỜ TRÌNH\nVề việc đề nghị khen thưởng\nKính gửi: Ủy ban nhân dân huyện Kỳ Sơn\nUBND xã Nậm Cắn kính trình UBND huyện xem xét như sau:\n1. A',
  ],
  [
    'Ủy ban Mặt trận Tổ quốc Việt Nam huyện Gò Dầu',
    'organisation',
    'ỦY BAN MTTQ VIỆT NAM TỈNH TÂY NINH\nỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM HUYỆN GÒ DẦU\nSố: 5/KH-MTTQ-BTT\nKẾ HOẠCH\nCông tác\nI. A',
  ],
  [
    'Chi cục Kiểm lâm tỉnh Bình Định',
    'agency',
    'SỞ NÔNG NGHIỆP VÀ PTNT BÌNH ĐỊNH\nCHI CỤC KIỂM LÂM\nSố: 5/KH-CCKL\nBình Định, ngày 5 tháng 3 năm 2021\nKẾ HOẠCH\nCông tác\nI. A',
  ],
  [
    'Sở Giáo dục và Đào tạo tỉnh Nam Định',
    'agency',
    'UBND TỈNH NAM ĐỊNH\nSỞ GIÁO DỤC VÀ ĐÀO TẠO\nSố: 812/SGDĐT-VP\nV/v hướng dẫn công tác thi đua\nNam Định, ngày 20 tháng 5 năm 2022\nKính gửi: Các phòng Giáo dục và Đào tạo\nSở Giáo dục và Đào tạo hướng dẫn các đơn vị như sau:\n1. A',
  ],
  [
    'Tòa án nhân dân tỉnh Lâm Đồng',
    'agency',
    'TÒA ÁN NHÂN DÂN TỐI CAO\nTÒA ÁN NHÂN DÂN TỈNH LÂM ĐỒNG\nSố: 5/KH-TA\nKẾ HOẠCH\nThi đua\nI. A',
  ],
  [
    'Ủy ban nhân dân Thành phố Hồ Chí Minh',
    'province',
    'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HỒ CHÍ MINH\nSố: 5/KH-UBND\nKẾ HOẠCH\nThi đua\nỦy ban nhân dân Thành phố ban hành Kế hoạch như sau:\nI. A',
  ],
  [
    'Ủy ban nhân dân thị xã Sông Cầu',
    'district',
    'UBND THỊ XÃ SÔNG CẦU\nSố: 5/KH-UBND\nKẾ HOẠCH\nThi đua\nUBND thị xã ban hành Kế hoạch như sau:\nI. A',
  ],
  [
    'Ban Thi đua - Khen thưởng tỉnh Quảng Bình',
    'agency',
    'SỞ NỘI VỤ TỈNH QUẢNG BÌNH\nBAN THI ĐUA - KHEN THƯỞNG\nSố: 214/HD-BTĐKT\nHƯỚNG DẪN\nCông tác khen thưởng\nI. A',
  ],
  [
    'Đảng ủy xã Tam Hồng',
    'commune',
    'HUYỆN ỦY YÊN LẠC\nĐẢNG ỦY XÃ TAM HỒNG\n*\nSố 12-NQ/ĐU\nNGHỊ QUYẾT\nLãnh đạo phong trào\nI. A\n',
  ],
  ['Thuế tỉnh Phú Thọ', 'agency', 'CỤC THUẾ\nTHUẾ TỈNH PHÚ THỌ\nSố: 01/KH-TPT\nKẾ HOẠCH\nThi đua\nI. A'],
  [
    'Thuế cơ sở 7 thành phố Cần Thơ',
    'agency',
    'CỤC THUẾ\nTHUẾ TP CẦN THƠ\nTHUẾ CƠ SỞ 7\nSố: 01/KH-TCS7\nKẾ HOẠCH\nThi đua\nI. A',
  ],
  [
    'Thi hành án dân sự tỉnh Phú Thọ',
    'agency',
    'BỘ TƯ PHÁP\nTHI HÀNH ÁN DÂN SỰ\nTỈNH PHÚ THỌ\nSố: 01/KH-THADS\nKẾ HOẠCH\nThi đua\nI. A',
  ],
  ['Chi cục Thuế khu vực III', 'agency', 'CHI CỤC\nTHUẾ KHU VỰC III\nSố: 01/KH-CCT\nKẾ HOẠCH\nThi đua\nI. A'],
  [
    'Cụm thi đua số 4',
    'bloc',
    'CỤM THI ĐUA SỐ 4\nCÁC XÃ, PHƯỜNG PHÍA TÂY\nSố: 01/KH-CTĐ\nKẾ HOẠCH\nThi đua\nCụm trưởng Cụm thi đua số 4 ban hành Kế hoạch như sau:\nI. A',
  ],
  [
    'Ủy ban nhân dân tỉnh Sơn La',
    'province',
    'ỦY BAN NHÂN\nDÂN\nTỈNH SƠN LA\n-------\n|\nCỘNG HÒA XÃ\nHỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n|\nSố: 68/KH-UBND\n|\nSơn\nLa, ngày 11 tháng 3\nnăm 2020\n|\nKẾ HOẠCH\nThi đua\nI. A',
  ],
  [
    'Ủy ban nhân dân tỉnh Sơn La',
    'province',
    'ỦY BAN NHÂN DÂN     CỘNG HÒA XÃ HỘI\nTỈNH SƠN LA     CHỦ NGHĨA VIỆT NAM\nSố: 68/KH-UBND\nKẾ HOẠCH\nThi đua\nI. A',
  ],
  [
    'Ủy ban Dân tộc',
    'ministry',
    'ỦY BAN DÂN TỘC\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n|\nSố: 5/QĐ-UBDT\nQUYẾT ĐỊNH\nBAN HÀNH QUY CHẾ\nBỘ TRƯỞNG, CHỦ NHIỆM ỦY BAN DÂN TỘC\nCăn cứ Luật Thi đua, khen thưởng;\nQUYẾT ĐỊNH:\nĐiều 1. A',
  ],
  [
    'Ủy ban nhân dân tỉnh Bạc Liêu',
    'province',
    '- 9 Kế hoạch thi đua của tỉnh Ninh Thuận, tỉnh Ninh Thuận\nỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 71/KH-UBND | Bạc Liêu, ngày 29 tháng 4 năm 2021 |\nUBND tỉnh xây dựng Kế hoạch trên địa bàn tỉnh Bạc Liêu như sau:\n1. Một',
  ],
  [
    'Ban Thi đua - Khen thưởng Trung ương',
    'agency',
    'BAN THI ĐUA-KHEN THƯỞNG TRUNG ƯƠNG\nSố: 1855/BTĐKT-Vụ II\nV/v khen thưởng\nĐoạn.',
  ],
  [
    'Ban Chỉ đạo phong trào "Toàn dân đoàn kết xây dựng đời sống văn hóa" xã Tân Lập',
    'agency',
    'UBND XÃ TÂN LẬP\nBAN CHỈ ĐẠO PHONG TRÀO "TOÀN DÂN\nĐOÀN KẾT XÂY DỰNG ĐỜI SỐNG VĂN HÓA"\nSố: 12/KH-BCĐ\nKẾ HOẠCH\nThi đua\nI. A',
  ],
  [
    'Sở Giáo dục và Đào tạo tỉnh Sơn La',
    'agency',
    'UBND TỈNH SƠN LA SỞ GIÁO DỤC VÀ ĐÀO TẠO CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 4/KH-SGDĐT\nKẾ HOẠCH\nThi đua\nI. A',
  ],
  [
    'Sở Nội vụ thành phố Hải Phòng',
    'agency',
    'UBND THÀNH PHỐ HẢI PHÒNG SỞ NỘI VỤ\nSố: 4/KH-SNV\nKẾ HOẠCH\nThi đua\nI. A',
  ],
  [
    'Ủy ban nhân dân tỉnh Bình Định',
    'province',
    'ỦY BAN NHÂN DÂN TỈNH\nSố: 71/KH-UBND\nBình Định, ngày 29 tháng 4 năm 2021\nKẾ HOẠCH\nThi đua với tỉnh Gia Lai\nI. A',
  ],
  [
    'Ủy ban nhân dân tỉnh Cà Mau',
    'province',
    'ỦY\nBAN NHÂN DÂN\nTỈNH CÀ MAU\n|\nSố: 36/KH-UBND\nKẾ HOẠCH\nThi đua\nI. A',
  ],
  [
    'Hội đồng nhân dân tỉnh Khánh Hòa',
    'province',
    'HỘI ĐỒNG NHÂN DÂN\nTỈNH KHÁNH HÒA\nSố: 10/2011/NQ-HĐND\nNGHỊ QUYẾT\nVề khen thưởng\nHỘI ĐỒNG NHÂN DÂN TỈNH KHÁNH HÒA KHÓA IV, KỲ HỌP CHUYÊN ĐỀ LẦN THỨ 5\nCăn cứ Luật Thi đua, khen thưởng;\nQUYẾT NGHỊ:\nĐiều 1. A',
  ],
])('%s', (name, level, text) => {
  expect(read(text).fields.issuer).toMatchObject({ name, level });
});

const headed = (letterhead: string, text: string): string | undefined =>
  read(`${letterhead}\nSố: 12/KH-UBND\nKẾ HOẠCH\nPhát động thi đua\n${text}\nI. MỤC ĐÍCH`).fields.issuer
    ?.name;

test.each([
  [
    'ỦY BAN NHÂN DÂN XÃ',
    'Các thôn của xã Tam Hồng; xã Yên Đồng; xã Yên Đồng.',
    'Ủy ban nhân dân xã Yên Đồng',
  ],
  ['ỦY BAN NHÂN DÂN XÃ', 'Các thôn của xã Tam Hồng; xã Yên Đồng.', 'Ủy ban nhân dân xã Tam Hồng'],
  ['ỦY BAN NHÂN DÂN THÀNH PHỐ', 'Toàn Thành phố Hà Giang.', 'Ủy ban nhân dân thành phố Hà Giang'],
  ['HUYỆN ỦY', 'Toàn huyện Ba Vì thi đua.', 'Huyện ủy Ba Vì'],
  ['UBND TỈNH HÀ GIANG\nSỞ NỘI VỤ', 'Sở thi đua.', 'Sở Nội vụ tỉnh Hà Giang'],
  ['CÔNG AN HÀ GIANG\nPHÒNG CẢNH SÁT', 'Phòng thi đua.', 'Phòng Cảnh sát tỉnh Hà Giang'],
  ['CÔNG AN HÀ NỘI\nPHÒNG CẢNH SÁT', 'Phòng thi đua.', 'Phòng Cảnh sát thành phố Hà Nội'],
  ['UBND TỈNH HÀ GIANG\nSỞ NỘI VỤ HÀ NỘI', 'Sở thi đua.', 'Sở Nội vụ Hà Nội'],
])('a name that leaves out its place, under “%s” over “%s”, is %s', (letterhead, text, name) => {
  expect(headed(letterhead, text)).toBe(name);
});

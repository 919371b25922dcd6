/** A draft with planted faults, for whoever wants to see first what the checker does. */
export const sampleDraft = `UBND TỈNH THÁI NGUYÊN
SỞ NỘI VỤ
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 5/KH-SNV
Thái Nguyên, ngày 5 tháng 1 năm 2026

KẾ HOẠCH
Phát động phong trào thi đua năm 2026

Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/6/2022;
Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng
Thực hiện Chỉ thị số 34/CT-TW ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thường,
Sở Nội vụ xây dựng Kế hoạch phát động phong trào thi đua năm 2026 như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
Tiếp tục triển khai phong trào “Cả nước chung sức xây dựng nông thôn mới” trong cán bộ, công chức và nhân dân.
3. Yêu cầu
a) Nội dung thi đua thiết thực, đúng đối tượng.
b) Bình xét công khai, dân chủ.
c) Gắn thi đua với khen thưởng.
d) Bảo đảm đúng tiến độ.
e) Không phô trương, hình thức.

II. TỔ CHỨC THỰC HIỆN
1. Các phòng, đơn vị gửi báo cáo sơ kết về Văn phòng Sở trước ngày 31/6/2026.
2. Ủy ban nhân dân huyện Định Hóa phối hợp thực hiện.

Nơi nhận:
- UBND tỉnh (báo cáo);
- Các phòng, đơn vị thuộc Sở
- Lưu: VT.

PHÓ GIÁM ĐỐC
ThS. Nguyễn Văn A
`;

import type { DraftRuleId } from '../../../../src/pipeline/lint/drafting/draft-rules.table.ts';

/** A fault that a drafter makes: `find` is replaced by `put` once, and one of the rules has to be reported there. */
export interface PlantedFault {
  readonly find: string;
  readonly put: string;
  readonly rules: readonly DraftRuleId[];
}

const fault = (find: string, put: string, ...rules: readonly DraftRuleId[]): PlantedFault => ({
  find,
  put,
  rules,
});

/** Twenty faults for each of the exemplary drafts, by the name of its file. */
export const plantedFaults: Readonly<Record<string, readonly PlantedFault[]>> = {
  xa: [
    fault('Độc lập - Tự do - Hạnh phúc', 'Độc lập – Tự do – Hạnh phúc', 'national-name'),
    fault('Số:     /KH-UBND', 'Số:     /QĐ-UBND', 'own-symbol-type'),
    fault(
      'Phát động phong trào thi đua yêu nước',
      'V/v phát động phong trào thi đua yêu nước',
      'subject-form',
    ),
    fault('Căn cứ Luật Thi đua, khen thưởng;', 'Căn cứ Luật Thi đua, khen thưởng', 'basis-end'),
    fault(
      'Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng;',
      'Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng;',
      'lapsed-basis',
    ),
    fault('Thông tư số 15/2025/TT-BNV', 'Thông tư số 15/TT-BNV', 'lost-year'),
    fault('ngày 04 tháng 8 năm 2025', 'ngày 4 tháng 8 năm 2025', 'date-nought'),
    fault('Chỉ thị số 41-CT/TW', 'Chỉ thị số 41/CT-TW', 'party-symbol'),
    fault('các tầng lớp Nhân dân, thực hiện', 'các tầng lớp nhân dân, thực hiện', 'capitals'),
    fault('điển hình tiên tiến, gương', 'điển hình tiên tiến , gương', 'spacing'),
    fault('d) Thi đua giữ vững quốc phòng', 'd) Thi đua giữ vữg quốc phòng', 'not-a-syllable', 'spelling'),
    fault('đ) Thi đua xây dựng Đảng', 'e) Thi đua xây dựng Đảng', 'letter-without-stroke'),
    fault('2. Số lượng: Không quá', '3. Số lượng: Không quá', 'numbering-gap', 'numbering-repeat'),
    fault('Công tác khen thưởng bảo đảm', 'Công tác khen thường bảo đảm', 'spelling'),
    fault('sơ kết, tổng kết phong trào', 'sơ kểt, tổng kết phong trào', 'spelling'),
    fault('đến hết ngày 30 tháng 11 năm 2027', 'đến hết ngày 31 tháng 11 năm 2027', 'impossible-date'),
    fault('trước ngày 15 tháng 02 năm 2027', 'trước ngày 15 tháng 02 năm 2026', 'past-day'),
    fault('- Lưu: VT, VHXH.', '- Lưu VT, VHXH.', 'recipient-archive-form'),
    fault('TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', 'CHỦ TỊCH', 'signing-collective'),
    fault('Nguyễn Văn An', 'ThS. Nguyễn Văn An', 'title-before-name'),
  ],
  so: [
    fault('Số: 05/KH-SNV', 'Số: 5/KH-SNV', 'number-nought'),
    fault('ngày 05 tháng 01 năm 2027', 'ngày 5 tháng 1 năm 2027', 'date-nought'),
    fault(
      'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
      'Luật Thi đua, Khen thưởng ngày 15 tháng 6 năm 2022',
      'capitals',
    ),
    fault(
      'Nghị định số 152/2025/NĐ-CP ngày 14/6/2025',
      'Nghị định số 152/2025/NĐ-CP ngày 16/4/2025',
      'mismatched-basis',
    ),
    fault('Kế hoạch số 412/KH-UBND', 'Kế hoạch số 412 /KH-UBND', 'symbol-spacing'),
    fault(
      'về công tác thi đua, khen thưởng năm 2027.',
      'về công tác thi đua, khen thưởng năm 2027;',
      'basis-last-end',
    ),
    fault('chủ trương, đường lối của Đảng', 'chủ trương, đường lối của đảng', 'capitals'),
    fault('chính sách, pháp luật của Nhà nước', 'chính sách, pháp luật của nhà nước', 'capitals'),
    fault('không chạy theo số lượng.', 'không không chạy theo số lượng.', 'doubled-word'),
    fault(
      'Chỉ thị số 41-CT/TW, ngày 26/12/2024',
      'Chỉ thị số 34-CT/TW, ngày 07/4/2014',
      'followed-basis',
      'lapsed-basis',
    ),
    fault('trước ngày 15/02/2027', 'trước ngày 15/2/2027', 'date-nought'),
    fault('Huân chương Lao động hạng Ba', 'Huân chương Lao động hạng ba', 'capitals'),
    fault('quy định tại Điều 42 Luật', 'quy định tại điều 42 Luật', 'capitals'),
    fault('2.3. Thực hiện khen thưởng', '2.4. Thực hiện khen thưởng', 'numbering-gap'),
    fault('a) Là đầu mối', 'a. Là đầu mối', 'marker-form'),
    fault(
      'trước ngày 30/11/2027, trình Hội đồng',
      'trước ngày 31/11/2027, trình Hội đồng',
      'impossible-date',
    ),
    fault(
      'Sở Nội vụ kỷ cương, trách nhiệm',
      'Sở Nội vụ, Sở Kế hoạch và Đầu tư kỷ cương, trách nhiệm',
      'ended-office',
    ),
    fault('nghiêm túc triển khai', 'nghiêm túc chiển khai', 'spelling'),
    fault('Kế hoạch này./.', 'Kế hoạch này.', 'closing-mark'),
    fault('KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'signing-deputy'),
  ],
  khoi: [
    fault('Số: 12/KH-KTĐNC', 'Số: 12-KH/KTĐNC', 'state-symbol'),
    fault('ngày 25 tháng 02 năm 2027', 'ngày 25 tháng 2 năm 2027', 'date-nought'),
    fault(
      'Căn cứ Luật Thi đua, khen thưởng;',
      'Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15;',
      'law-number',
    ),
    fault('Nghị định số 152/2025/NĐ-CP ngày', 'Nghị định số 152/2025/NĐ - CP ngày', 'symbol-spacing'),
    fault(
      'ngày 15 tháng 01 năm 2027 của Chủ tịch',
      'ngày 15 tháng 13 năm 2027 của Chủ tịch',
      'impossible-date',
    ),
    fault(
      'cán bộ, chiến sĩ, công chức, viên chức, người lao động của các cơ quan trong',
      'cán bộ, chiến sĩ,công chức, viên chức, người lao động của các cơ quan trong',
      'spacing',
    ),
    fault('(sau đây gọi tắt là Khối thi đua)', '(sau đây gọi tắt là Khối thi đua', 'unbalanced'),
    fault('b) Trao đổi kinh nghiệm', 'c) Trao đổi kinh nghiệm', 'numbering-gap'),
    fault('a) Bám sát nhiệm vụ', 'a) bám sát nhiệm vụ', 'capital-start'),
    fault(
      'Từ ngày 01/6/2027 đến ngày 30/11/2027',
      'Từ ngày 01/6/2027 đến ngày 30/11/2026',
      'reversed-period',
      'past-day',
    ),
    fault('chào mừng kỷ niệm 82 năm', 'chào mừng kỹ niệm 82 năm', 'spelling'),
    fault(
      'đẩy mạnh cải cách tư pháp, cải cách hành chính',
      'đẩy mạnh cải cách tư pháp, CCHC',
      'undefined-abbreviation',
    ),
    fault('lãng phí, tiêu cực.', 'lãng phí,, tiêu cực.', 'doubled-mark'),
    fault('khoản 2 Điều 34', 'Khoản 2 Điều 34', 'capitals'),
    fault('3. Hồ sơ đề nghị khen thưởng', '2. Hồ sơ đề nghị khen thưởng', 'numbering-repeat'),
    fault(
      'Phối hợp với cơ quan Trưởng Khối',
      'Phối hợp với Phòng Nội vụ huyện, cơ quan Trưởng Khối',
      'ended-level',
    ),
    fault(
      'Cơ quan Trưởng Khối thi đua\n\na) Chủ trì',
      'Cơ quan Trưởng Khối thi đua\n\na) Chủ trì phối hợp với [tên cơ quan],',
      'unfilled-slot',
    ),
    fault('- Sở Nội vụ (báo cáo);', '- Như trên;', 'recipient-as-above'),
    fault('- Lãnh đạo Công an tỉnh;', '- Lãnh đạo Công an tỉnh', 'recipient-end'),
    fault('- Lưu: VT, PX03.', '- Lưu: VT, PX03;', 'recipient-last-end'),
  ],
};

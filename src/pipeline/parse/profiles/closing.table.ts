import type { Cue } from '../cue.ts';

/** Formulas that close a document whatever follows them. */
export const closingCue: Cue = {
  id: 'closing',
  pattern:
    /^(?:tren day la|vay[,\s].{0,60}(?:thong bao|bao cao|de nghi|kinh)|trong qua trinh (?:to chuc |trien khai |thuc hien)|(?:qua trinh|trong khi) (?:trien khai|thuc hien)|nhan duoc (?:ke hoach|cong van|van ban) nay|(?:ke hoach|chi thi|nghi quyet|huong dan|chuong trinh|ket luan) nay (?:thay the|co hieu luc|(?:duoc )?(?:pho bien|quan triet)))/,
  examples: [
    'Trên đây là Kế hoạch phát động phong trào thi đua năm 2021.',
    'Trong quá trình thực hiện, nếu có vướng mắc',
    'Vậy thông báo để các đơn vị biết, thực hiện',
    'Nhận được Kế hoạch này',
    'Chỉ thị này thay thế Chỉ thị số 02/CT-UBND',
  ],
  counterexamples: ['Trên cơ sở chức năng', 'Đề nghị các cơ quan'],
};

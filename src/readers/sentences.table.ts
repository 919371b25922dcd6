/** Why a file was not read, as sentences for people; {blanks} are filled in. */
export const errorSentences = {
  empty: 'Tệp trống, không có nội dung để đọc.',
  'unknown-kind':
    'Không nhận ra loại tệp. Kho đọc được tệp văn bản (.txt, .md), Word (.docx, .doc), PDF, HTML, ODT, RTF và ảnh chụp (JPEG, PNG).',
  'unknown-zip':
    'Đây là tệp nén nhưng không phải văn bản Word (.docx) hay OpenDocument (.odt); hãy giải nén rồi đọc từng tệp bên trong.',
  'not-text': 'Tệp không chứa chữ đọc được: nội dung là dữ liệu nhị phân.',
  encrypted: 'Tệp được đặt mật khẩu nên không đọc được; hãy gỡ mật khẩu rồi lưu lại.',
  damaged: 'Tệp bị hỏng hoặc thiếu một phần nên không đọc được; hãy mở bằng chương trình gốc rồi lưu lại.',
  'duplicate-part':
    'Tệp nén chứa hai phần trùng tên ({part}), dấu hiệu của tệp bị sửa đổi; kho không đọc tệp này.',
  doctype:
    'Tệp khai báo DOCTYPE hoặc thực thể trong XML, điều mà văn bản Word không có; kho không đọc tệp này.',
  'no-text': 'Tệp không có chữ nào.',
  'needs-ocr': 'Tệp là bản quét hoặc ảnh chụp, không có lớp chữ; cần nhận dạng chữ (OCR) mới đọc được.',
  'needs-libreoffice':
    'Muốn đọc tệp {kind}, máy cần có LibreOffice; hoặc hãy mở tệp bằng Word, lưu thành .docx rồi thử lại.',
  'conversion-failed':
    'LibreOffice không chuyển được tệp {kind}; hãy mở tệp bằng Word hoặc LibreOffice, lưu thành .docx rồi thử lại.',
  'reader-crashed': 'Bộ đọc đã dừng giữa chừng khi đọc tệp này; các tệp khác không bị ảnh hưởng.',
  'limit-fileBytes': 'Tệp lớn hơn giới hạn {limit} MB.',
  'limit-zipEntries': 'Tệp nén chứa quá nhiều phần (giới hạn {limit} phần).',
  'limit-partBytes': 'Một phần của tệp khi giải nén lớn hơn giới hạn {limit} MB.',
  'limit-totalBytes': 'Nội dung tệp khi giải nén lớn hơn giới hạn {limit} MB.',
  'limit-xmlNodes': 'Tệp chứa quá nhiều phần tử (giới hạn {limit}).',
  'limit-xmlDepth': 'Các phần của tệp lồng nhau quá sâu (giới hạn {limit} lớp).',
  'limit-htmlBytes': 'Trang HTML lớn hơn giới hạn {limit} MB.',
  'limit-textUnits': 'Văn bản dài hơn giới hạn {limit} ký tự.',
  'limit-pdfStreamBytes': 'Một phần của tệp PDF khi giải nén lớn hơn giới hạn {limit} MB.',
  'limit-pdfPages': 'Tệp PDF dài hơn giới hạn {limit} trang.',
  'limit-pdfItems': 'Một trang của tệp PDF chứa quá nhiều mảnh chữ (giới hạn {limit}).',
  'limit-imagePixels': 'Ảnh lớn hơn giới hạn {limit} điểm ảnh.',
  'limit-ocrPages': 'Bản quét dài hơn giới hạn {limit} trang; hãy tách tệp thành nhiều phần.',
  'limit-readTime': 'Đọc tệp quá lâu (giới hạn {limit} giây) nên đã dừng.',
  'limit-officeTime': 'LibreOffice chuyển tệp quá lâu (giới hạn {limit} giây) nên đã dừng.',
  'limit-ocrPageTime': 'Nhận dạng chữ trên một trang quá lâu (giới hạn {limit} giây) nên đã dừng.',
  'limit-ocrSilence':
    'Bộ nhận dạng chữ không tải được hoặc không trả lời (giới hạn {limit} giây) nên đã dừng.',
  'limit-memoryBytes': 'Đọc tệp tốn quá nhiều bộ nhớ (giới hạn {limit} MB) nên đã dừng.',
} as const;

/** What to know about a file that was read all the same. */
export const warningSentences = {
  macro: 'Tệp chứa macro; kho chỉ đọc chữ, không chạy macro.',
  'tracked-changes':
    'Tệp còn dấu vết sửa đổi (Track Changes): phần đã xóa bị bỏ, phần thêm vào được giữ như đã chấp nhận.',
  'hidden-text': 'Tệp có chữ ẩn; phần này không in ra giấy nên không được đọc.',
  comments: 'Tệp có ghi chú bên lề (Comments); các ghi chú này không được đọc.',
  pictures: 'Tệp có {count} hình ảnh; chữ trong hình không được đọc.',
  'embedded-files': 'Tệp có nội dung nhúng từ tệp khác; phần này không được đọc.',
  'page-header': 'Đầu trang hoặc chân trang có chữ không đưa vào văn bản: “{text}”.',
  'legacy-font': 'Chữ dùng bảng mã cũ {encoding} theo phông {font} đã được chuyển sang Unicode.',
  'legacy-encoding': 'Chữ dùng bảng mã cũ {encoding} đã được chuyển sang Unicode.',
  'capitals-lost':
    'Bảng mã TCVN3 ghi chữ hoa có dấu như chữ thường; chữ hoa chỉ được khôi phục ở những dòng tiêu đề quen thuộc, cần soát lại.',
  'bytes-replaced': 'Có {count} ký tự không đọc được, đã thay bằng ký hiệu “�”.',
  'ocr-draft': 'Bản nháp OCR, cần soát.',
  'weak-words': 'Có {count} từ nhận dạng chưa chắc chắn, được đánh dấu để soát.',
  specks: 'Đã bỏ {count} dấu lẻ nghi là vết bẩn hoặc vành dấu trên bản quét.',
  'pages-unread': 'Có {count} trang là ảnh chưa được nhận dạng: trang {pages}.',
  'unknown-symbols': 'Có {count} ký hiệu của phông đặc biệt không đọc được, đã thay bằng “□”.',
  'converted-plain': 'Tệp .doc được đọc không qua LibreOffice: số tự động và định dạng có thể bị mất.',
  'scripts-dropped': 'Trang web có mã lệnh; kho chỉ lấy chữ, không chạy mã.',
} as const;

/** Names of kinds of files, in the sentences. */
export const kindNames = {
  text: 'văn bản thuần',
  html: 'HTML',
  docx: 'Word (.docx)',
  pdf: 'PDF',
  image: 'ảnh',
  doc: 'Word 97–2003 (.doc)',
  rtf: 'RTF (.rtf)',
  odt: 'OpenDocument (.odt)',
} as const;

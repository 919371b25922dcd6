/** Words of a proposed sidecar; the blanks are filled in. */
export const sidecarWords = {
  origin: 'Đọc từ tệp {kind}, mã SHA-256 của tệp: {sha256}.',
  ocrOrigin: 'Bản nháp OCR, cần soát; đọc từ tệp {kind}, mã SHA-256 của tệp: {sha256}.',
  placeEvidence: 'Dòng {line}: “{text}”',
  source: 'Chính văn bản này: dòng {line}',
} as const;

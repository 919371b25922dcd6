/** Type of Word files, for downloads. */
export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

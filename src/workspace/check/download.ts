/** Offers a text as a file; it is made on the reader's machine and goes nowhere else. */
export const download = (name: string, kind: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: kind }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file over once the click is through.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

const find = <Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind => {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The drafting page has no #${id}.`);
  return found;
};

/** The places of the page that the script fills. */
export const pageParts = () => ({
  workspace: find('soan', HTMLElement),
  told: find('soan-bao', HTMLElement),
  status: find('soan-tin', HTMLElement),
  saved: find('soan-luu', HTMLElement),
  setup: find('soan-khai', HTMLDetailsElement),
  setupName: find('soan-khai-ten', HTMLElement),
  setupNote: find('soan-khai-tin', HTMLElement),
  form: find('soan-lap', HTMLFormElement),
  startButton: find('soan-bat-dau', HTMLButtonElement),
  tools: find('soan-cong-cu', HTMLElement),
  undo: find('soan-hoan-tac', HTMLButtonElement),
  redo: find('soan-lam-lai', HTMLButtonElement),
  file: find('soan-tep', HTMLInputElement),
  body: find('soan-than', HTMLElement),
  frameName: find('soan-khung-ten', HTMLElement),
  frame: find('soan-khung', HTMLElement),
  section: find('soan-phan', HTMLElement),
  candidates: find('soan-mau', HTMLElement),
  head: find('soan-dau', HTMLElement),
  printNote: find('soan-in', HTMLElement),
  sheet: find('soan-to', HTMLElement),
  slots: find('soan-cho-trong', HTMLElement),
  clashes: find('soan-vuong', HTMLElement),
  missing: find('soan-thieu', HTMLElement),
  basket: find('soan-gio', HTMLElement),
  question: find('soan-hoi', HTMLElement),
  signing: find('soan-ky', HTMLElement),
  recipients: find('soan-nhan', HTMLElement),
});

export type PageParts = ReturnType<typeof pageParts>;

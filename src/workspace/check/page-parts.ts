const find = <Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind => {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The checker's page has no #${id}.`);
  return found;
};

const button = (id: string): HTMLButtonElement => find(id, HTMLButtonElement);

/** The parts of the checker's page that its script fills or listens to. */
export const parts = {
  form: find('kt-nhap', HTMLFormElement),
  field: find('kt-o', HTMLTextAreaElement),
  file: find('kt-tep', HTMLInputElement),
  kept: find('kt-giu', HTMLElement),
  remark: find('kt-nhan-xet', HTMLElement),
  legacy: find('kt-bang-ma', HTMLElement),
  toUnicode: button('kt-chuyen-ma'),
  fault: find('kt-loi', HTMLElement),
  status: find('kt-trang-thai', HTMLElement),
  result: find('kt-ket-qua', HTMLElement),
  sentence: find('kt-cau', HTMLElement),
  read: find('kt-da-doc', HTMLElement),
  facts: find('kt-du-kien', HTMLElement),
  place: find('kt-o-dau', HTMLElement),
  filters: find('kt-loc', HTMLDetailsElement),
  severity: find('kt-muc-do', HTMLElement),
  topic: find('kt-loai', HTMLElement),
  general: find('kt-chung', HTMLElement),
  document: find('kt-van-ban', HTMLElement),
  open: button('kt-mo'),
  sample: button('kt-mau'),
  clear: button('kt-xoa'),
  cancel: button('kt-dung'),
  previous: button('kt-truoc'),
  next: button('kt-tiep'),
  undo: button('kt-hoan-tac'),
  /** The same beside the result. */
  undoHere: button('kt-hoan-tac-tai-day'),
  redo: button('kt-lam-lai'),
  mendAll: button('kt-sua-het'),
  csv: button('kt-csv'),
  markdown: button('kt-md'),
  plain: button('kt-txt'),
  draft: button('kt-ban'),
  print: button('kt-in'),
  toDrafting: button('kt-soan'),
} as const;

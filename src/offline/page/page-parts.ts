const find = <Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind => {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no #${id}.`);
  return found;
};

/** The places of the page about reading without a network that its script fills. */
export const pageParts = () =>
  ({
    missing: find('nt-thieu', HTMLElement),
    unsupported: find('nt-khong', HTMLElement),
    saving: find('nt-luu', HTMLElement),
    state: find('nt-trang-thai', HTMLElement),
    parts: find('nt-phan', HTMLFieldSetElement),
    room: find('nt-cho', HTMLElement),
    progress: find('nt-tien-do', HTMLProgressElement),
    count: find('nt-so', HTMLElement),
    start: find('nt-bat-dau', HTMLButtonElement),
    stop: find('nt-dung', HTMLButtonElement),
    remove: find('nt-xoa', HTMLButtonElement),
    kept: find('nt-giu', HTMLElement),
    keptCount: find('nt-giu-so', HTMLElement),
    keptList: find('nt-giu-muc', HTMLElement),
    forget: find('nt-giu-xoa', HTMLButtonElement),
  }) as const;

export type PageParts = ReturnType<typeof pageParts>;

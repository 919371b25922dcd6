const find = <Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind => {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The comparing page has no #${id}.`);
  return found;
};

/** The two places of the page in which a plan is chosen. */
const sideParts = (side: 'a' | 'b') => ({
  filter: find(`ss-loc-${side}`, HTMLInputElement),
  list: find(`ss-${side}`, HTMLSelectElement),
  count: find(`ss-dem-${side}`, HTMLElement),
});

/** The parts of the comparing page that its script fills or listens to. */
export const pageParts = () => ({
  choice: find('ss-mo', HTMLDetailsElement),
  form: find('ss-chon', HTMLFormElement),
  first: sideParts('a'),
  second: sideParts('b'),
  swap: find('ss-doi', HTMLButtonElement),
  status: find('ss-tin', HTMLElement),
  result: find('ss-ket-qua', HTMLElement),
  plans: find('ss-hai', HTMLElement),
  oneColumn: find('ss-mot', HTMLButtonElement),
  twoColumns: find('ss-hai-cot', HTMLButtonElement),
  onlyDifferent: find('ss-khac', HTMLButtonElement),
  body: find('ss-than', HTMLElement),
  matrix: find('doi-chieu', HTMLElement),
});

export type PageParts = ReturnType<typeof pageParts>;
export type SideParts = ReturnType<typeof sideParts>;

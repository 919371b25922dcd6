/** The id with a number behind it where it is taken: "x", "x-2", "x-3". */
export const freeId = (wanted: string, isTaken: (id: string) => boolean): string => {
  let id = wanted;
  for (let number = 2; isTaken(id); number += 1) id = `${wanted}-${number}`;
  return id;
};

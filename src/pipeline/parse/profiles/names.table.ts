/** What is called so where the paper gives no name: the fragment of an annex, the id of a document. */
export const annexAnchor = 'phu-luc';
export const unnamedDocument = 'van-ban';

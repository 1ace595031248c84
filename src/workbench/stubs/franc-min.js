/** Univer asks for a text's language to hyphenate it; cells of ours are never hyphenated. */
export const franc = () => 'und';

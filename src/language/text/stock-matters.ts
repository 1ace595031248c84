/** Matters that stock paragraphs of 保障措施 name and that few units have. */
export const STOCK_MATTERS: readonly string[] = [
  '代编预算',
  '对外投资',
  '国有资本经营',
  '对下转移支付',
];

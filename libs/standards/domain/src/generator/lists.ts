/** `a`, `a and b`, `a, b and c`, `a, b, or c`; where an item has a comma of its own, a comma before the last of two, else semicolons. */
export function listed(items: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  if (items.length <= 1) return items[0] ?? '';
  const heavy = items.some((item) => item.includes(','));
  const last = items.at(-1) ?? '';
  const before = items.slice(0, -1).join(heavy ? '; ' : ', ');
  if (heavy && items.length === 2) return `${before}, ${conjunction} ${last}`;
  if (heavy) return `${before}; ${conjunction} ${last}`;
  return conjunction === 'or' ? `${before}, or ${last}` : `${before} ${conjunction} ${last}`;
}

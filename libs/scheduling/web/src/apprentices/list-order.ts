import type { Sort } from '@assay/platform/ui';

/** The order as the address keeps it: `employer`, or `-employer` from the end. */
export function addressOf(sort: Sort | null): string | null {
  return sort && `${sort.direction === 'descending' ? '-' : ''}${sort.by}`;
}

export function orderOf(address: string | undefined): Sort | null {
  if (!address) return null;
  return address.startsWith('-') ? { by: address.slice(1), direction: 'descending' } : { by: address, direction: 'ascending' };
}

/** The order as the server is asked for it. */
export function sortOf(sort: Sort | null): { sort?: string; descending?: string } {
  return sort ? { sort: sort.by, ...(sort.direction === 'descending' ? { descending: 'true' } : {}) } : {};
}

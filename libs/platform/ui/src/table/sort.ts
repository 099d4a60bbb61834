/** The order of a list, as its address keeps it: a column and a direction. */
export interface Sort {
  readonly by: string;
  readonly direction: 'ascending' | 'descending';
}

/** The order after a press on a column's head: ascending first, then the other way round. */
export function nextSort(sort: Sort | null, by: string): Sort {
  const turned = sort?.by === by && sort.direction === 'ascending';
  return { by, direction: turned ? 'descending' : 'ascending' };
}

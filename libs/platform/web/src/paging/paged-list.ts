import { httpResource } from '@angular/common/http';
import { computed, inject, linkedSignal, signal } from '@angular/core';
import { ApiClient } from '../api-client';

/** A list that is told page by page: the first page, and what was fetched behind it. */
export interface PagedList<List, Row> {
  readonly first: ReturnType<typeof httpResource<List>>;
  readonly isFetching: () => boolean;
  /** Whether rows were fetched behind the first page. */
  readonly hasFurther: () => boolean;
  /** The rows of the first page as it was answered, and those fetched since. */
  rows(list: List): readonly Row[];
  fetchMore(list: List): Promise<void>;
}

/**
 * Another address, or the first page anew, begins the list anew; so does a list that grew or shrank between two pages:
 * some of its rows would be left out or be there twice. Call it where `inject` may be called.
 * @param rowsOf the rows of an answer
 */
export function pagedList<List extends { readonly total: number }, Row>(
  address: () => string,
  rowsOf: (list: List) => readonly Row[],
): PagedList<List, Row> {
  const api = inject(ApiClient);
  const first = httpResource<List>(address);
  const told = computed(() => (first.hasValue() ? first.value() : undefined));
  const further = linkedSignal<unknown, readonly Row[]>({ source: told, computation: () => [] });
  const isFetching = signal(false);
  const rows = (list: List) => [...rowsOf(list), ...further()];

  const append = async (list: List) => {
    const next = await api.get<List>(from(address(), rows(list).length));
    if (told() !== list) return;
    if (next.total === list.total) further.update((before) => [...before, ...rowsOf(next)]);
    else first.reload();
  };
  const fetchMore = async (list: List) => {
    if (isFetching()) return;
    isFetching.set(true);
    await append(list).finally(() => isFetching.set(false));
  };
  return { first, isFetching: isFetching.asReadonly(), hasFurther: () => further().length > 0, rows, fetchMore };
}

const from = (address: string, offset: number): string => `${address}${address.includes('?') ? '&' : '?'}offset=${offset}`;

import { type ResourceRef, type Signal, inject, resource, signal } from '@angular/core';
import { problemOf } from '@assay/platform/ui';
import { ApiClient, DeviceCopies } from '@assay/platform/web';
import { afterFailure } from './after-failure';
import { KeptChanges } from './kept-changes';

/** What the server answered, or without a connection the copy on this device. */
export interface KeptResource<Value> {
  readonly answer: ResourceRef<Value | undefined>;
  /** When the copy that is shown was made; null while it is the server's own answer. */
  readonly keptAt: Signal<string | null>;
}

/**
 * Reads an address and keeps an encrypted copy of the answer under a name, for when there is no connection. Call it
 * where `inject` may be called. `fresh` sees each answer that came from the server.
 */
export function keptResource<Value>(
  source: () => { readonly name: string; readonly url: string },
  fresh: (value: Value) => Promise<void> = () => Promise.resolve(),
): KeptResource<Value> {
  const [api, copies, kept] = [inject(ApiClient), inject(DeviceCopies), inject(KeptChanges)];
  const keptAt = signal<string | null>(null);
  const load = async (name: string, url: string): Promise<Value> => {
    const owner = kept.owner() ?? '';
    try {
      const value = await api.get<Value>(url);
      if (kept.owner() === owner) void copies.remember(owner, name, value);
      await fresh(value);
      keptAt.set(null);
      return value;
    } catch (thrown) {
      const copy = afterFailure(problemOf(thrown)) === 'later' ? await copies.recall<Value>(owner, name) : null;
      if (!copy) throw thrown;
      keptAt.set(copy.keptAt);
      return copy.value;
    }
  };
  const answer = resource({
    params: source,
    loader: async ({ params: { name, url } }) => {
      const value = await load(name, url);
      await kept.read();
      return value;
    },
  });
  return { answer, keptAt };
}

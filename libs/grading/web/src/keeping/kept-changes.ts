import { Injectable, computed, effect, inject, linkedSignal, untracked } from '@angular/core';
import type { Problem } from '@assay/platform/ui';
import { Session, newIntention } from '@assay/platform/web';
import { ChangesChannel } from './changes-channel';
import { DeviceShelf, type ShelfContents } from './device-shelf';
import type { Acknowledgement, ChangeToKeep, KeptChange } from './kept-change';
import { movedFrom } from './moved-from';
import { newestBySlot } from './newest-by-slot';
import { revisionIn } from './revision-of';

const nothing: ShelfContents = { changes: [], acknowledgements: [] };

/**
 * Every change that the server has not acknowledged, on this device, encrypted, in its order. Other parts of the screen
 * send through it:
 *
 * ```ts
 * private readonly kept = inject(KeptChanges);
 * private readonly sender = inject(ChangeSender);   // alive from the first injection on; it sends by itself
 *
 * await this.kept.keep({ kind: 'note', attemptId, criterionId, apprenticeName, criterionTitle,
 *   method: 'POST', path: gradingApi.notes(attemptId), body: { apprenticeId, criterionId, text },
 *   slot: `note/${id}`, over: null });              // settles when it is on the device, not on the server
 * this.kept.waitingIn(slot);                        // shown over what the server said
 * this.kept.answeredIn(slot);                       // the server's answer, until the page has it from the server itself
 * ```
 *
 * Words for a state are in `keptWords`; the line with the counts and the list of parked changes is `<assay-kept-status>`.
 */
@Injectable({ providedIn: 'root' })
export class KeptChanges {
  private readonly session = inject(Session);
  private readonly shelf = inject(DeviceShelf);
  private readonly channel = new ChangesChannel(() => this.readSoon());
  private readonly account = computed(() => this.session.me()?.accountId ?? null);
  private turn: Promise<unknown> = Promise.resolve();
  private reading: ReturnType<typeof setTimeout> | undefined;

  /** Whose changes these are: nobody else sees or sends them. Null while nobody is signed in. */
  readonly owner = computed(() => {
    const account = this.account();
    return account === null ? null : `${this.session.me()?.organisation.code}/${account}`;
  });
  private readonly contents = linkedSignal<string | null, ShelfContents>({ source: this.owner, computation: () => nothing });
  readonly changes = computed(() => this.contents().changes);
  readonly acknowledgements = computed(() => this.contents().acknowledgements);
  private readonly answers = computed(() => newestBySlot(this.acknowledgements()));
  /** Changes that this device refused to keep: they are in this tab alone. */
  readonly loose = computed(() => this.changes().filter(({ onDevice, state }) => !onDevice && state !== 'writing'));

  constructor() {
    effect(() => {
      this.owner();
      untracked(() => void this.read());
    });
  }

  /** Keeps a change; settles when it is on the device, or in memory where the device refuses. */
  keep(change: ChangeToKeep): Promise<KeptChange> {
    const owner = this.owner();
    if (owner === null) return Promise.reject(new Error('Nobody is signed in.'));
    const known = { id: newIntention(), owner, madeAt: new Date().toISOString() };
    const written: KeptChange = { ...change, ...known, state: 'writing', problem: null, order: 0, onDevice: false };
    this.replace([...this.changes(), written]);
    return this.inTurn(async () => {
      const kept = await this.shelf.add(written).catch((): KeptChange => ({ ...written, state: 'waiting' }));
      this.swap(kept);
      return kept;
    });
  }

  waitingIn(slot: string): readonly KeptChange[] {
    return this.changes().filter((change) => change.slot === slot);
  }

  answeredIn(slot: string): Acknowledgement | undefined {
    return this.answers().get(slot);
  }

  /** The server has it: it leaves the queue in the same step in which the answer is noted. */
  acknowledge(change: KeptChange, answer: unknown): Promise<void> {
    const { id, owner, slot, attemptId } = change;
    const acknowledgement = { id, owner, slot, attemptId, revision: revisionIn(answer), answer, own: true };
    return this.inTurn(async () => {
      if (change.onDevice) await this.shelf.acknowledge(change, acknowledgement).catch(() => undefined);
      if (this.owner() !== owner) return;
      this.contents.update(({ changes, acknowledgements }) => ({
        changes: changes.filter((other) => other.id !== id),
        acknowledgements: [...acknowledgements, acknowledgement],
      }));
    });
  }

  /** The server refused it: it stays, and a person decides. */
  park(change: KeptChange, problem: Problem): Promise<void> {
    return this.write({ ...change, state: 'parked', problem });
  }

  /** Sends a parked change once more, over another revision where one is given. */
  sendAgain(change: KeptChange, revision?: number): Promise<void> {
    const over = revision === undefined ? change.over : { revision };
    return this.write({ ...change, over, state: 'waiting', problem: null });
  }

  /**
   * Gives changes of a slot up, because a person said so; `instead` is the server's copy that they took, if any. What was
   * made over one of them is then over what that one was over.
   */
  discard(given: readonly KeptChange[], instead?: object): Promise<void> {
    const first = given[0];
    if (!first) return Promise.resolve();
    const { id, owner, slot, attemptId } = first;
    const copy = instead && { id, owner, slot, attemptId, revision: revisionIn(instead), answer: instead, own: false };
    const moved = movedFrom(given, this.changes());
    const gone = new Set(given.map((change) => change.id));
    return this.inTurn(async () => {
      const onDevice = (changes: readonly KeptChange[]) => changes.filter((change) => change.onDevice);
      await this.shelf.remove(onDevice(given), onDevice(moved), copy).catch(() => undefined);
      this.replace(this.changes().filter((change) => !gone.has(change.id)));
      for (const change of moved) this.swap(change);
      if (copy) this.contents.update((held) => ({ ...held, acknowledgements: [...held.acknowledgements, copy] }));
    });
  }

  /** Forgets answers that the page now has from the server itself. */
  forget(isKnown: (acknowledgement: Acknowledgement) => boolean): Promise<void> {
    return this.inTurn(async () => {
      const waiting = new Set(this.changes().map(({ slot }) => slot));
      const known = this.acknowledgements().filter((one) => !waiting.has(one.slot) && isKnown(one));
      if (known.length === 0) return;
      await this.shelf.forget(known).catch(() => undefined);
      const acknowledgements = this.acknowledgements().filter((one) => !known.includes(one));
      this.contents.update(({ changes }) => ({ changes, acknowledgements }));
    });
  }

  /** Settles when everything that was asked for until now is done on the device. */
  settled(): Promise<void> {
    return this.turn.then(() => undefined);
  }

  /** Reads the device again; what is only in this tab stays. */
  read(): Promise<void> {
    return this.inTurn(async () => {
      const owner = this.owner();
      const held = owner === null ? nothing : await this.shelf.read(owner).catch(() => null);
      if (held === null || this.owner() !== owner) return;
      const here = this.changes().filter(({ state, onDevice }) => state === 'writing' || !onDevice);
      this.contents.set({ ...held, changes: [...held.changes, ...here] });
    }, false);
  }

  private readSoon(): void {
    clearTimeout(this.reading);
    this.reading = setTimeout(() => void this.read(), 40);
  }

  private write(change: KeptChange): Promise<void> {
    return this.inTurn(async () => {
      if (change.onDevice) await this.shelf.put(change).catch(() => undefined);
      this.swap(change);
    });
  }

  private swap(change: KeptChange): void {
    this.replace(this.changes().map((other) => (other.id === change.id ? change : other)));
  }

  private replace(changes: readonly KeptChange[]): void {
    const owner = this.owner();
    this.contents.update((held) => ({ ...held, changes: changes.filter((change) => change.owner === owner) }));
  }

  /** One step on the device after the other, so that none is read half done. */
  private inTurn<Answer>(work: () => Promise<Answer>, tell = true): Promise<Answer> {
    const step = this.turn.then(work);
    this.turn = step.then(
      () => tell && this.channel.tell(),
      () => undefined,
    );
    return step;
  }
}

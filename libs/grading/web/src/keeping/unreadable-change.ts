import type { ChangeRow, KeptChange } from './kept-change';

/** The code of the problem that such a change is parked with. */
export const unreadableCode = 'unreadable-on-device';

/** Stands for a change on this device that cannot be decrypted: nobody can send it, and it is seen until it is given up. */
export function unreadableChange({ id, owner, order }: Required<ChangeRow>): KeptChange {
  return {
    id,
    owner,
    order,
    kind: 'change',
    attemptId: '',
    criterionId: null,
    apprenticeName: '',
    criterionTitle: null,
    method: 'POST',
    path: '',
    body: {},
    slot: `unreadable/${id}`,
    // What was made over it asks the server for its copy.
    over: { revision: 0 },
    madeAt: '',
    state: 'parked',
    problem: { status: 0, code: unreadableCode, errors: [], facts: {} },
    onDevice: true,
  };
}

import type { MarkingResponse, RawMarksResponse } from '@assay/grading/contracts';
import type { RawMarks } from '@assay/grading/domain';
import { gradingApi } from '../../grading-client';
import type { KeptChanges } from '../../keeping/kept-changes';
import { SlotDraft } from '../../keeping/slot-draft';
import { rawMarksSlot } from '../known-to-marking';

/** The marks of a test as they are entered: kept on this device and sent from there, as levels are. */
export class RawMarksDraft extends SlotDraft<RawMarks, RawMarksResponse> {
  readonly savedAt = () => this.server()?.savedAt ?? null;

  /** @param told what the server has, its parts in the plan's order; revision 0 where nothing was entered yet */
  constructor(
    private readonly place: Pick<MarkingResponse, 'attemptId' | 'apprenticeId' | 'apprenticeName'>,
    private readonly told: RawMarksResponse,
    kept: KeptChanges,
  ) {
    super(kept, rawMarksSlot(place.attemptId), told.revision > 0 ? told : null, { nothing: marksOf(told), of: marksOf, isSame });
  }

  protected override changeOf({ mustPass, others }: RawMarks) {
    const { attemptId, apprenticeId, apprenticeName } = this.place;
    const named = this.told.mustPass.map(({ name }, at) => ({ name, right: mustPass[at] ?? null }));
    const about = { kind: 'marks of the test', attemptId, criterionId: null, apprenticeName, criterionTitle: null };
    return { ...about, method: 'PUT' as const, path: gradingApi.rawMarks(attemptId), body: { apprenticeId, mustPass: named, others } };
  }
}

function marksOf({ mustPass, others }: Pick<RawMarksResponse, 'mustPass' | 'others'>): RawMarks {
  return { mustPass: mustPass.map(({ right }) => right), others };
}

function isSame(one: RawMarks, other: RawMarks): boolean {
  return one.others === other.others && one.mustPass.every((right, at) => right === other.mustPass[at]);
}

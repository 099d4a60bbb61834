import type { ProposalReason } from '@assay/grading/domain';
import { counted } from '@assay/platform/ui';

/** One step of the proposed grade: "Pass: all 9 criteria needed, 8 there." */
export function stepWords({ grade, reached, needed, met, of }: ProposalReason): string {
  const wanted = needed === of ? `all ${counted(of, 'criterion', 'criteria')}` : `${needed} of ${of} criteria`;
  const outcome = reached ? 'reached' : 'not reached';
  return `${grade.charAt(0).toUpperCase()}${grade.slice(1)} ${outcome}: ${wanted} needed, ${met} at this level or above.`;
}

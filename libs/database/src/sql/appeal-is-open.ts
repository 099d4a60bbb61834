import { openAppealStatuses } from '@assay/grading/domain';
import { quoted } from './quoted';

/** SQL: whether the appeal with this alias still waits for its end. */
export const appealIsOpen = (appeal: string): string => `${appeal}.status IN (${quoted(openAppealStatuses)})`;

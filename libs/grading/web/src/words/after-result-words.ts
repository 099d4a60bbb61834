import type {
  AppealGround,
  AppealStatus,
  CaseKind,
  CaseOutcome,
  CorrectionStatus,
  DeciderInterest,
  SharedFault,
} from '@assay/grading/domain';
import type { Tone } from '@assay/platform/ui';

interface Chip {
  readonly label: string;
  readonly tone: Tone;
}

export const correctionStates: Readonly<Record<CorrectionStatus, Chip>> = {
  prepared: { label: 'Waits for approval', tone: 'attention' },
  approved: { label: 'Approved', tone: 'ok' },
  withdrawn: { label: 'Withdrawn', tone: 'neutral' },
};

export const caseKinds: Readonly<Record<CaseKind, string>> = { malpractice: 'Malpractice', maladministration: 'Maladministration' };

export const caseOutcomes: Readonly<Record<CaseOutcome, string>> = {
  'not-found': 'Nothing was found',
  'marks-stand': 'Found, and the marks stand',
  'attempt-void': 'The attempt is void',
};

export const appealStates: Readonly<Record<AppealStatus, Chip>> = {
  lodged: { label: 'Lodged', tone: 'attention' },
  acknowledged: { label: 'Acknowledged', tone: 'info' },
  'in-review': { label: 'In review', tone: 'info' },
  decided: { label: 'Decided', tone: 'ok' },
  rejected: { label: 'Not taken up', tone: 'neutral' },
  withdrawn: { label: 'Withdrawn', tone: 'neutral' },
};

export const groundWords: Readonly<Record<AppealGround, string>> = {
  procedure: 'The assessment did not go as it should',
  'evidence-overlooked': 'Something I showed was not looked at',
  'criteria-misapplied': 'The criteria were not applied as they are written',
  bias: 'I was not treated fairly',
  'adjustment-not-made': 'An agreed adjustment was not made',
};

export const interestWords: Readonly<Record<DeciderInterest, string>> = {
  marked: 'you marked',
  moderated: 'you moderated',
  'prepared-release': 'you prepared the release',
  'approved-release': 'you approved the release',
  corrected: 'you took part in a correction',
  declared: 'you declared an interest',
  employed: 'you work or worked for the employer or the provider',
};

export const sharedFaultWords: Readonly<Record<SharedFault, string>> = {
  'same-assessor': 'same assessor',
  'same-rubric': 'same edition of the rubric',
  'same-day': 'same day',
};

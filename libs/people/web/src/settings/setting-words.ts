import type { SettingKey, SettingScope, SettingUnit } from '@assay/people/domain';
import { dateWords } from '@assay/platform/ui';

/** What each setting is called, and what it decides. */
export const settingWords: Readonly<Record<SettingKey, { readonly name: string; readonly about: string }>> = {
  'booking.notice': {
    name: 'Notice to book',
    about: 'Least time between booking and assessment; where the plan asks for more, the plan holds',
  },
  'booking.confirmation': { name: 'Time to confirm a booking', about: 'How long an apprentice has to confirm a proposed time' },
  'booking.hold': { name: 'Holding a time', about: 'How long a chosen time is kept for the person at the screen' },
  'offer.answer': { name: 'Answer to an offer', about: 'How long an assessor has to accept or decline' },
  'booking.assessor-buffer': { name: 'Time for notes', about: 'Kept free for the assessor after an assessment' },
  'no-show.wait': { name: 'Wait before a no-show', about: 'How long the assessor waits for an apprentice who does not come' },
  'cancellation.late': { name: 'Late cancellation', about: 'A cancellation closer than this to the start counts as late' },
  'results.due': { name: 'Results due', about: 'From the last method to the release of the result' },
  'marking.due': { name: 'Mark due', about: 'From the assessment to the assessor’s mark' },
  'appeal.acknowledged': { name: 'Appeal acknowledged', about: 'From an appeal to its acknowledgement' },
  'appeal.decided': { name: 'Appeal decided', about: 'From an appeal to its decision' },
  'appeal.window': { name: 'Appeal window', about: 'From the release of a result to the last day for an appeal' },
  'claim.wait': { name: 'Wait before a claim', about: 'From the release to the claim of the certificate' },
  'claim.wait-top-grade': { name: 'Wait after a top grade', about: 'The same where the highest grade leaves nothing to appeal' },
  'records.kept': { name: 'Records kept', about: 'How long you undertake to keep records of an assessment; nothing is erased by itself' },
  'sampling.rate': { name: 'Sampling', about: 'Share of marks that quality assurance looks at. 100 % for anything forces it there' },
  'sampling.blind': { name: 'Blind moderation', about: 'Share of sampled marks that are moderated without seeing the mark' },
  'sampling.first-marks': { name: 'First marks', about: 'How many first marks of a new assessor are always sampled' },
};

export const unitWords: Readonly<Record<SettingUnit, string>> = {
  minutes: 'minutes',
  hours: 'hours',
  days: 'days',
  'working-days': 'working days',
  years: 'years',
  percent: '%',
  marks: 'marks',
};

export const scopeWords: Readonly<Record<SettingScope, string>> = {
  component: 'Component',
  assessor: 'Assessor',
  provider: 'Training provider',
  standard: 'Standard',
  method: 'Method',
};

/** `20 working days`, `1 day`, `40 %`. */
export function valueWords({ amount, unit }: { readonly amount: number; readonly unit: SettingUnit }): string {
  const words = unitWords[unit];
  return `${amount} ${amount === 1 && unit !== 'percent' ? words.replace(/s$/, '') : words}`;
}

/** What a decision is narrowed to, in words. */
export function appliesToWords(appliesTo: string): string {
  if (appliesTo === '') return 'Everything';
  const [kind = '', what = ''] = appliesTo.split(/:(.*)/s);
  return `${(scopeWords as Readonly<Record<string, string>>)[kind] ?? kind} ${what}`;
}

/** From which day a decision holds, and whether it does yet. */
export function fromWords(effectiveFrom: string, today: string): string {
  return `${effectiveFrom > today ? 'Will hold from' : 'From'} ${dateWords(effectiveFrom, 'date')}`;
}

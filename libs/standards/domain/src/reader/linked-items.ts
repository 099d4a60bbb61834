import type { Duty, Ksb, KsbKind, OccupationOption, ReadingWarning } from '../occupation-document';
import { ReadingWarningCode } from '../occupation-document';
import type { SourcePlace } from '../source-place';

export const kindOfKey: Readonly<Record<string, KsbKind>> = { K: 'knowledge', S: 'skill', B: 'behaviour' };

/** A duty with the keys or ids it names, before they are looked up. */
export interface UnlinkedDuty {
  readonly text: string;
  readonly printed: number | null;
  readonly core: boolean;
  readonly sourceId: string | null;
  readonly links: readonly { readonly name: string; readonly place: SourcePlace }[];
  readonly place: SourcePlace;
}

export const isFiller = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

/** Puts duties into order and their links into keys of the document's own KSBs; whatever does not fit is reported. */
export function linkDuties(
  found: readonly UnlinkedDuty[],
  ksbs: readonly Ksb[],
  keyOf: (name: string) => string | undefined,
  report: (warning: ReadingWarning) => void,
): readonly Duty[] {
  const order = new Map(ksbs.map((ksb, index) => [ksb.key, index]));
  const real = found.filter((duty) => {
    if (isFiller(duty.text))
      report({
        code: ReadingWarningCode.Filler,
        message: `A duty holds only “${duty.text}” and was left out.`,
        place: duty.place,
      });
    return !isFiller(duty.text);
  });
  reportRepeats(real, report);
  return real.map((duty, index) => {
    const number = index + 1;
    if (duty.printed !== null && duty.printed !== number)
      report({
        code: ReadingWarningCode.DutyGap,
        message: `The duty printed as ${duty.printed} is number ${number} in order.`,
        place: duty.place,
      });
    const keys = new Set<string>();
    for (const link of duty.links) {
      const key = keyOf(link.name);
      if (key === undefined)
        report({
          code: ReadingWarningCode.UnknownKsb,
          message: `Duty ${number} names ${link.name}, which is not among the KSBs.`,
          place: link.place,
        });
      else if (keys.has(key))
        report({
          code: ReadingWarningCode.RepeatedKsbLink,
          message: `Duty ${number} names ${key} more than once.`,
          place: link.place,
        });
      else keys.add(key);
    }
    const ordered = [...keys].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    return {
      number,
      text: duty.text,
      core: duty.core,
      ksbs: ordered,
      sourceId: duty.sourceId,
      place: duty.place,
    };
  });
}

function reportRepeats(duties: readonly UnlinkedDuty[], report: (warning: ReadingWarning) => void): void {
  const seen = new Set<string>();
  for (const { text, place } of duties) {
    if (seen.has(text.toLowerCase()))
      report({
        code: ReadingWarningCode.RepeatedDuty,
        message: `A duty stands twice: “${text.slice(0, 60)}”.`,
        place,
      });
    seen.add(text.toLowerCase());
  }
}

/** Keys must run K1, K2, K3 … within their kind; a gap or a repetition is reported and kept as published. */
export function checkKeys(ksbs: readonly Ksb[], report: (warning: ReadingWarning) => void): void {
  for (const letter of ['K', 'S', 'B']) {
    let expected = 1;
    const seen = new Set<string>();
    for (const ksb of ksbs.filter(({ key }) => key.startsWith(letter))) {
      const number = Number(ksb.key.slice(1));
      if (seen.has(ksb.key))
        report({
          code: ReadingWarningCode.RepeatedKey,
          message: `The key ${ksb.key} stands twice.`,
          place: ksb.place,
        });
      else if (number !== expected)
        report({
          code: ReadingWarningCode.KeyGap,
          message: `${ksb.key} follows where ${letter}${expected} was expected.`,
          place: ksb.place,
        });
      seen.add(ksb.key);
      expected = number + 1;
    }
  }
}

/** Options without their repetitions, each of which is reported. */
export function distinctOptions(
  options: readonly OccupationOption[],
  report: (warning: ReadingWarning) => void,
): readonly OccupationOption[] {
  const seen = new Set<string>();
  return options.filter(({ title, place }) => {
    const name = title.toLowerCase();
    if (seen.has(name))
      report({
        code: ReadingWarningCode.RepeatedOption,
        message: `The option “${title}” stands twice; it was kept once.`,
        place,
      });
    const first = !seen.has(name);
    seen.add(name);
    return first;
  });
}

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

type Report = (warning: ReadingWarning) => void;

/** Puts duties into order and their links into keys of the document's own KSBs; whatever does not fit is reported. */
export function linkDuties(
  found: readonly UnlinkedDuty[],
  ksbs: readonly Ksb[],
  keyOf: (name: string) => string | undefined,
  report: Report,
): readonly Duty[] {
  const order = new Map(ksbs.map((ksb, index) => [ksb.key, index]));
  const real = withoutFiller(found, report);
  reportRepeats(real, report);
  return real.map(({ text, printed, core, sourceId, links, place }, index) => {
    const number = index + 1;
    if (printed !== null && printed !== number) {
      const message = `The duty printed as ${printed} is number ${number} in order.`;
      report({ code: ReadingWarningCode.DutyGap, message, place });
    }
    const keys = [...linkedKeys(number, links, keyOf, report)];
    const ordered = keys.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    return { number, text, core, ksbs: ordered, sourceId, place };
  });
}

function withoutFiller(found: readonly UnlinkedDuty[], report: Report): readonly UnlinkedDuty[] {
  return found.filter(({ text, place }) => {
    const message = `A duty holds only “${text}” and was left out.`;
    if (isFiller(text)) report({ code: ReadingWarningCode.Filler, message, place });
    return !isFiller(text);
  });
}

function linkedKeys(
  number: number,
  links: UnlinkedDuty['links'],
  keyOf: (name: string) => string | undefined,
  report: Report,
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { name, place } of links) {
    const key = keyOf(name);
    if (key === undefined) {
      const message = `Duty ${number} names ${name}, which is not among the KSBs.`;
      report({ code: ReadingWarningCode.UnknownKsb, message, place });
    } else if (keys.has(key)) {
      const message = `Duty ${number} names ${key} more than once.`;
      report({ code: ReadingWarningCode.RepeatedKsbLink, message, place });
    } else keys.add(key);
  }
  return keys;
}

function reportRepeats(duties: readonly UnlinkedDuty[], report: Report): void {
  const seen = new Set<string>();
  for (const { text, place } of duties) {
    const message = `A duty stands twice: “${text.slice(0, 60)}”.`;
    if (seen.has(text.toLowerCase())) report({ code: ReadingWarningCode.RepeatedDuty, message, place });
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

import type { ClassifiedLine } from './classified-line';
import { extended } from './found-duty';
import type { DutySearch, FoundDuty } from './found-duty';
import { continues, habitsOf } from './line-habits';
import type { LineHabits } from './line-habits';

/** Duties that the page numbers (`Duty 3 …`), each with the KSB keys that stand beside it. */
export function numberedDuties(lines: readonly ClassifiedLine[]): DutySearch {
  const duties: FoundDuty[] = [];
  const unplaced: { text: string; place: FoundDuty['place'] }[] = [];
  let open = false;
  const habits = habitsOf(lines.flatMap(proseOf));
  for (const line of lines) {
    const last = duties.at(-1);
    if (line.role.kind === 'duty') {
      duties.push({ text: line.role.text, printed: line.role.number, keys: [], place: line.place });
      open = true;
    } else if (line.role.kind === 'heading' || line.role.kind === 'progression') open = false;
    else if (last && isBareKeys(line)) duties[duties.length - 1] = withLine(last, line, habits) ?? last;
    else if (last && open) {
      const more = withLine(last, line, habits);
      if (more) duties[duties.length - 1] = more;
      else if (line.role.kind !== 'furniture') unplaced.push({ text: line.text, place: line.place });
    }
  }
  return { duties, unplaced };
}

const proseOf = ({ role, text }: ClassifiedLine): readonly string[] => {
  if (role.kind === 'duty') return role.text === '' ? [] : [role.text];
  return role.kind === 'text' ? [text] : [];
};

/** Keys without their texts are links, also where they stand under a small heading (`Skills:`) of their own. */
const isBareKeys = ({ role, heading }: ClassifiedLine): boolean =>
  role.kind === 'ksb-keys' || (role.kind === 'ksb' && role.text === '' && heading === 0);

/** The duty with what the line adds to it, or null if the line is not part of it. */
function withLine(duty: FoundDuty, line: ClassifiedLine, habits: LineHabits): FoundDuty | null {
  const { role } = line;
  if (role.kind === 'ksb-keys') return { ...duty, keys: [...duty.keys, ...role.keys] };
  if (role.kind === 'ksb' && role.text === '') return { ...duty, keys: [...duty.keys, role.key] };
  const isText = role.kind === 'text' || role.kind === 'paragraph';
  if (isText && duty.keys.length === 0 && (duty.text === '' || continues(duty.text, line.text, { ...habits, beginSmall: false })))
    return extended(duty, line.text, line.place);
  return null;
}

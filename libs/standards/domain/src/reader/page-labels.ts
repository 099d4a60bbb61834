/** What a label of a page introduces; `other` is known and of no use here. */
export type PageLabel =
  'title' | 'reference' | 'version' | 'level' | 'route' | 'status' | 'socCodes' | 'employers' | 'jobTitles' | 'purpose' | 'other';

const labels: readonly (readonly [RegExp, PageLabel])[] = [
  [/^(?:occupation(?:al)? )?title\s*:/i, 'title'],
  [/^(?:occupation |standard )?reference(?: number| code)?\s*:/i, 'reference'],
  [/^version(?: number)?\s*:/i, 'version'],
  [/^level\s*:/i, 'level'],
  [/^route\s*:/i, 'route'],
  [/^status\s*:/i, 'status'],
  [/^soc(?: 20\d\d)?(?: (?:code|sub unit groups?|codes))?\s*:/i, 'socCodes'],
  [/^employers involved in creating (?:the|this) [a-z ]{1,40}:?/i, 'employers'],
  [/^typical job titles(?: include)?\s*:/i, 'jobTitles'],
  [/^(?:purpose|overview of the role)\s*:/i, 'purpose'],
  [
    /^(?:(?:average )?(?:\(?median\)? )?salary|funding band|date updated|regulated occupation|regulated body|typical duration[a-z -]{0,30}|typical epa period|maximum funding|lars code|eqa provider|integration|review|approved for delivery|example progression routes|pathway|cluster|awarding organisation|qualification [a-z]{1,20}|earliest start date|latest start date|minimum hours|green (?:theme|occupation)|technical level)\s*:/i,
    'other',
  ],
];

export interface LabelledLine {
  readonly label: PageLabel;
  readonly value: string;
}

/** Names of pictures that pages use as icons come along when their text is copied. */
const icon = /^(?:assignment_turned_in|lightbulb|home|spa)\s*/;

/** The label a line begins with and what follows it, or null. */
export function readLabel(text: string): LabelledLine | null {
  const level = /^level (\d)\s*(?:$|[-–—(:])/i.exec(text);
  if (level) return { label: 'level', value: level[1] ?? '' };
  const found = labels.find(([pattern]) => pattern.test(text));
  if (!found) return null;
  return { label: found[1], value: text.replace(found[0], '').trim().replace(icon, '') };
}

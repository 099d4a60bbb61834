import { readLabel } from './page-labels';
import type { LabelledLine } from './page-labels';
import type { PageLine } from './page-line';
import { isEmployers, isParagraph, isProgression, isResponsibility, isRoute } from './page-parts';
import { isFurniture, sectionOf } from './page-sections';
import type { PageSection } from './page-sections';

/** What a line of a page is taken for, from its own words and the heading it stands under. */
export type LineRole =
  | { readonly kind: 'label'; readonly label: LabelledLine }
  | { readonly kind: 'duty'; readonly number: number; readonly text: string }
  | { readonly kind: 'ksb'; readonly key: string; readonly text: string }
  | { readonly kind: 'ksb-keys'; readonly keys: readonly string[] }
  | {
      readonly kind: 'heading' | 'furniture' | 'progression' | 'responsibility' | 'employers' | 'route' | 'paragraph' | 'text';
    };

export interface ClassifiedLine extends PageLine {
  readonly role: LineRole;
  readonly section: PageSection | null;
}

const numbered = /^(?:duty\s*(\d{1,3})\b|D(\d{1,3})\b(?=[\s:.)]))\s*[:.)–—-]?\s*(.*)$/is;
const keyed = /^([KSB]\d{1,3})\b\s*[:.)–—-]?\s*(.*)$/s;
const key = /^[KSB]\d{1,3}$/;

/** Gives every line of a page its role, in one pass from top to bottom. */
export function classifyLines(lines: readonly PageLine[]): readonly ClassifiedLine[] {
  let section: PageSection | null = null;
  return lines.map((line) => {
    const opened = sectionOf(line.text);
    if (opened) section = opened;
    else if (line.heading > 0 && section !== 'duties') section = null;
    const role: LineRole = opened ? { kind: 'heading' } : roleOf(line, section);
    const standsUnder = section;
    if (section === 'employers' && role.kind === 'employers') section = null;
    return { ...line, role, section: standsUnder };
  });
}

function roleOf(line: PageLine, section: PageSection | null): LineRole {
  const { text } = line;
  if (isFurniture(text)) return { kind: 'furniture' };
  const duty = numbered.exec(text);
  if (duty) return { kind: 'duty', number: Number(duty[1] ?? duty[2]), text: (duty[3] ?? '').trim() };
  const keys = text.split(/[\s,;]+/).filter((word) => word !== '');
  if (keys.every((word) => key.test(word)) && (keys.length > 1 || section === 'duties')) return { kind: 'ksb-keys', keys };
  const ksb = keyed.exec(text);
  if (ksb) return { kind: 'ksb', key: ksb[1] ?? '', text: (ksb[2] ?? '').replace(/\s*Back to Duty$/i, '').trim() };
  if (line.heading > 0) return { kind: 'heading' };
  return roleOfProse(text, section);
}

function roleOfProse(text: string, section: PageSection | null): LineRole {
  const label = section === 'duties' ? null : readLabel(text);
  if (label) return { kind: 'label', label };
  if (isProgression(text)) return { kind: 'progression' };
  if (isResponsibility(text)) return { kind: 'responsibility' };
  if (isRoute(text)) return { kind: 'route' };
  if (isEmployers(text)) return { kind: 'employers' };
  return { kind: isParagraph(text) ? 'paragraph' : 'text' };
}

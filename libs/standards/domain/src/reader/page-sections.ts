import { openingVerb } from './page-parts';

/** The sections in which pages with headings are laid out. */
export type PageSection =
  'summary' | 'job-titles' | 'duties' | 'knowledge' | 'skills' | 'behaviours' | 'progression' | 'purpose' | 'employers' | 'elsewhere';

const names: Readonly<Record<string, PageSection>> = {
  summary: 'summary',
  'occupation summary': 'summary',
  'occupational summary': 'summary',
  'occupational profile': 'summary',
  'occupation profile': 'summary',
  'overview of the role': 'purpose',
  'typical job titles': 'job-titles',
  'typical job titles include': 'job-titles',
  duties: 'duties',
  'occupation duties': 'duties',
  'occupational duties': 'duties',
  'key duties': 'duties',
  'core duties': 'duties',
  knowledge: 'knowledge',
  skills: 'skills',
  behaviours: 'behaviours',
  'occupational progression': 'progression',
  progression: 'progression',
  'employers involved in creating the standard': 'employers',
  'approved qualifications': 'elsewhere',
  'technical education products': 'elsewhere',
  'linked occupational standards': 'elsewhere',
  'version log': 'elsewhere',
  'required knowledge': 'elsewhere',
  'required skill': 'elsewhere',
  'required behaviour': 'elsewhere',
  'key information': 'elsewhere',
  'professional recognition': 'elsewhere',
  qualifications: 'elsewhere',
};

/** Heads of tables and names of columns, which say nothing by themselves. */
const furniture = new Set([
  'duty',
  'ksbs',
  'ksb',
  'criteria for measuring performance',
  '×',
  'back to duty',
  'details of standard',
  'details of the occupational standard',
  'details of the standard',
  'occupational standard',
]);

/** The section a line opens, when the line is nothing but its heading. */
export function sectionOf(text: string): PageSection | null {
  const name = text.toLowerCase().replace(/\s*:$/, '');
  return names[name] ?? (someDuties.test(name) && (text.endsWith(':') || !openingVerb(text)) ? 'duties' : null);
}

/** `Core occupation duties`, `Site carpenter duties`. */
const someDuties = /^(?:[\p{L}’'/&-]+ ){1,5}duties$/u;

export const isFurniture = (text: string): boolean => furniture.has(text.toLowerCase());

import type { LeafShape } from '@assay/standards/domain';

/** What the fields of a leaf hold: numbers as numbers, everything else as text. */
export interface LeafAnswer {
  readonly number: number | null;
  readonly text: string;
}

/** The value in its field. */
export function answerOf(shape: LeafShape, value: unknown): LeafAnswer {
  if (shape.kind === 'number') return { number: typeof value === 'number' ? value : null, text: '' };
  if (shape.kind === 'flag') return { number: null, text: value === true ? 'yes' : 'no' };
  if (Array.isArray(value)) return { number: null, text: value.join(' ') };
  return { number: null, text: value === null || value === undefined ? '' : String(value) };
}

/** What the field means; it may not fit the shape. */
export function leafValue(shape: LeafShape, { number, text }: LeafAnswer): unknown {
  switch (shape.kind) {
    case 'number':
      return number;
    case 'flag':
      return text === 'yes';
    case 'date':
      return text === '' ? null : text;
    case 'keys':
      return [...new Set(wordsOf(text).map((word) => word.toUpperCase()))];
    case 'duties':
      return [...new Set(wordsOf(text).map((word) => Number(word.replace(/^D/i, ''))))];
    case 'all-or-count':
      return text.trim().toLowerCase() === 'all' ? 'all' : Number(text);
    default:
      return shape.kind === 'text' ? text.trim() : text;
  }
}

const wordsOf = (text: string): readonly string[] => text.split(/[\s,;]+/).filter((word) => word !== '');

import type { ExplainedMethod, ResultExplanation } from '@assay/grading/domain';
import type { RubricGrade } from '@assay/standards/domain';
import { gradeWords } from './grade-words';

/** What one method brought: "Professional discussion: distinction on a resit, which counts as pass". */
export function methodWords({ name, attempt, grade, counted }: ExplainedMethod): string {
  const again = attempt === 'first' ? '' : ` on a ${attempt}`;
  const capped = counted === grade ? '' : `, which counts as ${counted}`;
  return `${name}: ${grade}${again}${capped}`;
}

/** Where the overall grade comes from: "Row 8 of the grading table in plan ST0825 1.1 makes this a merit overall." */
export function rowWords({ plan, row }: ResultExplanation, overallGrade: RubricGrade): string {
  return `Row ${row} of the grading table in plan ${plan}: ${gradeWords(overallGrade)}.`;
}

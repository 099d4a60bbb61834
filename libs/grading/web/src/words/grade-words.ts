/** A grade at the beginning of a sentence: "Distinction". */
export function gradeWords(grade: string): string {
  return grade.charAt(0).toUpperCase() + grade.slice(1);
}

/** `Distinction`, for a sentence's beginning or a table's head. */
export const gradeName = (grade: string): string => grade.charAt(0).toUpperCase() + grade.slice(1);

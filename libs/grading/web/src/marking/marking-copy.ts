/** Names of the copies on this device. */
export const markingsCopy = 'markings';

export function markingCopy(attemptId: string): string {
  return `marking ${attemptId}`;
}

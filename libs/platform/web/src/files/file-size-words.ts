const units = ['kB', 'MB', 'GB'] as const;

/** A size as people read it: `340 kB`, `1.2 MB`. */
export function fileSizeWords(bytes: number): string {
  const steps = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log(Math.max(1, bytes / 1024)) / Math.log(1024))));
  const amount = bytes / 1024 ** (steps + 1);
  return `${amount >= 10 ? Math.round(amount) : Math.max(0.1, Math.round(amount * 10) / 10)} ${units[steps]}`;
}

import { counted } from '@assay/platform/ui';

/** "1 time", "3 times", "no times". */
export const howMany = (count: number, noun: string): string => (count === 0 ? `no ${noun}s` : counted(count, noun));

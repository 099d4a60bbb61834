/** Days of the week by their ISO number, from 1. */
export const weekdayWords = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

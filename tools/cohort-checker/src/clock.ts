import type { Point } from './files';

/** `09:30` → 570. */
export function clock(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Whole days between two local dates. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000);
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(date: string): number {
  return new Date(`${date}T12:00:00Z`).getUTCDay() || 7;
}

/** Mondays to Fridays after `due` up to and including `date`, counted one by one. */
export function weekdaysLate(due: string, date: string): number {
  let late = 0;
  for (let day = 1; day <= daysBetween(due, date); day++) {
    const dayOfWeek = new Date(Date.parse(`${due}T12:00:00Z`) + day * 86_400_000).getUTCDay();
    if (dayOfWeek !== 0 && dayOfWeek !== 6) late += 1;
  }
  return late;
}

/** ceil((1.3 × km ÷ 65 × 60 + 8) ÷ 5) × 5; nothing between equal coordinates. */
export function journey(from: Point, to: Point): number {
  if (from.lat === to.lat && from.lon === to.lon) return 0;
  const rad = Math.PI / 180;
  const east = (to.lon - from.lon) * rad * Math.cos(((from.lat + to.lat) / 2) * rad);
  const north = (to.lat - from.lat) * rad;
  const km = 6371 * Math.sqrt(east * east + north * north);
  return Math.ceil((((1.3 * km) / 65) * 60 + 8) / 5) * 5;
}

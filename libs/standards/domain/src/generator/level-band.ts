/** How far a distinction reaches, by the level of the standard: to a colleague, a team, an organisation. */
export type LevelBand = 'foundation' | 'higher' | 'professional';

/** Levels 2 and 3, 4 and 5, 6 and 7 of the national framework; a document that states none is read as 4. */
export function levelBand(level: number | null): LevelBand {
  if (level !== null && level <= 3) return 'foundation';
  return level !== null && level >= 6 ? 'professional' : 'higher';
}

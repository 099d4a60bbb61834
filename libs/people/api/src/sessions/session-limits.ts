/**
 * How long a session lives: eight hours without use, twelve in all (a working day). For ten minutes after signing in or
 * confirming, nobody is asked again before a step of consequence.
 */
export const sessionLimits = { idleMinutes: 480, absoluteMinutes: 720, confirmedMinutes: 10 } as const;

/** How long a session lives: eight hours without use, twelve in all (a working day). */
export const sessionLimits = { idleMinutes: 480, absoluteMinutes: 720 } as const;

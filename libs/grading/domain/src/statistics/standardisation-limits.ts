/** Most characters of what people write in a standardisation. */
export const standardisationLimits = { title: 120, guidance: 2000, why: 1000 } as const;

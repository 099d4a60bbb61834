/** SQL: whether the release with this alias let its results out, which only the database's clock says. Written out where it is asked, so that plans keep its indexes. */
export const inEffect = (release: string): string => `${release}.status = 'approved' AND ${release}.effective_at <= now()`;

/** SQL: when its results came out, by the organisation's own clock, which a demonstration sets forward. */
export const outAt = (release: string): string => `greatest(${release}.effective_at, ${release}.decided_at)`;

/** Titles of occupations whose page text is in use without one. */
export const occupationTitles: Readonly<Record<string, string>> = {
  OCC0825: 'DevOps Engineer',
};

/** What a reader found against what a person labelled. */
export interface Score {
  readonly labelled: number;
  readonly found: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
}

export interface Miss {
  readonly where: string;
  readonly labelled: readonly string[];
  readonly found: readonly string[];
}

const bare = (text: string): string => text.replace(/^[\s.,;:]+|[\s.,;:]+$/g, '').replace(/\s+/g, ' ');

/** The labelled and the found texts that have no equal on the other side; equal means word for word. */
export function unmatched(
  labelled: readonly string[],
  found: readonly string[],
): { readonly labelled: string[]; readonly found: string[] } {
  const rest = found.map(bare);
  const missing = labelled.filter((label) => {
    const at = rest.indexOf(bare(label));
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return { labelled: missing, found: rest };
}

export function scoreOf(labelled: number, found: number, right: number): Score {
  const share = (whole: number) => Math.round((whole === 0 ? 1 : right / whole) * 10_000) / 10_000;
  return { labelled, found, right, precision: share(found), recall: share(labelled) };
}

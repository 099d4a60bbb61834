import { createRequire } from 'node:module';

const packaged = createRequire(import.meta.url);
const file = (subset: string, weight: number) =>
  packaged.resolve(`@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${subset}-${weight}-normal.woff`);

/** The typeface of the screens, as files that a document can carry: Latin, and what Polish or Romanian names need besides. */
export type FontName = 'regular' | 'bold';

/** Characters of the first file; the second holds what lies beyond. */
const isLatin = (character: string) => (character.codePointAt(0) ?? 0) < 0x100 || /[‘’“”–—…€−]/.test(character);

export function registerFonts(document: PDFKit.PDFDocument): void {
  for (const [name, weight] of [
    ['regular', 400],
    ['bold', 700],
  ] as const) {
    document.registerFont(name, file('latin', weight));
    document.registerFont(`${name}-extended`, file('latin-ext', weight));
  }
}

/** Text cut where it needs the other file. */
export function runsOf(text: string, font: FontName): { readonly text: string; readonly font: string }[] {
  const runs: { text: string; font: string }[] = [];
  for (const character of text) {
    const wanted = isLatin(character) ? font : `${font}-extended`;
    const last = runs.at(-1);
    if (last?.font === wanted) last.text += character;
    else runs.push({ text: character, font: wanted });
  }
  return runs;
}

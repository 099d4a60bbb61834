/** Forms that the rules below would get wrong. */
const irregularThird: Readonly<Record<string, string>> = {
  be: 'is',
  have: 'has',
  do: 'does',
  go: 'goes',
  undergo: 'undergoes',
};
const irregularGerund: Readonly<Record<string, string>> = {
  be: 'being',
  die: 'dying',
  lie: 'lying',
  tie: 'tying',
  singe: 'singeing',
};

/** British spelling doubles the last consonant of these before `-ing`. */
const doubling = new Set(
  `admit begin cancel chat clip commit control counsel cut debug dig drop enrol equip expel fit forget format fulfil get
  input label log map model omit plan permit plot program put quit recap refer prefer rig rub run set ship shop sit skim
  slip snag span spot spin stir stop submit swap tag tip travel transfer trim unwrap wrap`.split(/\s+/),
);

/** `apply` → `applies`, `be` → `is`. */
export function thirdPerson(verb: string): string {
  const irregular = irregularThird[verb];
  if (irregular) return irregular;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

/** `plan` → `planning`, `use` → `using`, `oversee` → `overseeing`. */
export function gerund(verb: string): string {
  const irregular = irregularGerund[verb];
  if (irregular) return irregular;
  if (doubling.has(verb)) return `${verb}${verb.slice(-1)}ing`;
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return `${verb}ing`;
}

/** Candidate base forms of a word that may be in the third person: `applies` → `apply`, `uses` → `use`, `us`. */
export function basesOfThirdPerson(word: string): readonly string[] {
  if (word === 'is') return ['be'];
  if (word === 'has') return ['have'];
  if (!word.endsWith('s') || word.endsWith('ss')) return [];
  const bases = [word.slice(0, -1)];
  if (word.endsWith('ies')) bases.unshift(`${word.slice(0, -3)}y`);
  if (word.endsWith('es')) bases.push(word.slice(0, -2));
  return bases;
}

/** Candidate base forms of a word in `-ing`: `using` → `us`, `use`; `planning` → `plann`, `planne`, `plan`. */
export function basesOfGerund(word: string): readonly string[] {
  if (!word.endsWith('ing') || word.length < 5) return [];
  const stem = word.slice(0, -3);
  const single = /([^aeiou])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  return [stem, `${stem}e`, ...single];
}

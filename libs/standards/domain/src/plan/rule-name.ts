/** The name of the rule at a path: `notice` of `methods.observation.notice`, `caps` of `reattempts.caps.1`. */
export function ruleName(path: string): string {
  const [first = '', second = '', third = ''] = path.split('.');
  if (first === 'methods') return third;
  return first === 'window' || first === 'reattempts' ? second : first;
}

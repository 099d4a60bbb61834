export type { Branded } from './branded';
export { canonicalJson } from './canonical-json';
export { valuesOf, type ValueOf } from './closed-set';
export { canMove, finalStates, reachableFrom, type TransitionTable } from './lifecycle';

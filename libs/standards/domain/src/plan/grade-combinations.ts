import type { MethodGrades } from './assessment-plan';
import type { PlannedMethod } from './planned-method';

/** Every combination of the methods' grades, the first method's changing slowest. */
export function gradeCombinations(methods: readonly Pick<PlannedMethod, 'method' | 'scale'>[]): readonly MethodGrades[] {
  return methods.reduce<readonly MethodGrades[]>(
    (combinations, { method, scale }) => combinations.flatMap((grades) => scale.value.map((grade) => ({ ...grades, [method]: grade }))),
    [{}],
  );
}

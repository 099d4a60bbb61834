import { RubricGrade } from '../../rubric-grade';
import { referenceLimit, titleLimit } from '../../standards-limits';
import { AssessmentMethod } from '../assessment-method';
import { ruleShapes } from './rule-shapes';
import { shapes, type Shape } from './shape';

const { number, text, choice, record, list, rule, rules } = shapes;

/** The rules of these names, one each. */
const each = (...names: readonly string[]): Record<string, Shape> => Object.fromEntries(names.map((name) => [name, rule(shapeOf(name))]));

function shapeOf(name: string): Shape {
  const shape = ruleShapes[name];
  if (!shape) throw new Error(`No rule is called ${name}.`);
  return shape;
}

const method = record({
  method: choice(AssessmentMethod),
  name: text(titleLimit),
  ...each('minutes', 'tolerance', 'questions', 'notice', 'reading', 'places', 'identityCheck'),
  ...each('scale', 'marking', 'themes', 'assessor'),
  parts: rules(shapeOf('parts'), 20),
  submission: { kind: 'nullable', of: rule(shapeOf('submission')) },
});

const row = record({
  grades: { kind: 'grades', methods: Object.values(AssessmentMethod), grades: Object.values(RubricGrade) },
  overall: rule(shapeOf('aggregation')),
});

/** A whole assessment plan as a document. */
export const planShape: Shape = record({
  reference: text(referenceLimit),
  versionLabel: text(referenceLimit),
  title: text(titleLimit),
  level: number('count', 1, 8),
  regime: choice({ Before: 'end-point-assessment', After: 'apprenticeship-assessment' }),
  ...each('startDates', 'overallScale', 'results'),
  errata: rules(shapeOf('errata'), 100),
  options: rules(shapeOf('options'), 50),
  gateway: rules(shapeOf('gateway'), 50),
  window: record(each('months', 'startsWith', 'extensionMonths')),
  dutyKsbs: { kind: 'nullable', of: rule(shapeOf('dutyKsbs')) },
  methods: list(method, 5),
  order: rules(shapeOf('order'), 40),
  aggregation: list(row, 2000),
  reattempts: record({
    ...each('resitWithinMonths', 'retakeWithinMonths', 'allWithinMonths', 'attempts'),
    ...each('failedMethodsOnly', 'toRaisePass', 'differentTask', 'voidCounts'),
    caps: rules(shapeOf('caps'), 20),
  }),
});

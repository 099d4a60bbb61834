import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import type { AssessmentPlan } from '@assay/standards/domain';
import { GradingModule } from '../grading.module';
import { gradingSteps, type GradingSteps } from './grading-steps';
import { createGradingWorld, type GradingWorld } from './grading-world';

/** The application with one organisation that grades, and the steps through it. Whoever makes it closes `test`. */
export interface GradingStage {
  readonly test: TestApplication;
  readonly world: GradingWorld;
  readonly steps: GradingSteps;
}

/** @param now the application's clock, three hours after the events unless told */
export async function createGradingStage(now = '2027-01-11T12:00:00Z', plan?: AssessmentPlan): Promise<GradingStage> {
  const test = await createTestApplication([GradingModule], { now });
  const world = await createGradingWorld(test, plan);
  return { test, world, steps: gradingSteps(test, world) };
}

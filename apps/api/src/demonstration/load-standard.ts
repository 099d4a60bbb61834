import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  AdoptPlan,
  ApproveRubric,
  EditCriterion,
  GenerateRubric,
  ImportStandard,
  PublishPlan,
  PublishRubric,
  SubmitRubric,
} from '@assay/standards/api';
import type { Cast } from './load-people';
import type { Stage } from './stage';

/** The occupation page becomes a plan and a published rubric, by the same steps that people take. Returns the plan's id. */
export async function loadStandard(stage: Stage, cast: Cast, page: string): Promise<string> {
  const { administrator, secondAdministrator } = cast;
  const standardVersionId = await stage.at(-190, '10:05', async () => {
    const source = { sourceName: 'occ0825.txt', title: 'DevOps Engineer', standardReference: 'ST0825', versionLabel: '1.1' };
    return (await stage.get(ImportStandard).run(administrator, { text: page, ...source })).id;
  });
  const planId = await stage.at(-190, '10:30', async () => {
    const wanted = { standardVersionId, reference: 'ST0825', versionLabel: '1.1' };
    const adopted = await stage.get(AdoptPlan).run(administrator, wanted);
    await stage.get(PublishPlan).run(administrator, adopted.id, adopted.version);
    return adopted.id;
  });
  const rubric = await stage.at(-189, '09:20', () => stage.get(GenerateRubric).run(administrator, standardVersionId, {}));
  await stage.at(-188, '14:00', async () => {
    const [criterion] = rubric.criteria;
    if (!criterion) throw new Error('The generated rubric has no criteria.');
    const { title, methods, levels, prompts, lookFors, evidence } = criterion.content;
    const better = [...prompts, 'Which part of that code would you write differently today, and why?'];
    const at = { rubricId: rubric.id, criterionId: criterion.id, version: criterion.version };
    await stage.get(EditCriterion).run(administrator, at, {
      title,
      methods: methods.map(({ method }) => method),
      levels,
      prompts: better,
      lookFors,
      evidence,
    });
    const submitted = await stage.get(SubmitRubric).run(administrator, rubric.id, rubric.version);
    const approved = await stage.get(ApproveRubric).run(secondAdministrator, rubric.id, submitted.version);
    await stage.get(PublishRubric).run(administrator, rubric.id, approved.version);
  });
  return planId;
}

/** The page as it was received; it lies beside the code that reads it. */
export function occupationPage(): string {
  const folder = process.env['STANDARDS_DATA'] ?? resolve(import.meta.dirname, '../../../libs/standards/domain/data');
  return readFileSync(resolve(folder, 'occ0825.txt'), 'utf8');
}

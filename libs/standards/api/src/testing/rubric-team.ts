import { Role } from '@assay/people/domain';
import type { TestApplication, TestCaller, TestOrganisation } from '@assay/platform/testing';
import type { CriterionResponse, EditCriterionRequest, RubricResponse } from '@assay/standards/contracts';
import { occ0825Import } from './occ0825';

/** An organisation with a standard, and two who may write and approve its rubrics. */
export interface Team {
  readonly organisation: TestOrganisation;
  readonly author: TestCaller;
  readonly second: TestCaller;
  readonly standardId: string;
}

export async function aTeam(application: TestApplication): Promise<Team> {
  const organisation = await application.organisation();
  const caller = async () => application.as(await organisation.account([Role.Administrator]));
  const [author, second] = [await caller(), await caller()];
  const { body } = await author.post('/api/standards', occ0825Import).expect(200);
  return { organisation, author, second, standardId: (body as { id: string }).id };
}

export const generated = async ({ author, standardId }: Team): Promise<RubricResponse> =>
  (await author.post(`/api/standards/${standardId}/rubrics`).expect(201)).body as RubricResponse;

export const step = async (caller: TestCaller, name: string, rubric: RubricResponse, status = 200): Promise<RubricResponse> =>
  (await caller.post(`/api/rubrics/${rubric.id}/${name}`, name === 'return' ? { reason: 'Duty 3' } : {}, atVersion(rubric)).expect(status))
    .body as RubricResponse;

export const atVersion = ({ version }: { version: number }): Record<string, string> => ({
  'If-Match': `"${version}"`,
});

export const editOf = ({ content }: CriterionResponse, change: Partial<EditCriterionRequest> = {}): object => ({
  title: content.title,
  methods: content.methods.map(({ method }) => method),
  levels: content.levels,
  prompts: content.prompts,
  lookFors: content.lookFors,
  evidence: content.evidence,
  ...change,
});

export const edit = (caller: TestCaller, criterion: CriterionResponse, change: Partial<EditCriterionRequest> = {}) =>
  caller.put(`/api/rubrics/${criterion.rubricId}/criteria/${criterion.id}`, editOf(criterion, change), atVersion(criterion));

export function first({ criteria: [criterion] }: RubricResponse): CriterionResponse {
  if (!criterion) throw new Error('The rubric has no criteria.');
  return criterion;
}

export async function published(team: Team): Promise<RubricResponse> {
  const submitted = await step(team.author, 'submit', await generated(team));
  return step(team.author, 'publish', await step(team.second, 'approve', submitted));
}

/** A change of a draft's criterion: `move`, `split`, `merge` or `proposal`. */
export const arrange = (
  caller: TestCaller,
  criterion: CriterionResponse,
  what: string,
  body: object,
  at: { readonly version: number } = criterion,
) => caller.post(`/api/rubrics/${criterion.rubricId}/criteria/${criterion.id}/${what}`, body, atVersion(at));

/** The rubric as it is now. */
export const seen = async (caller: TestCaller, { id }: { readonly id: string }): Promise<RubricResponse> =>
  (await caller.get(`/api/rubrics/${id}`).expect(200)).body as RubricResponse;

import type { GradingStage } from './grading-stage';

export const appeal = {
  method: 'observation',
  grounds: ['evidence-overlooked'],
  statement: 'The second task is on the recording and was not looked at.',
};

export const decision = {
  decision: 'upheld',
  words: 'The recording shows the second task done as wanted.',
  outsideMember: 'Dr Rao, Westmere College',
};

export type Appellant = Awaited<ReturnType<typeof createAppellant>>;

/** An apprentice whose result, with a failed observation, is released; and the steps of an appeal against it. */
export async function createAppellant({ test, world, steps }: GradingStage) {
  const apprentice = await world.enrol();
  const resultId = await steps.grade(apprentice, 'fail', 'pass');
  await steps.release([resultId]);
  const lodge = (more: object = {}, actor = apprentice.actor) =>
    test.as(actor).post(`/api/results/${resultId}/appeals`, { ...appeal, ...more });
  const lodged = async () => (await lodge().expect(201)).body.id as string;
  const step = (id: string, name: string, body: object = {}, actor = world.administrator) =>
    test.as(actor).post(`/api/appeals/${id}/${name}`, body);
  const toReview = async () => {
    const id = await lodged();
    await step(id, 'acknowledgement').expect(201);
    await step(id, 'review').expect(201);
    return id;
  };
  const mine = async () => (await test.as(apprentice.actor).get('/api/my/appeals').expect(200)).body.items[0];
  return { apprentice, resultId, lodge, lodged, step, toReview, mine };
}

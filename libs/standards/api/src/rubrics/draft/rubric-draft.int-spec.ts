import { Role } from '@assay/people/domain';
import { createTestApplication, type TestApplication, type TestCaller } from '@assay/platform/testing';
import type { CriterionResponse, RubricResponse } from '@assay/standards/contracts';
import { sharesOf } from '@assay/standards/domain';
import { StandardsModule } from '../../standards.module';
import { aTeam, arrange, atVersion, edit, first, generated, published, seen } from '../../testing/rubric-team';

let application: TestApplication;

beforeAll(async () => {
  application = await createTestApplication([StandardsModule]);
});
afterAll(() => application.close());

const team = () => aTeam(application);
const body = (answer: { body: unknown }) => answer.body as RubricResponse;
const titles = ({ criteria }: RubricResponse) => criteria.map(({ content }) => content.title);
const places = ({ criteria }: RubricResponse) => criteria.map(({ position }) => position);

function at(rubric: RubricResponse, position: number): CriterionResponse {
  const found = rubric.criteria.find((criterion) => criterion.position === position);
  if (!found) throw new Error(`There is no criterion ${position}.`);
  return found;
}

const take = (caller: TestCaller, rubric: RubricResponse, way: 'undo' | 'redo', change = rubric[way]?.number) =>
  caller.post(`/api/rubrics/${rubric.id}/${way}`, { change }, atVersion(rubric));

/** Every character of the duty, in exactly one element or connective over all criteria. */
function holdsOnce(rubric: RubricResponse, duty: number): boolean {
  const shares = rubric.criteria.flatMap(({ content }) => sharesOf(content)).filter((share) => share.duty === duty);
  const spans = shares.flatMap(({ elements, connectives }) => [...elements, ...connectives]);
  const ordered = spans.sort((a, b) => a.start - b.start);
  return ordered.reduce((end, span) => (span.start === end ? span.end : -1), 0) === shares[0]?.text.length;
}

describe('moving a criterion', () => {
  it('puts it in its new place and moves those between by one', async () => {
    const ours = await team();
    const rubric = await generated(ours);
    const moved = body(await arrange(ours.author, first(rubric), 'move', { to: 3 }, rubric).expect(200));
    const [one, two, three, ...rest] = titles(rubric);
    expect(titles(moved)).toEqual([two, three, one, ...rest]);
    expect(places(moved)).toEqual(places(rubric));
    expect(moved.undo).toMatchObject({ number: 1, kind: 'move' });
  });

  it('lets one of two at once in', async () => {
    const ours = await team();
    const rubric = await generated(ours);
    const answers = await Promise.all([
      arrange(ours.author, first(rubric), 'move', { to: 3 }, rubric),
      arrange(ours.second, first(rubric), 'move', { to: 5 }, rubric),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });
});

describe('splitting and merging criteria', () => {
  it('makes two criteria of one, each about its own elements, and covers the duty as before', async () => {
    const ours = await team();
    const rubric = await generated(ours);
    const split = body(await arrange(ours.author, first(rubric), 'split', { keep: 1 }).expect(200));
    expect(split.criteria).toHaveLength(14);
    expect(places(split)).toEqual(split.criteria.map((_, index) => index + 1));
    expect([1, 2].map((place) => at(split, place).content.elements.length)).toEqual([1, 2]);
    expect(at(split, 2).content.title).toBe('Follow test driven development');
    expect(holdsOnce(split, 1)).toBe(true);
    expect(split.coverage.elements).toEqual(rubric.coverage.elements);
    expect(split.criteria.flatMap(({ faults }) => faults)).toEqual([]);
  });

  it('merges two criteria, of one duty or of two, and keeps their comments', async () => {
    const ours = await team();
    const rubric = await generated(ours);
    const other = at(rubric, 13);
    const comment = { criterionId: other.id, text: 'Is this not part of the team work?' };
    await ours.second.post(`/api/rubrics/${rubric.id}/comments`, comment).expect(201);
    const request = { with: other.id, withVersion: other.version };
    const merged = body(await arrange(ours.author, at(rubric, 4), 'merge', request).expect(200));
    expect(merged.criteria).toHaveLength(12);
    expect(at(merged, 4).content).toMatchObject({ duty: 4, also: [{ duty: 13 }] });
    expect([4, 13].map((duty) => holdsOnce(merged, duty))).toEqual([true, true]);
    expect(merged.coverage.duties.missing).toEqual([]);
    const { body: threads } = await ours.author.get(`/api/rubrics/${rubric.id}/comments`);
    expect(threads).toMatchObject({ threads: [{ criterionId: at(rubric, 4).id }] });
  });

  it('refuses what leaves a part empty, a criterion with itself, one of another rubric, and a stale copy of either', async () => {
    const ours = await team();
    const rubric = await generated(ours);
    const elsewhere = first(await generated(await team()));
    const [one, two] = [at(rubric, 1), at(rubric, 2)];
    await arrange(ours.author, one, 'split', { keep: 3 }).expect(422);
    await arrange(ours.author, two, 'split', { keep: 1 }).expect(422);
    await arrange(ours.author, one, 'split', {}).expect(422);
    await arrange(ours.author, one, 'merge', { with: one.id, withVersion: 1 }).expect(422);
    await arrange(ours.author, one, 'merge', { with: elsewhere.id, withVersion: 1 }).expect(404);
    await arrange(ours.author, one, 'merge', { with: two.id, withVersion: 2 }).expect(412);
    await edit(ours.second, one, { title: 'Theirs' }).expect(200);
    const answer = await arrange(ours.author, one, 'split', { keep: 1 }).expect(412);
    expect(answer.body).toMatchObject({ code: 'stale', current: { id: rubric.id } });
  });
});

describe('undo and redo', () => {
  it('takes every kind of change back, one after the other, and does them again', async () => {
    const ours = await team();
    const rubric = await generated(ours);
    await edit(ours.author, first(rubric), { title: 'Mine' }).expect(200);
    const edited = await seen(ours.author, rubric);
    const split = body(await arrange(ours.author, at(edited, 4), 'split', { keep: 2 }).expect(200));
    const moved = body(await arrange(ours.author, at(split, 1), 'move', { to: 14 }, split).expect(200));
    const last = at(moved, 13);
    const merged = body(await arrange(ours.author, at(moved, 2), 'merge', { with: last.id, withVersion: last.version }).expect(200));
    const states = [merged, moved, split, edited, rubric];
    let now = merged;
    for (const wanted of states.slice(1)) {
      now = body(await take(ours.author, now, 'undo').expect(200));
      expect([titles(now), places(now)]).toEqual([titles(wanted), places(wanted)]);
    }
    expect(now.undo).toBeNull();
    for (const wanted of [...states].reverse().slice(1)) {
      now = body(await take(ours.author, now, 'redo').expect(200));
      expect([titles(now), places(now)]).toEqual([titles(wanted), places(wanted)]);
    }
    expect(now.redo).toBeNull();
  });

  it('forgets what was undone once something else is changed', async () => {
    const ours = await team();
    const rubric = await generated(ours);
    const moved = body(await arrange(ours.author, first(rubric), 'move', { to: 3 }, rubric).expect(200));
    const undone = body(await take(ours.author, moved, 'undo').expect(200));
    expect(undone.redo).toMatchObject({ number: 1 });
    const again = body(await arrange(ours.author, first(undone), 'move', { to: 5 }, undone).expect(200));
    expect(again).toMatchObject({ redo: null, undo: { number: 2 } });
    expect((await take(ours.author, again, 'redo', 1).expect(409)).body).toMatchObject({
      code: 'nothing-to-redo',
    });
  });

  it('is stale where somebody changed something meanwhile, and lets one of two at once through', async () => {
    const ours = await team();
    const rubric = await generated(ours);
    const moved = body(await arrange(ours.author, first(rubric), 'move', { to: 3 }, rubric).expect(200));
    await edit(ours.second, at(moved, 1), { title: 'Theirs' }).expect(200);
    await take(ours.author, moved, 'undo').expect(412);
    const now = await seen(ours.author, moved);
    const answers = await Promise.all([take(ours.author, now, 'undo'), take(ours.second, now, 'undo')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('leaves a criterion that was put back fresh, so that an old copy of it is refused', async () => {
    const ours = await team();
    const rubric = await generated(ours);
    const old = first(rubric);
    await edit(ours.author, old, { title: 'Mine' }).expect(200);
    await take(ours.author, await seen(ours.author, rubric), 'undo').expect(200);
    await edit(ours.second, old, { title: 'Theirs' }).expect(412);
  });
});

it('refuses every change of a rubric that is no draft, to a role that may not, to a stranger and elsewhere', async () => {
  const ours = await team();
  const draft = await generated(ours);
  const [assessor, stranger, elsewhere] = [
    application.as(await ours.organisation.account([Role.Assessor])),
    application.as(null),
    (await team()).author,
  ];
  const bodies = {
    move: { to: 2 },
    split: { keep: 1 },
    merge: { with: draft.id, withVersion: 1 },
    proposal: { accept: true },
  };
  for (const [what, request] of Object.entries(bodies)) {
    await arrange(assessor, first(draft), what, request).expect(403);
    await arrange(stranger, first(draft), what, request).expect(401);
    await arrange(elsewhere, first(draft), what, request).expect(404);
    const { rubricId, id } = first(draft);
    await ours.author.post(`/api/rubrics/${rubricId}/criteria/${id}/${what}`, request).expect(428);
  }
});

it('refuses to change, undo or comment on what is published', async () => {
  const ours = await team();
  const rubric = await published(ours);
  const criterion = first(rubric);
  for (const [what, request] of [
    ['move', { to: 2 }],
    ['split', { keep: 1 }],
    ['proposal', { accept: true }],
  ] as const)
    expect((await arrange(ours.author, criterion, what, request).expect(409)).body).toMatchObject({
      code: 'rubric-not-ready',
    });
  await take(ours.author, rubric, 'undo', 1).expect(409);
  const comment = { criterionId: criterion.id, text: 'Too late' };
  await ours.author.post(`/api/rubrics/${rubric.id}/comments`, comment).expect(409);
});

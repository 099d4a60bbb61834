import { randomUUID } from 'node:crypto';
import { CaseKind, CaseOutcome } from '@assay/grading/domain';
import type { Actor } from '@assay/platform/api';
import type { SeededRandom } from '@assay/platform/util';
import type { RubricGrade } from '@assay/standards/domain';
import type { TestApplication } from '@assay/platform/testing';
import { CloseCase } from '../cases/close-case';
import { OpenCase } from '../cases/open-case';
import { ApproveCorrection } from '../corrections/approve-correction';
import { PrepareCorrection } from '../corrections/prepare-correction';
import { WithdrawCorrection } from '../corrections/withdraw-correction';
import { MarkingQueries } from '../marking/marking-queries';
import { OpenMarking } from '../marking/open-marking';
import { SaveJudgement } from '../marking/save-judgement';
import { SubmitMark } from '../marking/submit-mark';
import { ModerateMark } from '../moderation/moderate-mark';
import { ApproveRelease } from '../releases/approve-release';
import { PrepareRelease } from '../releases/prepare-release';
import { WithdrawRelease } from '../releases/withdraw-release';
import type { EnrolledApprentice, GradingWorld } from './grading-world';
import type { HistorySnapshot } from './history-snapshot';

/** Somebody's next step, right or wrong. */
export interface HistoryStep {
  readonly name: HistoryStepName;
  readonly run: () => Promise<unknown>;
}

export type HistoryStepName =
  | 'open'
  | 'save'
  | 'mark whole'
  | 'submit'
  | 'moderate'
  | 'prepare release'
  | 'approve release'
  | 'withdraw release'
  | 'prepare correction'
  | 'approve correction'
  | 'withdraw correction'
  | 'open case'
  | 'close case';

interface Proposal {
  readonly weight: number;
  readonly run: () => Promise<unknown>;
}
type Proposals = Partial<Record<HistoryStepName, Proposal>>;

const grades: readonly RubricGrade[] = ['fail', 'pass', 'distinction', 'merit'];

/** Proposes steps at random: mostly what could be next, now and then by the wrong person, of the wrong thing, or stale. */
export class HistoryCommands {
  constructor(
    private readonly test: TestApplication,
    private readonly world: GradingWorld,
    private readonly apprentice: EnrolledApprentice,
    private readonly random: SeededRandom,
  ) {}

  next(seen: HistorySnapshot): HistoryStep {
    const weighed = Object.entries(this.proposals(seen)) as [HistoryStepName, Proposal][];
    let at = this.random.below(weighed.reduce((sum, [, { weight }]) => sum + weight, 0));
    const [name, { run }] = weighed.find(([, { weight }]) => (at -= weight) < 0) ??
      weighed[0] ?? ['open', { run: () => Promise.resolve() }];
    return { name, run };
  }

  /** Steps weigh more where they could be right. */
  private proposals(seen: HistorySnapshot): Record<HistoryStepName, Proposal> {
    const attempt = this.one([this.apprentice.observation, this.apprentice.discussion]);
    const mark = this.of(seen.marks)?.id ?? randomUUID();
    return {
      ...this.atMarking(seen, attempt, mark),
      ...this.atReleases(seen),
      ...this.atCorrections(seen, mark),
      ...this.atCases(seen, attempt),
    };
  }

  private atMarking(seen: HistorySnapshot, attempt: string, mark: string) {
    const status = seen.statuses[attempt];
    const isOpen = status === 'open' || status === 'returned';
    const isWhole = this.criteriaOf(attempt).every((id) => seen.revisions[`${attempt}/${id}`]);
    const sampled = seen.marks.filter(({ attemptId, decision }) => decision === null && seen.statuses[attemptId] === 'sampled');
    return {
      open: { weight: status === undefined ? 40 : 1, run: () => this.use(OpenMarking).run(this.person(this.assessor), attempt) },
      save: { weight: isOpen ? 6 : 2, run: () => this.save(attempt, seen) },
      'mark whole': { weight: isOpen && !isWhole ? 40 : 0, run: () => this.markWhole(attempt, seen) },
      submit: { weight: isOpen && isWhole ? 40 : 2, run: () => this.submit(attempt) },
      moderate: { weight: sampled.length > 0 ? 40 : 2, run: () => this.moderate(this.of(sampled)?.id ?? mark) },
    } satisfies Proposals;
  }

  private atReleases(seen: HistorySnapshot) {
    const { administrator, secondAdministrator } = this.world;
    const prepared = seen.releases.filter(({ status }) => status === 'prepared');
    const approve = () =>
      this.use(ApproveRelease).run(this.person(secondAdministrator), (this.of(prepared) ?? this.of(seen.releases))?.id ?? randomUUID());
    const withdraw = () =>
      this.use(WithdrawRelease).run(this.person(administrator), (this.of(prepared) ?? this.of(seen.releases))?.id ?? randomUUID());
    return {
      'prepare release': { weight: seen.results.length > 0 ? 10 : 1, run: () => this.prepareRelease(seen) },
      'approve release': { weight: prepared.length > 0 ? 12 : 1, run: approve },
      'withdraw release': { weight: prepared.length > 0 ? 4 : 1, run: withdraw },
    } satisfies Proposals;
  }

  private atCorrections(seen: HistorySnapshot, mark: string) {
    const { administrator, secondAdministrator } = this.world;
    const waiting = seen.corrections.filter(({ status }) => status === 'prepared');
    const approve = () =>
      this.use(ApproveCorrection).run(
        this.person(secondAdministrator),
        (this.of(waiting) ?? this.of(seen.corrections))?.id ?? randomUUID(),
      );
    const withdraw = () =>
      this.use(WithdrawCorrection).run(this.person(administrator), (this.of(waiting) ?? this.of(seen.corrections))?.id ?? randomUUID());
    return {
      'prepare correction': { weight: seen.results.length > 0 ? 16 : 1, run: () => this.prepareCorrection(seen, mark) },
      'approve correction': { weight: waiting.length > 0 ? 12 : 1, run: approve },
      'withdraw correction': { weight: waiting.length > 0 ? 4 : 1, run: withdraw },
    } satisfies Proposals;
  }

  private atCases(seen: HistorySnapshot, attempt: string) {
    const open = seen.cases.filter(({ status }) => status === 'open');
    const close = () => this.closeCase((this.of(open) ?? this.of(seen.cases))?.id ?? randomUUID());
    return {
      'open case': { weight: 1, run: () => this.openCase(attempt) },
      'close case': { weight: open.length > 0 ? 4 : 1, run: close },
    } satisfies Proposals;
  }

  private get assessor(): Actor {
    return this.world.assessor.actor;
  }

  /** Now and then somebody else. */
  private person(right: Actor): Actor {
    const { assessor, iqa, administrator, secondAdministrator } = this.world;
    return this.random.below(12) > 0 ? right : this.one([assessor.actor, iqa, administrator, secondAdministrator]);
  }

  private save(attempt: string, seen: HistorySnapshot): Promise<unknown> {
    const criterionId = this.one(this.world.criteria);
    const known = seen.revisions[`${attempt}/${criterionId}`] ?? 0;
    const revision = this.random.below(6) > 0 ? known : known + this.one([-1, 1]);
    return this.saveOne(attempt, criterionId, Math.max(0, revision), this.one(grades));
  }

  private saveOne(attempt: string, criterionId: string, revision: number, grade: RubricGrade | null): Promise<unknown> {
    const apprenticeId = this.random.below(20) > 0 ? this.apprentice.id : randomUUID();
    const judgement = { apprenticeId, criterionId, revision, grade, evidence: 'Seen at 00:12:00.', remark: 'Shown throughout.' };
    return this.use(SaveJudgement).run(this.person(this.assessor), attempt, criterionId, judgement);
  }

  /** The criterion that wants it most: so that some marks come to their end. */
  private markWhole(attempt: string, seen: HistorySnapshot): Promise<unknown> {
    const own = this.criteriaOf(attempt);
    const criterionId = own.find((id) => !seen.revisions[`${attempt}/${id}`]) ?? this.one(own);
    return this.saveOne(
      attempt,
      criterionId,
      seen.revisions[`${attempt}/${criterionId}`] ?? 0,
      this.one(['pass', 'pass', 'distinction', 'fail']),
    );
  }

  private criteriaOf(attempt: string): readonly string[] {
    return attempt === this.apprentice.discussion ? this.world.criteria.slice(2) : this.world.criteria.slice(0, 2);
  }

  private async submit(attempt: string): Promise<unknown> {
    const screen = await this.use(MarkingQueries).one(this.assessor, attempt);
    const version = screen.version + (this.random.below(8) > 0 ? 0 : this.one([-1, 1]));
    const justification = this.random.below(4) > 0 ? { justification: 'It was better than its parts.' } : {};
    return this.use(SubmitMark).run(this.person(this.assessor), attempt, version, {
      apprenticeId: this.apprentice.id,
      grade: this.one(['pass', 'pass', ...grades]),
      ...justification,
    });
  }

  private moderate(mark: string): Promise<unknown> {
    const decision = this.one(['upheld', 'upheld', 'changed', 'returned'] as const);
    const reason = this.random.below(5) > 0 ? { reason: 'The second stage was not shown.' } : {};
    const grade = decision === 'changed' || this.random.below(10) === 0 ? { grade: this.one(grades) } : {};
    return this.use(ModerateMark).run(this.person(this.world.iqa), mark, { decision, ...grade, ...reason });
  }

  private prepareRelease(seen: HistorySnapshot): Promise<unknown> {
    const result = this.random.below(4) > 0 ? seen.results.at(-1) : this.of(seen.results);
    return this.use(PrepareRelease).run(this.person(this.world.administrator), { resultIds: [result?.id ?? randomUUID()] });
  }

  private prepareCorrection(seen: HistorySnapshot, mark: string): Promise<unknown> {
    const newest = this.random.below(4) > 0 ? seen.marks.at(-1)?.id : undefined;
    const request = {
      markVersionId: newest ?? mark,
      levels: [],
      grade: this.one(grades),
      reason: 'The wrong row was read from the sheet.',
    };
    return this.use(PrepareCorrection).run(this.person(this.world.administrator), seen.results.at(-1)?.id ?? randomUUID(), request);
  }

  private openCase(attemptId: string): Promise<unknown> {
    return this.use(OpenCase).run(this.world.iqa, this.apprentice.enrolmentId, {
      kind: CaseKind.Malpractice,
      attemptId,
      reason: 'Two portfolios are alike.',
    });
  }

  private closeCase(id: string): Promise<unknown> {
    const outcome = this.one([CaseOutcome.NotFound, CaseOutcome.NotFound, CaseOutcome.MarksStand, CaseOutcome.AttemptVoid]);
    return this.use(CloseCase).run(this.world.administrator, id, { outcome, conclusion: 'Both were looked at side by side.' });
  }

  private use<T>(of: new (...given: never[]) => T): T {
    return this.test.app.get<T>(of, { strict: false });
  }

  private one<T>(of: readonly T[]): T {
    const found = this.of(of);
    if (found === undefined) throw new Error('There is nothing to choose from.');
    return found;
  }

  private of<T>(from: readonly T[]): T | undefined {
    return from[this.random.below(Math.max(1, from.length))];
  }
}

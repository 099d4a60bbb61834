import { randomUUID } from 'node:crypto';
import { AttemptEntity, EnrolmentEntity, firstRow, rowsOf, Transactions } from '@assay/database';
import type { TestApplication } from '@assay/platform/testing';
import { type AssessmentPlan, Certainty, type PlannedMethod, type RubricGrade } from '@assay/standards/domain';
import { MarkingQueries } from '../marking/marking-queries';
import { SaveRawMarks } from '../marking/marks/save-raw-marks';
import { OpenMarking } from '../marking/open-marking';
import { LogQuestion } from '../marking/questions/log-question';
import { SaveJudgement } from '../marking/save-judgement';
import { SubmitMark } from '../marking/submit-mark';
import { ModerateMark } from '../moderation/moderate-mark';
import type { Step } from './further-attempts';
import { addBooking, type GradingWorld } from './grading-world';

/** The overall grade as it stands, and how many there were. */
export interface StandingGrade {
  readonly overallGrade: RubricGrade;
  readonly number: number;
}

/** One apprentice's assessments, each marked, submitted and moderated by the use cases themselves. */
export class AssessedLife {
  private readonly transactions: Transactions;
  private readonly attempts = new Map<string, number>();

  private constructor(
    private readonly test: TestApplication,
    private readonly world: GradingWorld,
    private readonly plan: AssessmentPlan,
    private readonly apprenticeId: string,
    private readonly enrolmentId: string,
  ) {
    this.transactions = new Transactions(test.source);
  }

  /** The apprentice is enrolled on the plan; nothing was attempted yet. */
  static async begin(test: TestApplication, world: GradingWorld, plan: AssessmentPlan): Promise<AssessedLife> {
    const { id: apprenticeId } = await world.organisation.apprentice();
    const id = randomUUID();
    const window = { gatewayAcceptedAt: new Date('2026-12-01T09:00:00Z'), windowStartsOn: '2026-12-01', windowEndsOn: '2027-03-31' };
    const row = {
      organisationId: world.organisation.id,
      id,
      apprenticeId,
      assessmentPlanId: world.planId,
      status: 'in-assessment',
      ...window,
    } as const;
    await new Transactions(test.source).run(world.organisation.tenant, (manager) => manager.insert(EnrolmentEntity, row));
    return new AssessedLife(test, world, plan, apprenticeId, id);
  }

  /** One more attempt, marked with this grade; where `changed`, the assessor gave the lowest and moderation changed it. */
  async attempt({ method, kind, grade }: Step, changed: boolean): Promise<void> {
    const planned = this.plan.methods.find((one) => one.method === method);
    if (!planned) throw new Error(`The plan has no ${method}.`);
    const lowest = planned.scale.value[0] ?? grade;
    const attemptId = await this.plannedAttempt(method, kind);
    const markVersionId = await this.mark(attemptId, planned, changed ? lowest : grade);
    const sql = `SELECT 1 FROM marking WHERE attempt_id = $1 AND status = 'sampled'`;
    const sampled = await this.transactions.run(this.world.organisation.tenant, (manager) => firstRow(manager, sql, [attemptId]));
    if (!sampled) return;
    const decision =
      changed && grade !== lowest
        ? ({ decision: 'changed', grade, reason: 'The next level is shown, too.' } as const)
        : ({ decision: 'upheld' } as const);
    await this.use(ModerateMark).run(this.world.iqa, markVersionId, decision);
  }

  async grade(): Promise<StandingGrade | null> {
    const sql = `SELECT overall_grade AS "overallGrade", number FROM result WHERE enrolment_id = $1 ORDER BY number DESC LIMIT 1`;
    const [row = null] = await this.transactions.run(this.world.organisation.tenant, (manager) =>
      rowsOf<StandingGrade>(manager, sql, [this.enrolmentId]),
    );
    return row;
  }

  private async plannedAttempt(method: Step['method'], kind: Step['kind']): Promise<string> {
    const { organisation, assessor } = this.world;
    const [id, number] = [randomUUID(), (this.attempts.get(method) ?? 0) + 1];
    this.attempts.set(method, number);
    await this.transactions.run(organisation.tenant, async (manager) => {
      await manager.insert(AttemptEntity, { organisationId: organisation.id, id, enrolmentId: this.enrolmentId, method, number, kind });
      await addBooking(manager, organisation.id, id, assessor);
    });
    return id;
  }

  private async mark(attemptId: string, planned: PlannedMethod, grade: RubricGrade): Promise<string> {
    const { assessor } = this.world;
    const { apprenticeId } = this;
    await this.use(OpenMarking).run(assessor.actor, attemptId);
    await this.ask(attemptId, planned);
    if (planned.marking.value.by === 'raw-mark') await this.enterMarks(attemptId, planned, grade);
    else {
      const { criteria } = await this.use(MarkingQueries).one(assessor.actor, attemptId);
      for (const { id: criterionId } of criteria) {
        const judgement = { apprenticeId, criterionId, revision: 0, grade, evidence: 'Seen at 00:12:00.', remark: 'Shown throughout.' };
        await this.use(SaveJudgement).run(assessor.actor, attemptId, criterionId, judgement);
      }
    }
    const { version } = await this.use(MarkingQueries).one(assessor.actor, attemptId);
    const { id } = await this.use(SubmitMark).run(assessor.actor, attemptId, version, { apprenticeId, grade });
    return id;
  }

  /** As many questions as the plan states. */
  private async ask(attemptId: string, { questions }: PlannedMethod): Promise<void> {
    const asked = questions.certainty === Certainty.Stated ? (questions.value ?? 0) : 0;
    const question = { apprenticeId: this.apprenticeId, criterionId: null, text: 'Why that way?', askedAt: '2027-01-11T09:10:00Z' };
    for (let count = 0; count < asked; count += 1)
      await this.use(LogQuestion).run(this.world.assessor.actor, attemptId, { ...question, id: randomUUID() });
  }

  /** The fewest marks that make the grade, the must-pass parts among them. */
  private async enterMarks(attemptId: string, { marking: { value: marking } }: PlannedMethod, grade: RubricGrade): Promise<void> {
    if (marking.by !== 'raw-mark') throw new Error('The method is graded by criteria.');
    const from = marking.boundaries.find((boundary) => boundary.grade === grade)?.from ?? 0;
    const mustPass = marking.mustPass.map(({ name, needed }) => ({ name, right: from === 0 ? 0 : needed }));
    const others = from - mustPass.reduce((sum, { right }) => sum + right, 0);
    await this.use(SaveRawMarks).run(this.world.assessor.actor, attemptId, {
      apprenticeId: this.apprenticeId,
      revision: 0,
      mustPass,
      others,
    });
  }

  private use<T>(of: new (...given: never[]) => T): T {
    return this.test.app.get<T>(of, { strict: false });
  }
}

export { GradingModule } from './grading.module';
export { OpenMarking } from './marking/open-marking';
export { MarkingQueries } from './marking/marking-queries';
export { SaveJudgement } from './marking/save-judgement';
export { SubmitMark } from './marking/submit-mark';
export { ModerateMark } from './moderation/moderate-mark';
export { PrepareRelease } from './releases/prepare-release';
export { ApproveRelease } from './releases/approve-release';

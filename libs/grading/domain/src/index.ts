export { AttemptStatus, attemptTransitions } from './lifecycles/attempt-status';
export { ModerationDecision } from './moderation-decision';
export { ReleaseStatus } from './release-status';

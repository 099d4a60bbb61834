export type {
  DemonstrationAccount,
  DemonstrationResponse,
  MoveClockRequest,
  MoveClockResponse,
} from './demonstration.response';
export type { Me, OrganisationSummary } from './me.response';
export type { SessionsResponse, SessionSummary } from './sessions.response';
export type { SignInRequest } from './sign-in.request';

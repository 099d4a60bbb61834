export { AccountsResponse, AccountSummary, CreateAccountRequest } from './accounts';
export { ApprenticesQuery, ApprenticesResponse, ApprenticeSummary, RegisterApprenticeRequest } from './apprentices';
export { AssessorsResponse, AssessorSummary, CompetenceSummary, NamedThing, NamedThingsResponse } from './assessors';
export { AuditLine, AuditQuery, AuditResponse } from './audit';
export { DemonstrationAccount, DemonstrationResponse, MoveClockRequest, MoveClockResponse } from './demonstration.response';
export { Me, OrganisationSummary } from './me.response';
export { SessionsResponse, SessionSummary } from './sessions.response';
export { SessionResponse } from './session.response';
export { ConfirmSessionRequest } from './confirm-session.request';
export { SignInRequest } from './sign-in.request';
export {
  DecideSettingRequest,
  SettingDecisionResponse,
  SettingResponse,
  SettingsResponse,
  SettingValueResponse,
} from './settings/settings';

export type { Actor } from './access/actor';
export { Authenticator } from './access/authenticator';
export { CurrentActor } from './access/current-actor';
export { DeclaredRoutes, type DeclaredRoute } from './access/declared-routes';
export { NaturallyIdempotent, Public, RequireFreshFactor, RequirePermission } from './access/route-declarations';
export { sessionCookie, tokenIn, type SessionCookie } from './access/session-cookie';
export { AuditSealer } from './audit/audit-sealer';
export { recordEvent, type AuditActor, type AuditFact } from './audit/record-event';
export { verifyChain, type ChainFault, type ChainReport } from './audit/verify-chain';
export { Clock } from './clock/clock';
export { BackgroundWork } from './commands/background-work';
export { Commands } from './commands/commands';
export { Throttle, type Limit } from './commands/throttle';
export { jobQueue, type JobData, type JobQueue } from './jobs/job-queue';
export { Jobs, type EnqueueOptions, type RunningJob } from './jobs/jobs';
export { attachmentOf } from './files/attachment-of';
export { FileBytes } from './files/file-bytes';
export { StoredFiles, type FileOwner } from './files/stored-files';
export { PartWanted, type WantedPart } from './files/wanted-part';
export { SweepFiles } from './files/sweep-files';
export type { Invitation } from './messages/mail';
export { MessagesModule } from './messages/messages.module';
export type { MessageTeller, Told, WaitingMessage } from './messages/message-teller';
export { Outbox } from './messages/outbox';
export { SendMessages } from './messages/send-messages';
export { Draining } from './http/draining';
export { configureHttp } from './http/configure-http';
export { existing } from './http/existing.pipe';
export { openApiDocument } from './http/openapi-document';
export { IfMatch } from './http/if-match';
export { PlatformModule } from './platform.module';
export { PlatformSettings, type MailSettings } from './platform-settings';
export {
  conflict,
  forbidden,
  invalid,
  notFound,
  ProblemException,
  stale,
  tooManyRequests,
  unauthenticated,
  unavailable,
  type FieldProblem,
} from './problem/problem.exception';

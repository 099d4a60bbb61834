import { Global, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { TerminusModule } from '@nestjs/terminus';
import { DataSource } from 'typeorm';
import { Transactions } from '@assay/database';
import { hourMs } from '@assay/platform/util';
import { AuthenticationGuard } from './access/authentication.guard';
import { DeclaredRoutes } from './access/declared-routes';
import { FreshFactorGuard } from './access/fresh-factor.guard';
import { SameOriginGuard } from './access/same-origin.guard';
import { AuditSealer } from './audit/audit-sealer';
import { BackgroundWork } from './commands/background-work';
import { Commands } from './commands/commands';
import { ForgetAnswers } from './commands/forget-answers';
import { IdempotencyInterceptor } from './commands/idempotency.interceptor';
import { Throttle } from './commands/throttle';
import { Jobs } from './jobs/jobs';
import { BeginUpload } from './files/begin-upload';
import { ContinueUpload } from './files/continue-upload';
import { FileBytes } from './files/file-bytes';
import { FilesController } from './files/files.controller';
import { UnfinishedUploads } from './files/unfinished-uploads';
import { FinishUpload } from './files/finish-upload';
import { StoredFiles } from './files/stored-files';
import { SweepFiles } from './files/sweep-files';
import { HealthController } from './health/health.controller';
import { Draining } from './http/draining';
import { ProblemFilter } from './problem/problem.filter';
import { validationPipe } from './problem/validation.pipe';

const shared = [
  Commands,
  Jobs,
  ForgetAnswers,
  BackgroundWork,
  Throttle,
  AuditSealer,
  Draining,
  DeclaredRoutes,
  FileBytes,
  StoredFiles,
  SweepFiles,
];

/** What every scope's module stands on. Needs a DataSource, an Authenticator, a Clock and PlatformSettings around it. */
@Global()
@Module({
  imports: [DiscoveryModule, TerminusModule],
  controllers: [HealthController, FilesController],
  providers: [
    { provide: Transactions, useFactory: (source: DataSource) => new Transactions(source), inject: [DataSource] },
    ...shared,
    BeginUpload,
    ContinueUpload,
    UnfinishedUploads,
    FinishUpload,
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_GUARD, useClass: SameOriginGuard },
    { provide: APP_GUARD, useClass: AuthenticationGuard },
    { provide: APP_GUARD, useClass: FreshFactorGuard },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
    { provide: APP_PIPE, useValue: validationPipe },
  ],
  exports: [Transactions, ...shared],
})
export class PlatformModule implements OnApplicationBootstrap {
  constructor(
    private readonly background: BackgroundWork,
    private readonly sealer: AuditSealer,
    private readonly throttle: Throttle,
    private readonly forgetAnswers: ForgetAnswers,
    private readonly sweepFiles: SweepFiles,
  ) {}

  onApplicationBootstrap(): void {
    this.background.every(400, 'seal audit events', () => this.sealer.sealAll());
    this.background.every(600_000, 'sweep throttle', () => this.throttle.sweep());
    this.background.every(hourMs, 'forget old answers', () => this.forgetAnswers.run());
    this.background.every(hourMs, 'sweep files', () => this.sweepFiles.run());
  }
}

import { Global, Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { Authenticator, Clock } from '@assay/platform/api';
import { CreateAccount } from './accounts/create-account';
import { RegisterApprentice } from './apprentices/register-apprentice';
import { AuditQueries } from './audit/audit-queries';
import { AuditController } from './audit/audit.controller';
import { Demonstration } from './demonstration/demonstration';
import { DemonstrationClock } from './demonstration/demonstration-clock';
import { DemonstrationController } from './demonstration/demonstration.controller';
import { DirectoryQueries } from './directory/directory-queries';
import { DirectoryController } from './directory/directory.controller';
import { MeQueries } from './sessions/me-queries';
import { SessionAuthenticator } from './sessions/session-authenticator';
import { ConfirmSession } from './sessions/confirm-session';
import { Sessions } from './sessions/sessions';
import { SessionsController } from './sessions/sessions.controller';
import { DecideSetting } from './settings/decide-setting';
import { SettingQueries } from './settings/setting-queries';
import { SettingsController } from './settings/settings.controller';
import { PasswordHashing } from './sign-in/password-hashing';
import { PasswordStrategy } from './sign-in/password.strategy';

/** Accounts and sessions, apprentices and those around them. Global, because every request asks who is there. */
@Global()
@Module({
  imports: [PassportModule],
  controllers: [SessionsController, DirectoryController, AuditController, DemonstrationController, SettingsController],
  providers: [
    PasswordHashing,
    PasswordStrategy,
    Sessions,
    ConfirmSession,
    MeQueries,
    DirectoryQueries,
    AuditQueries,
    CreateAccount,
    RegisterApprentice,
    SettingQueries,
    DecideSetting,
    DemonstrationClock,
    Demonstration,
    { provide: Clock, useExisting: DemonstrationClock },
    { provide: Authenticator, useClass: SessionAuthenticator },
  ],
  exports: [Authenticator, Clock, PasswordHashing],
})
export class PeopleModule {}

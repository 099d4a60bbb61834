import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LoggerModule } from 'nestjs-pino';
import { dataSourceOptions } from '@assay/database';
import { GradingModule } from '@assay/grading/api';
import { DEMONSTRATION_ACCOUNTS, PeopleModule } from '@assay/people/api';
import { PlatformModule, PlatformSettings } from '@assay/platform/api';
import { COHORT_THREAD, SchedulingModule } from '@assay/scheduling/api';
import { StandardsModule } from '@assay/standards/api';
import { cohortThread } from './cohort-thread-file';
import { demonstrationAccounts } from './demonstration/demonstration-accounts';
import type { Environment } from './environment';
import { logging } from './logging';
import { OpenApiController } from './openapi.controller';

@Module({})
export class AppModule {
  /** The whole application for these settings. */
  static for(environment: Environment): DynamicModule {
    const { publicOrigin, demonstration, filesFolder, mail } = environment;
    return {
      module: AppModule,
      global: true,
      imports: [
        LoggerModule.forRoot(logging(environment)),
        TypeOrmModule.forRoot({
          ...dataSourceOptions(environment.DATABASE_APP_URL, environment.DATABASE_CONNECTIONS),
          retryAttempts: 3,
        }),
        PlatformModule,
        PeopleModule,
        StandardsModule,
        SchedulingModule,
        GradingModule,
      ],
      controllers: [OpenApiController],
      providers: [
        { provide: PlatformSettings, useValue: { publicOrigin, demonstration, filesFolder, mail } satisfies PlatformSettings },
        { provide: DEMONSTRATION_ACCOUNTS, useValue: demonstrationAccounts },
        { provide: COHORT_THREAD, useFactory: cohortThread },
      ],
      exports: [PlatformSettings, DEMONSTRATION_ACCOUNTS, COHORT_THREAD],
    };
  }
}

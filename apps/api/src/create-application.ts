import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Logger } from 'nestjs-pino';
import { DataSource } from 'typeorm';
import { pendingMigrations, reasonNotToServe } from '@assay/database';
import { configureHttp, openApiDocument } from '@assay/platform/api';
import { AppModule } from './app.module';
import type { Environment } from './environment';
import { OpenApiController } from './openapi.controller';
import { serveWebPages } from './web-pages';

/** The application, ready to listen; an error in one line where it must not serve. */
export async function createApplication(environment: Environment): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.for(environment), {
    bufferLogs: true,
    bodyParser: false,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  await refuseUnsafeDatabase(app.get(DataSource));
  configureHttp(app, { trustedProxies: environment.TRUSTED_PROXIES });
  if (environment.WEB_ROOT) serveWebPages(app, environment.WEB_ROOT);
  await app.init();
  app.get(OpenApiController).document = openApiDocument(app);
  return app;
}

async function refuseUnsafeDatabase(source: DataSource): Promise<void> {
  const reason = await reasonNotToServe(source);
  if (reason) throw new Error(reason);
  const pending = await pendingMigrations(source);
  if (pending.length > 0)
    throw new Error(`The database waits for ${pending.length} migration(s), first ${pending[0]}: run "npm run assay -- database migrate".`);
}

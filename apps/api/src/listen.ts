import type { NestExpressApplication } from '@nestjs/platform-express';
import { createApplication } from './create-application';
import type { Environment } from './environment';

/** Starts the application and begins to answer. */
export async function listen(environment: Environment): Promise<NestExpressApplication> {
  const app = await createApplication(environment);
  await app.listen(environment.PORT, environment.HOST);
  return app;
}

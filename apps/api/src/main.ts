import 'reflect-metadata';
import { createApplication } from './create-application';
import { readEnvironment } from './environment';

try {
  const environment = readEnvironment(process.env);
  const app = await createApplication(environment);
  await app.listen(environment.PORT, environment.HOST);
} catch (error) {
  process.stderr.write(`Assay does not start. ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

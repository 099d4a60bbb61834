import type { INestApplication } from '@nestjs/common';
import type { EmbeddedServer } from '@assay/database';

/** On the first signal: finish what runs, close the application, then the database. Further signals change nothing. */
export function stopOnSignal(app: INestApplication, server: EmbeddedServer): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await app.close();
    await server.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
}

import { randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { dataSourceOptions, onConnection } from '@assay/database';

export interface TestDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly superuserUrl: string;
  /** A data source as the application has it, connected. */
  connectAsApp(connections?: number): Promise<DataSource>;
  /** A data source as the owner has it, connected. */
  connectAsOwner(): Promise<DataSource>;
  /** A data source that sees past every policy, for looking and for breaking things on purpose. */
  connectAsSuperuser(): Promise<DataSource>;
  /** Closes the data sources made here and removes the database. */
  drop(): Promise<void>;
}

/** A migrated database of its own for one test file: a copy of the template that the test run made. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const addresses = JSON.parse(process.env['ASSAY_TEST_DATABASE'] ?? '{}') as Record<string, string>;
  const superuser = addresses['superuserUrl'] ?? '';
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onConnection(superuser, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE assay OWNER assay_owner`));
  const at = (key: string) => Object.assign(new URL(addresses[key] ?? ''), { pathname: `/${name}` }).toString();
  const urls = { ownerUrl: at('ownerUrl'), appUrl: at('appUrl'), superuserUrl: at('superuserUrl') };
  const sources: DataSource[] = [];
  const connect = async (url: string, connections: number) => {
    const source = await new DataSource(dataSourceOptions(url, connections)).initialize();
    sources.push(source);
    return source;
  };
  return {
    ...urls,
    connectAsApp: (connections = 10) => connect(urls.appUrl, connections),
    connectAsOwner: () => connect(urls.ownerUrl, 2),
    connectAsSuperuser: () => connect(urls.superuserUrl, 2),
    drop: async () => {
      await Promise.all(sources.map((source) => source.destroy()));
      await onConnection(superuser, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
    },
  };
}

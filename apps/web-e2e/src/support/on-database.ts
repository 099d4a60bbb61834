import { Client } from 'pg';
import { databaseUrls } from './product';

type Role = keyof ReturnType<typeof databaseUrls>;

/** Works on the product's database behind its back: past every policy, unless another role is named. */
export async function onDatabase<Answer>(work: (client: Client) => Promise<Answer>, role: Role = 'superuser'): Promise<Answer> {
  const client = new Client({ connectionString: databaseUrls()[role] });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

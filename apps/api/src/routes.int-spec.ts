import { createHash, randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { Test } from '@nestjs/testing';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import type { DataSource } from 'typeorm';
import { openOrganisation } from '@assay/people/api';
import { Permission, permissionsOf, Role } from '@assay/people/domain';
import { configureHttp, DeclaredRoutes, openApiDocument, type DeclaredRoute } from '@assay/platform/api';
import { createTestDatabase, createTestOrganisation, type TestDatabase, type TestOrganisation } from '@assay/platform/testing';
import { SessionEntity, Transactions } from '@assay/database';
import { valuesOf } from '@assay/platform/util';
import { AppModule } from './app.module';
import { readEnvironment } from './environment';

let database: TestDatabase;
let owner: DataSource;
let source: DataSource;
let app: NestExpressApplication;
let routes: DeclaredRoute[];
let ours: TestOrganisation;
let theirs: TestOrganisation;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = await database.connectAsOwner();
  const environment = readEnvironment({ DATABASE_APP_URL: database.appUrl, PUBLIC_ORIGIN: 'https://assay.example', LOG_LEVEL: 'silent' });
  const testing = await Test.createTestingModule({ imports: [AppModule.for(environment)] }).compile();
  app = testing.createNestApplication<NestExpressApplication>({ bodyParser: false, logger: false });
  configureHttp(app, { trustedProxies: 0 });
  await app.init();
  routes = app.get(DeclaredRoutes).all();
  source = await database.connectAsApp();
  [ours, theirs] = [await createTestOrganisation(owner, source), await createTestOrganisation(owner, source)];
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

/** A cookie that signs this person in. */
async function cookieOf(organisation: TestOrganisation, role: Role): Promise<string> {
  const links = await linksOf(organisation, role);
  const actor = role === Role.Apprentice ? (await organisation.apprentice()).actor : await organisation.account([role], links);
  const token = randomUUID();
  const tokenHash = createHash('sha256').update(token).digest('hex');
  await new Transactions(source).run(organisation.tenant, (manager) =>
    manager.insert(SessionEntity, {
      organisationId: organisation.id,
      accountId: actor.accountId,
      tokenHash,
      userAgent: 'test',
      expiresAt: new Date(Date.now() + 3_600_000),
    }),
  );
  return `__Host-assay=${token}`;
}

async function linksOf(organisation: TestOrganisation, role: Role) {
  if (role === Role.Provider) return { trainingProviderId: await organisation.trainingProvider() };
  return role === Role.Employer ? { employerId: await organisation.employer() } : {};
}

function call({ method, path }: DeclaredRoute, cookie: string | null, id: string = randomUUID()) {
  const prefix = /^\/(?:health|ims)\b/.test(path) ? '' : '/api';
  const url = `${prefix}${path.replace(/:date\b/g, '2027-01-11').replace(/:\w+/g, id)}`;
  const made = request(app.getHttpServer())[method.toLowerCase() as 'get'](url);
  const headers = { 'X-Assay-Request': '1', 'Sec-Fetch-Site': 'same-origin', 'Idempotency-Key': randomUUID(), 'If-Match': '"1"' };
  return (cookie ? made.set('Cookie', cookie) : made).set(headers).send(method === 'GET' ? undefined : {});
}

it('lets a role reach exactly the routes whose permission it holds, and a stranger none that is not public', async () => {
  const guarded = routes.filter(({ permission }) => permission !== null);
  const refused: number[] = [];
  for (const route of guarded) {
    const answer = await call(route, null);
    expect([route.handler, answer.status]).toEqual([route.handler, 401]);
    refused.push(answer.status);
  }
  for (const role of valuesOf(Role)) {
    const granted = new Set<string>(permissionsOf([role]));
    const cookie = await cookieOf(ours, role);
    for (const route of guarded.filter(({ path }) => !path.startsWith('/sign-out') && !path.startsWith('/sessions'))) {
      const answer = await call(route, cookie);
      const allowed = granted.has(route.permission ?? '');
      expect({ role, route: route.handler, refused: answer.status === 403 }).toEqual({ role, route: route.handler, refused: !allowed });
      expect({ role, route: route.handler, broken: answer.status >= 500 }).toEqual({ role, route: route.handler, broken: false });
      if (!allowed) refused.push(answer.status);
    }
  }
  process.stdout.write(
    `route walk: ${routes.length} routes, ${valuesOf(Role).length} roles, 2 organisations, ${refused.length} calls refused\n`,
  );
}, 120_000);

it('answers another organisation’s ids exactly as ids that do not exist', async () => {
  const apprentice = await theirs.apprentice();
  const assessor = await theirs.assessor('ST0825', ['observation']);
  const foreign = [apprentice.id, apprentice.employerId, apprentice.trainingProviderId, assessor.id, theirs.id, apprentice.actor.accountId];
  const withIds = routes.filter(({ path, permission }) => path.includes(':') && permission !== null);
  for (const route of withIds) {
    const role =
      valuesOf(Role).find((candidate) => permissionsOf([candidate]).some((permission) => permission === route.permission)) ??
      Role.Administrator;
    const cookie = await cookieOf(ours, role);
    const unknown = await call(route, cookie);
    for (const id of foreign) {
      const answer = await call(route, cookie, id);
      expect({ route: route.handler, ...plain(answer, id) }).toEqual({ route: route.handler, ...plain(unknown, /[0-9a-f-]{36}/g) });
    }
  }
}, 120_000);

const plain = ({ status, text }: request.Response, id: string | RegExp) => ({
  status,
  text: text.replace(/"requestId":"[^"]*"/, '').replaceAll(typeof id === 'string' ? new RegExp(id, 'g') : id, 'ID'),
});

it('gives every permission to somebody, and asks for no permission that does not exist', () => {
  const asked = new Set(routes.flatMap(({ permission }) => permission ?? []));
  expect([...asked].filter((permission) => !valuesOf(Permission).includes(permission as Permission))).toEqual([]);
  for (const permission of asked)
    expect(valuesOf(Role).some((role) => permissionsOf([role]).includes(permission as Permission))).toBe(true);
});

it('opens to strangers only what must be', () => {
  const open = routes.filter(({ publicBecause }) => publicBecause !== null).map(({ method, path }) => `${method} ${path}`);
  expect(open.sort()).toEqual([
    'GET /calendar-feeds/:secret',
    'GET /health/live',
    'GET /health/ready',
    'GET /openapi.json',
    'GET /session',
    'GET /statements/:code/validity',
    'POST /demonstration/clock',
    'POST /sign-in',
  ]);
});

it('describes itself as the committed document says (UPDATE_OPENAPI=1 writes it anew)', async () => {
  const file = new URL('./openapi.json', import.meta.url);
  const document = `${JSON.stringify(openApiDocument(app), null, 2)}\n`;
  if (process.env['UPDATE_OPENAPI']) await writeFile(file, document);
  expect(JSON.parse(document)).toEqual(JSON.parse(await readFile(file, 'utf8')));
});

it('opens an organisation only once for a code, and says why not', async () => {
  const administrator = { name: 'Ruth', email: 'ruth@example.org', password: 'seven herons at low tide' };
  await openOrganisation(owner, { code: 'twice', name: 'Twice', administrator }, new Date());
  await expect(openOrganisation(owner, { code: 'twice', name: 'Twice', administrator }, new Date())).rejects.toThrow('already');
  await expect(openOrganisation(owner, { code: 'No!', name: 'No', administrator }, new Date())).rejects.toThrow('cannot be a code');
});

import type { AddressInfo } from 'node:net';
import { isDeepStrictEqual } from 'node:util';
import { Test } from '@nestjs/testing';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AuditSealer, configureHttp, DeclaredRoutes, openApiDocument, SendMessages } from '@assay/platform/api';
import { createTestDatabase, type TestDatabase } from '@assay/platform/testing';
import { AppModule } from './app.module';
import { readEnvironment } from './environment';
import { embargoCommands } from './testing/embargo-commands';
import { embargoDoors, type Door } from './testing/embargo-doors';
import { EmbargoedCase, type Audiences } from './testing/embargoed-case';
import { Looker } from './testing/look';

let database: TestDatabase;
let app: NestExpressApplication;
let embargoed: EmbargoedCase;
let looker: Looker;

beforeAll(async () => {
  database = await createTestDatabase();
  const environment = readEnvironment({ DATABASE_APP_URL: database.appUrl, PUBLIC_ORIGIN: 'http://localhost:1', LOG_LEVEL: 'silent' });
  const testing = await Test.createTestingModule({ imports: [AppModule.for(environment)] }).compile();
  app = testing.createNestApplication<NestExpressApplication>({ bodyParser: false, logger: false });
  configureHttp(app, { trustedProxies: 1 });
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  looker = new Looker(port);
  embargoed = await EmbargoedCase.make(database.superuserUrl, port);
}, 60_000);
afterAll(async () => {
  looker?.close();
  await embargoed?.close();
  await app?.close();
  await database?.drop();
});

/**
 * What may be told anew once the release is in effect, and to whom: the outcome to those it belongs to, what can be done
 * about it, and that the apprentice is told. The employer hears nothing here, because this apprentice shares nothing with them.
 */
const opened: Readonly<Record<string, RegExp>> = {
  'the apprentice': /^\/api\/(?:my\/|enrolments\/\{enrolment\}\/(?:reattempts|appeals|considerations))/,
  'their provider': /^\/api\/(?:[a-z-]*outcomes|enrolments\/\{enrolment\}\/(?:reattempts|appeals|considerations|outcome))/,
  'a scheduler': /^\/api\/(?:enrolments\/\{enrolment\}\/reattempts|message-deliveries)/,
};
/** What may be answered otherwise once the release is in effect where something is to be done: a released result can be appealed. */
const appealable = ['the apprentice', 'their provider'].map((audience) => [audience, 'POST /api/results/{result}/appeals']);

/** What changes before the release without telling anything of a grade, and why. */
const telling: readonly { readonly audience: string; readonly path: string; readonly because: string }[] = [
  {
    audience: 'a scheduler',
    path: '/api/attempts/{observation}/second-assessors',
    because: 'who plans second assessors is told whether the marking is still open to one',
  },
];
const isToldOfWork = (door: string) => telling.some(({ audience, path }) => door === `${audience}\t${path}`);

/** The code of a released statement tells whoever has it that it holds, and nothing else. */
const openedToAll = /^\/api\/statements\//;

type Seen = ReadonlyMap<string, string>;
const nameOf = ({ route, path }: Door) => (route.method === 'GET' ? path : `${route.method} ${path}`);

/** What everybody is told at every door. Where a route is closed to somebody one look is enough; another organisation’s filters are its own. */
async function lookEverywhere(audiences: Audiences, doors: readonly Door[], among?: Seen): Promise<Seen> {
  const ids = await embargoed.ids();
  const seen = new Map<string, string>();
  const each = Object.entries(audiences).map(async ([audience, cookie], index) => {
    const closed = new Set<string>();
    for (const door of doors) {
      const { route, path } = door;
      if (among && !among.has(`${audience}\t${nameOf(door)}`)) continue;
      if (closed.has(route.handler) || (audience.endsWith('elsewhere') && path.includes('?'))) continue;
      const { status, told } = await looker.look(door, cookie, `10.0.0.${index}`, ids);
      if (status === 403 || status === 401) closed.add(route.handler);
      seen.set(`${audience}\t${nameOf(door)}`, told);
    }
  });
  await Promise.all(each);
  return seen;
}

/** Whose refusals are compared. A scheduler's commands would change the case itself. */
const withCommands = ({ 'a scheduler': _scheduler, ...others }: Audiences): Audiences => others;

/** The answers that were refusals: what was done once is answered otherwise for that alone. */
const refusals = (seen: Seen): Seen => new Map([...seen].filter(([, told]) => /^4/.test(told)));

const differences = (before: Seen, after: Seen) =>
  [...new Set([...before.keys(), ...after.keys()])].filter((door) => before.get(door) !== after.get(door));

it('tells nobody anything of a grade by any door before its release takes effect, and then only whom it concerns', async () => {
  const audiences = await embargoed.audiences();
  const routes = app.get(DeclaredRoutes).all();
  const doors = embargoDoors(routes, openApiDocument(app), Object.keys(await embargoed.ids()));
  const commands = embargoCommands(routes, openApiDocument(app));
  const refused = refusals(await lookEverywhere(withCommands(audiences), commands));
  const tryAgain = () => lookEverywhere(withCommands(audiences), commands, refused);
  // What the commands wrote gets its number in the record a moment later: before the first look, or it would differ by that.
  await app.get(AuditSealer, { strict: false }).sealAll();
  const before = await lookEverywhere(audiences, doors);
  const outbox = await embargoed.outbox();
  let compared = before.size;
  const states = {
    'after marking': () => embargoed.mark(),
    'after moderation': () => embargoed.moderate(),
    'after the release was prepared': () => embargoed.prepare(),
    'after it was approved, before its time': () => embargoed.approve(),
  };
  for (const [state, reach] of Object.entries(states)) {
    await reach();
    await app.get(SendMessages, { strict: false }).wake();
    const now = await lookEverywhere(audiences, doors);
    compared += now.size;
    expect({
      state,
      told: differences(before, now)
        .filter((door) => !isToldOfWork(door))
        .map((door) => [door, before.get(door), now.get(door)]),
    }).toEqual({ state, told: [] });
    expect({ state, outbox: await embargoed.outbox() }).toEqual({ state, outbox });
  }
  expect(differences(refused, await tryAgain()).map((door) => [door, refused.get(door)])).toEqual([]);
  await embargoed.letTimePass();
  await app.get(SendMessages, { strict: false }).wake();
  const news = (await embargoed.outbox()).filter((line) => !outbox.some((before) => isDeepStrictEqual(before, line)));
  const { apprentice } = await embargoed.ids();
  expect(news).toEqual([{ subject: 'result', kind: 'result-released', part: 'apprentice', recipient_id: apprentice, count: 1 }]);
  const after = await lookEverywhere(audiences, doors);
  const answered = await tryAgain();
  const taken = differences(refused, answered).map((door) => door.split('\t'));
  expect(taken.sort()).toEqual(appealable.sort());
  compared += after.size;
  const told = differences(before, after)
    .filter((door) => !isToldOfWork(door))
    .map((door) => door.split('\t') as [string, string]);
  const unexpected = told.filter(([audience, path]) => !openedToAll.test(path) && !opened[audience]?.test(path));
  expect(unexpected).toEqual([]);
  expect(told).toContainEqual(['the apprentice', '/api/my/outcome']);
  expect(told).toContainEqual(['a scheduler', '/api/message-deliveries']);
  expect(told).toContainEqual(['a stranger', '/api/statements/{statement}/validity']);
  process.stdout.write(
    `embargo matrix: ${doors.length} doors × ${Object.keys(audiences).length} audiences × 6 states = ${compared} answers compared, 0 differences before the time (${telling.length} allowed, with its reason), ${told.length} after it, all of them allowed; ${refused.size} refusals of commands compared three times, ${taken.length} told otherwise after it\n`,
  );
}, 400_000);

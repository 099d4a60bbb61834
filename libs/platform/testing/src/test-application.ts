import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Global, Module, type DynamicModule, type Provider, type Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LoggerModule } from 'nestjs-pino';
import request from 'supertest';
import type { DataSource } from 'typeorm';
import { dataSourceOptions } from '@assay/database';
import { Authenticator, Clock, configureHttp, PlatformModule, PlatformSettings, type Actor } from '@assay/platform/api';
import { SettableClock } from './settable-clock';
import { createTestDatabase, type TestDatabase } from './test-database';
import { createTestOrganisation, type TestOrganisation } from './test-people';

/** A caller with one identity: every unsafe request is made as our own pages make it. */
export interface TestCaller {
  get(path: string): request.Test;
  post(path: string, body?: object, headers?: Record<string, string>): request.Test;
  put(path: string, body: object, headers?: Record<string, string>): request.Test;
  patch(path: string, body: object, headers?: Record<string, string>): request.Test;
  delete(path: string): request.Test;
  /** A part of an upload, beginning at this byte. */
  part(path: string, offset: number, bytes: Buffer): request.Test;
}

export interface TestApplication {
  readonly app: NestExpressApplication;
  readonly clock: SettableClock;
  readonly database: TestDatabase;
  readonly owner: DataSource;
  /** Connected as the application, apart from the application's own pool. */
  readonly source: DataSource;
  organisation(): Promise<TestOrganisation>;
  /** Requests as this person; without one, as a stranger. */
  as(actor: Actor | null): TestCaller;
  close(): Promise<void>;
}

/** The real modules over HTTP with a database of their own; only who is signed in and the time are the test's. */
export async function createTestApplication(
  modules: readonly (Type | DynamicModule)[],
  options: { now?: string; connections?: number; realSessions?: boolean } = {},
): Promise<TestApplication> {
  const database = await createTestDatabase();
  const clock = new SettableClock(new Date(options.now ?? '2027-01-04T09:00:00Z'));
  const sessions = new Map<string, Actor>();
  const surroundings = options.realSessions ? settingsModule() : surroundingsModule(clock, sessions);
  const testing = await Test.createTestingModule({
    imports: [
      LoggerModule.forRoot({ pinoHttp: { level: process.env['TEST_LOG_LEVEL'] ?? 'silent' } }),
      TypeOrmModule.forRoot(dataSourceOptions(database.appUrl, options.connections ?? 10)),
      surroundings,
      PlatformModule,
      ...modules,
    ],
  }).compile();
  const app = testing.createNestApplication<NestExpressApplication>({ bodyParser: false, logger: ['error'] });
  configureHttp(app, { trustedProxies: 0 });
  await app.init();
  const [owner, source] = await Promise.all([database.connectAsOwner(), database.connectAsApp(4)]);
  return {
    app,
    clock,
    database,
    owner,
    source,
    organisation: () => createTestOrganisation(owner, source),
    as: (actor) => callerFor(app, actor ? tokenFor(sessions, actor) : null),
    close: async () => {
      await app.close();
      await database.drop();
      await rm(filesFolder, { recursive: true, force: true });
    },
  };
}

function surroundingsModule(clock: Clock, sessions: Map<string, Actor>): DynamicModule {
  class SessionsOfTheTest extends Authenticator {
    override actorOf(token: string): Promise<Actor | null> {
      return Promise.resolve(sessions.get(token) ?? null);
    }

    /** Opened a moment ago, like every session of a test. */
    override isFresh(): Promise<boolean> {
      return Promise.resolve(true);
    }
  }
  return globalModule([{ provide: Clock, useValue: clock }, { provide: Authenticator, useClass: SessionsOfTheTest }, ...settingsProviders]);
}

/** For the module that signs people in: it brings its own sessions and its own clock. */
function settingsModule(): DynamicModule {
  return globalModule(settingsProviders);
}

/** One folder for the files of this process's tests. */
const filesFolder = join(tmpdir(), `assay-files-${process.pid}`);

const settingsProviders = [
  {
    provide: PlatformSettings,
    useValue: { publicOrigin: 'http://localhost', demonstration: false, filesFolder } satisfies PlatformSettings,
  },
];

function globalModule(providers: readonly Exclude<Provider, Type>[]): DynamicModule {
  @Global()
  @Module({ providers: [...providers], exports: providers.map(({ provide }) => provide) })
  class Surroundings {}
  return { module: Surroundings };
}

function tokenFor(sessions: Map<string, Actor>, actor: Actor): string {
  const token = randomUUID();
  sessions.set(token, actor);
  return token;
}

function callerFor(app: NestExpressApplication, token: string | null): TestCaller {
  const signed = (test: request.Test) => (token ? test.set('Cookie', `assay=${token}`) : test);
  const unsafe = (test: request.Test, headers: Record<string, string>) =>
    signed(test).set({ 'X-Assay-Request': '1', 'Sec-Fetch-Site': 'same-origin', 'Idempotency-Key': randomUUID(), ...headers });
  const server = () => request(app.getHttpServer());
  return {
    get: (path) => signed(server().get(path)),
    post: (path, body = {}, headers = {}) => unsafe(server().post(path), headers).send(body),
    put: (path, body, headers = {}) => unsafe(server().put(path), headers).send(body),
    patch: (path, body, headers = {}) => unsafe(server().patch(path), headers).send(body),
    delete: (path) => unsafe(server().delete(path), {}),
    part: (path, offset, bytes) =>
      unsafe(server().patch(path), { 'Content-Type': 'application/octet-stream', 'Upload-Offset': String(offset) }).send(bytes),
  };
}

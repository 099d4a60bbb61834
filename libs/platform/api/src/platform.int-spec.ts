import { Body, Controller, Get, Module, Post } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DiscoveryModule } from '@nestjs/core';
import { randomUUID } from 'node:crypto';
import { createTestApplication, type TestApplication, type TestOrganisation } from '@assay/platform/testing';
import { EmployerEntity, Transactions } from '@assay/database';
import { TextField } from '@assay/platform/contracts';
import type { Actor } from './access/actor';
import { CurrentActor } from './access/current-actor';
import { DeclaredRoutes } from './access/declared-routes';
import { RequirePermission } from './access/route-declarations';
import { Commands } from './commands/commands';
import { ForgetAnswers } from './commands/forget-answers';

class EmployerRequest {
  @TextField({ max: 20 })
  name!: string;
}

@Controller('examples')
class ExamplesController {
  constructor(private readonly commands: Commands) {}

  @Get()
  @RequirePermission('people.read')
  list(): { ok: true } {
    return { ok: true };
  }

  @Post()
  @RequirePermission('people.read')
  add(@CurrentActor() actor: Actor, @Body() { name }: EmployerRequest): Promise<{ id: string }> {
    return this.commands.run(actor, async (manager) => {
      const id = randomUUID();
      await manager.insert(EmployerEntity, { organisationId: actor.organisationId, id, name });
      return { id };
    });
  }

  @Post('silent')
  @RequirePermission('people.read')
  withoutCommand(): { ok: true } {
    return { ok: true };
  }
}

@Module({ controllers: [ExamplesController] })
class ExamplesModule {}

let test: TestApplication;
let organisation: TestOrganisation;
let scheduler: Actor;
beforeAll(async () => {
  test = await createTestApplication([ExamplesModule]);
  organisation = await test.organisation();
  scheduler = await organisation.account(['scheduler']);
});
afterAll(() => test.close());

const employers = (): Promise<number> => new Transactions(test.source).run(organisation.tenant, (manager) => manager.count(EmployerEntity));

describe('access', () => {
  it('refuses a stranger, and a person whose roles do not hold the permission', async () => {
    const stranger = await test.as(null).get('/api/examples');
    expect([stranger.status, stranger.body.code]).toEqual([401, 'unauthenticated']);
    const assessor = await organisation.account(['assessor']);
    const refused = await test.as(assessor).get('/api/examples');
    expect([refused.status, refused.body.code]).toEqual([403, 'forbidden']);
    expect((await test.as(scheduler).get('/api/examples')).status).toBe(200);
  });

  it('refuses an unsafe request from another site or without the custom header', async () => {
    const caller = test.as(scheduler);
    const crossSite = await caller.post('/api/examples', { name: 'x' }, { 'Sec-Fetch-Site': 'cross-site' });
    const plainForm = await caller.post('/api/examples', { name: 'x' }, { 'X-Assay-Request': '' });
    expect([crossSite.status, crossSite.body.code, plainForm.status]).toEqual([403, 'cross-site', 403]);
  });

  it('refuses a change that waited on a device and is somebody else’s', async () => {
    const send = (account: string) =>
      test.as(scheduler).post('/api/examples', { name: account.slice(0, 8) }, { 'X-Assay-Account': account });
    const before = await employers();
    const refused = await send(randomUUID());
    expect([refused.status, refused.body.code]).toEqual([401, 'unauthenticated']);
    expect(await employers()).toBe(before);
    expect((await send(scheduler.accountId)).status).toBe(201);
  });

  it('does not start with a route that declares neither a permission nor a reason to be public', async () => {
    @Controller('forgotten')
    class ForgottenController {
      @Get()
      leak(): string {
        return 'everything';
      }
    }
    const testing = await Test.createTestingModule({
      imports: [DiscoveryModule],
      controllers: [ForgottenController],
      providers: [DeclaredRoutes],
    }).compile();
    await expect(testing.createNestApplication().init()).rejects.toThrow('ForgottenController.leak');
  });
});

describe('problems', () => {
  it('names every field that cannot be accepted, unknown ones too, and never echoes a value', async () => {
    const answer = await test.as(scheduler).post('/api/examples', { name: 'far too long for twenty characters', surprise: 'secret' });
    expect(answer.status).toBe(422);
    expect(answer.type).toBe('application/problem+json');
    expect(answer.body.errors.map(({ field }: { field: string }) => field).sort()).toEqual(['name', 'surprise']);
    expect(answer.text).not.toContain('secret');
  });

  it('answers text that is not JSON and an unknown address with a problem', async () => {
    const broken = await test.as(scheduler).post('/api/examples', undefined, { 'Content-Type': 'application/json' }).send('{"name":');
    expect([broken.status, broken.body.code]).toEqual([400, 'malformed']);
    const nowhere = await test.as(scheduler).get('/api/nowhere');
    expect([nowhere.status, nowhere.body.code]).toEqual([404, 'not-found']);
  });
});

describe('idempotency', () => {
  it('gives the same answer to the same request and changes nothing the second time', async () => {
    const before = await employers();
    const headers = { 'Idempotency-Key': randomUUID() };
    const first = await test.as(scheduler).post('/api/examples', { name: 'Once' }, headers);
    const second = await test.as(scheduler).post('/api/examples', { name: 'Once' }, headers);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect(second.headers['idempotent-replayed']).toBe('true');
    expect(await employers()).toBe(before + 1);
  });

  it('refuses the key for another body, and a request without one', async () => {
    const headers = { 'Idempotency-Key': randomUUID() };
    await test.as(scheduler).post('/api/examples', { name: 'One' }, headers);
    const other = await test.as(scheduler).post('/api/examples', { name: 'Other' }, headers);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-key-reused']);
    const without = await test.as(scheduler).post('/api/examples', { name: 'One' }, { 'Idempotency-Key': '' });
    expect([without.status, without.body.code]).toEqual([400, 'idempotency-key-required']);
  });

  it('does the work once when fifty equal requests arrive together', async () => {
    const before = await employers();
    const headers = { 'Idempotency-Key': randomUUID() };
    const caller = test.as(scheduler);
    const answers = await Promise.all(Array.from({ length: 50 }, () => caller.post('/api/examples', { name: 'Crowd' }, headers)));
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.id}`)).size).toBe(1);
    expect(await employers()).toBe(before + 1);
  });

  it('forgets an answer after thirty days, and no sooner', async () => {
    const headers = { 'Idempotency-Key': randomUUID() };
    await test.as(scheduler).post('/api/examples', { name: 'Kept' }, headers);
    const superuser = await test.database.connectAsSuperuser();
    const age = (days: number) =>
      superuser.query(`UPDATE idempotent_answer SET created_at = now() - make_interval(days => ${days}) WHERE key = $1`, [
        headers['Idempotency-Key'],
      ]);
    await age(29);
    expect(await test.app.get(ForgetAnswers).run()).toBe(0);
    await age(31);
    expect(await test.app.get(ForgetAnswers).run()).toBe(1);
  });

  it('fails loudly where a route changes something without a command', async () => {
    expect((await test.as(scheduler).post('/api/examples/silent')).status).toBe(500);
  });
});

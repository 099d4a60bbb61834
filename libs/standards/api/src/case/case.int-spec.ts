import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { Role } from '@assay/people/domain';
import { createTestApplication, type TestApplication, type TestCaller } from '@assay/platform/testing';
import { StandardsModule } from '../standards.module';
import { caseSchemas } from '../testing/case-schema';
import { aTeam, generated, published, type Team } from '../testing/rubric-team';
import type { CaseDocument, CasePackage, CaseRubric } from './case-types';

let application: TestApplication;

beforeAll(async () => {
  application = await createTestApplication([StandardsModule]);
});
afterAll(() => application.close());

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);

/** What the schema has against the answer. */
function faults(kind: keyof typeof caseSchemas, answer: unknown): unknown {
  const check = ajv.compile(caseSchemas[kind]);
  return check(answer) ? [] : check.errors;
}

const root = '/ims/case/v1p1';
const get = async (caller: TestCaller, path: string): Promise<unknown> => (await caller.get(`${root}/${path}`).expect(200)).body;
const source = (name: string) => readFileSync(`libs/standards/domain/data/sources/${name}`, 'utf8');

async function withVersion(name: string | null, versionLabel: string): Promise<Team> {
  const team = await aTeam(application);
  if (name === null) return team;
  const body = { text: source(name), sourceName: name, versionLabel };
  const { body: imported } = await team.author.post('/api/standards', body).expect(200);
  return { ...team, standardId: (imported as { id: string }).id };
}

const versions = [
  ['OCC0825', null, '1.1', 13],
  ['ST0499 1.2', 'ST0499_1.2.page.html', '1.2', 10],
  ['ST0499 1.3', 'ST0499_1.3.apprenticeshipstandards-shape.json', '1.3', 10],
] as const;

describe.each(versions)('the CASE package of %s', (_, name, label, duties) => {
  it('validates, with its published rubric, and every address in it leads to what it names', async () => {
    const team = await withVersion(name, label);
    const rubric = await published(team);
    const found = (await get(team.author, `CFPackages/${team.standardId}`)) as CasePackage;
    expect(faults('package', found)).toEqual([]);
    expect(found.CFItems.filter(({ CFItemType }) => CFItemType === 'Duty')).toHaveLength(duties);
    expect(found.CFRubrics?.[0]?.CFRubricCriteria).toHaveLength(rubric.criteria.length);
    const at = (uri: string) => get(team.author, uri.slice(uri.indexOf(root) + root.length + 1));
    expect(faults('document', await at(found.CFDocument.uri))).toEqual([]);
    for (const item of [found.CFItems[0], found.CFItems.at(-1)]) {
      const alone = (await at(item?.uri ?? '')) as { identifier: string };
      expect([faults('item', alone), alone.identifier]).toEqual([[], item?.identifier]);
    }
    expect(faults('association', await at(found.CFAssociations.at(-1)?.uri ?? ''))).toEqual([]);
    const alone = (await at(found.CFRubrics?.[0]?.uri ?? '')) as CaseRubric;
    expect([faults('rubric', alone), alone]).toEqual([[], found.CFRubrics?.[0]]);
  });
});

it('names every node once, relates only what is there, and says the same each time', async () => {
  const team = await withVersion('ST0499_1.2.page.html', '1.2');
  const path = `CFPackages/${team.standardId}`;
  const found = (await get(team.author, path)) as CasePackage;
  const ids = [...found.CFItems, ...found.CFAssociations].map(({ identifier }) => identifier);
  expect(new Set(ids).size).toBe(ids.length);
  const nodes = new Set([found.CFDocument.identifier, ...found.CFItems.map(({ identifier }) => identifier)]);
  for (const { originNodeURI, destinationNodeURI } of found.CFAssociations)
    expect([originNodeURI, destinationNodeURI].every(({ identifier }) => nodes.has(identifier))).toBe(true);
  expect(found.CFAssociations.filter(({ associationType }) => associationType === 'isRelatedTo').length).toBeGreaterThan(100);
  expect(await get(team.second, path)).toEqual(found);
});

it('lists the documents, and keeps drafts of rubrics to itself', async () => {
  const team = await aTeam(application);
  const rubric = await generated(team);
  const { CFDocuments } = (await get(team.author, 'CFDocuments')) as { CFDocuments: CaseDocument[] };
  expect(CFDocuments.map(({ identifier }) => identifier)).toEqual([team.standardId]);
  expect(CFDocuments.flatMap((document) => faults('document', document))).toEqual([]);
  expect((await get(team.author, `CFPackages/${team.standardId}`)) as CasePackage).not.toHaveProperty('CFRubrics');
  await team.author.get(`${root}/CFRubrics/${rubric.id}`).expect(404);
});

it('is for those who may read standards, of the own organisation', async () => {
  const team = await aTeam(application);
  const path = `${root}/CFPackages/${team.standardId}`;
  await application.as(null).get(path).expect(401);
  const scheduler = application.as(await team.organisation.account([Role.Scheduler]));
  await scheduler.get(path).expect(200);
  await (await aTeam(application)).author.get(path).expect(404);
  await team.author.get(`${root}/CFItems/${team.standardId}`).expect(404);
  await team.author.get(`${root}/CFPackages/nothing`).expect(404);
});

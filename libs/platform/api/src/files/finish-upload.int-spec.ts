import { aPdf, createTestApplication, type TestApplication } from '@assay/platform/testing';
import { StoredFileEntity, Transactions } from '@assay/database';
import { FilePurpose } from '@assay/platform/util';
import { FileBytes } from './file-bytes';
import { FinishUpload } from './finish-upload';

let test: TestApplication;
beforeAll(async () => (test = await createTestApplication([])));
afterAll(() => test.close());

it('finds nothing to finish where it was given up meanwhile, with or without its bytes', async () => {
  const organisation = await test.organisation();
  const provider = await organisation.account(['provider'], { trainingProviderId: await organisation.trainingProvider() });
  const bytes = aPdf(2_000);
  const { body } = await test
    .as(provider)
    .post('/api/files', { purpose: FilePurpose.GatewayEvidence, name: 'a.pdf', sizeBytes: bytes.length })
    .expect(201);
  await test.as(provider).part(`/api/files/${body.id}`, 0, bytes.subarray(0, 1_900)).expect(200);
  const place = { organisationId: organisation.id, id: body.id };
  const inside = new Transactions(test.source);
  const file = await inside.run(organisation.tenant, (manager) => manager.findOneByOrFail(StoredFileEntity, place));
  const finish = () => test.app.get(FinishUpload).run(provider, file);
  await inside.run(organisation.tenant, (manager) => manager.delete(StoredFileEntity, place));
  await expect(finish()).rejects.toMatchObject({ code: 'not-found' });
  await test.app.get(FileBytes).remove(place);
  await expect(finish()).rejects.toMatchObject({ code: 'not-found' });
});

export { SettableClock } from './settable-clock';
export { createTestApplication, type TestApplication, type TestCaller } from './test-application';
export { createTestDatabase, type TestDatabase } from './test-database';
export { anArchive, aPdf, aPng, upload } from './test-files';
export { actorOf, createTestOrganisation, type TestOrganisation } from './test-people';

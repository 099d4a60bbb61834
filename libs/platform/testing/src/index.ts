export { SettableClock } from './settable-clock';
export { createTestApplication, type TestApplication, type TestCaller } from './test-application';
export { createTestMailServer, type ReceivedMail, type TestMailServer } from './test-mail-server';
export { createTestDatabase, type TestDatabase } from './test-database';
export { anArchive, aPdf, aPng, upload } from './test-files';
export { actorOf, createTestOrganisation, type TestOrganisation } from './test-people';

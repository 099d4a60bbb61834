import { finalStates, reachableFrom } from '../lifecycle';
import { StoredFileStatus, storedFileTransitions } from './stored-file-status';

it('keeps a file once it has all of it, and loses only what it kept', () => {
  expect([...reachableFrom(storedFileTransitions, StoredFileStatus.Receiving)]).toEqual(['receiving', 'kept', 'lost']);
  expect(finalStates(storedFileTransitions)).toEqual([StoredFileStatus.Lost]);
});

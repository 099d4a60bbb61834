import type { Assignment } from '../model/roster';
import type { Fault, Reading } from './fault';
import { JsonReader } from './json-reader';
import { parseJson } from './parse-json';
import { readAssignment } from './read-event';

/** Reads the assignments of a roster file: all that another run needs from it. */
export function readRosterAssignments(text: string): Reading<readonly Assignment[]> {
  const json = parseJson(text);
  if (json.kind === 'refused') return json;
  const faults: Fault[] = [];
  const value = new JsonReader(json.value, '', faults).objects('assignments', readAssignment);
  return faults.length === 0 ? { kind: 'read', value } : { kind: 'refused', faults };
}

import type { Reading } from './fault';

/** Parses JSON; a malformed text is refused with the line and column the parser names, where it names one. */
export function parseJson(text: string): Reading<unknown> {
  try {
    return { kind: 'read', value: JSON.parse(text) };
  } catch (error) {
    return { kind: 'refused', faults: [malformed(text, error instanceof Error ? error.message : '')] };
  }
}

function malformed(text: string, message: string) {
  const offset = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
  const before = text.slice(0, offset).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  return { place: `line ${before.length}, column ${column}`, sentence: `This is not JSON: ${message}.` };
}

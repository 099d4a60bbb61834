import { isRubricMethod } from '@assay/standards/domain';
import type { GeneratorSettings, RubricMethod } from '@assay/standards/domain';
import { Refusal } from './refusal';
import { readSource } from './source-file';

type KsbSettings = Pick<GeneratorSettings, 'dutyKsbs' | 'ksbMethods'>;

/** Reads the duty-to-KSB links and the KSB-to-method map of a file; either may be absent. */
export function ksbSettings(name: string): KsbSettings {
  const file = parsed(name);
  const links = lists(file['dutyKsbs'], name, 'dutyKsbs');
  const map = lists(file['ksbMethods'], name, 'ksbMethods');
  const unknown = Object.values(map ?? {})
    .flat()
    .find((method) => !isRubricMethod(method));
  if (unknown) throw new Refusal(`${name}: “${unknown}” is not a method; the map allows observation and professional-discussion.`);
  return {
    ...(links ? { dutyKsbs: Object.fromEntries(Object.entries(links).map(([duty, keys]) => [Number(duty), keys])) } : {}),
    ...(map ? { ksbMethods: map as Readonly<Record<string, readonly RubricMethod[]>> } : {}),
  };
}

function parsed(name: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(readSource(name));
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch (error) {
    if (error instanceof Refusal) throw error;
  }
  throw new Refusal(`${name} is not a JSON object with dutyKsbs and ksbMethods.`);
}

function lists(value: unknown, name: string, field: string): Readonly<Record<string, readonly string[]>> | null {
  if (value === undefined) return null;
  const rows = typeof value === 'object' && value !== null ? Object.entries(value) : null;
  if (!rows?.every(([, list]) => Array.isArray(list) && list.every((one) => typeof one === 'string')))
    throw new Refusal(`${name}: ${field} has to be an object of lists of strings.`);
  return value as Readonly<Record<string, readonly string[]>>;
}

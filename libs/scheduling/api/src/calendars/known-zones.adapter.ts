import ICAL from 'ical.js';
import { BusyFault, zoneOfName } from '@assay/scheduling/domain';
import { BusyFileFault } from './busy-file-fault';
import { ZoneOfIntl } from './zone-of-intl.adapter';

/** A property as the library's parser leaves it: name, parameters, type, values. */
type Property = [string, Record<string, string | string[]>, ...unknown[]];
/** A component: name, properties, components inside it. */
export type ParsedComponent = [string, Property[], ParsedComponent[]];

/**
 * Gives every time of a parsed calendar a zone that can be trusted: known names, Windows' among them, become IANA zones;
 * the others keep the definition that the file brings. Throws `calendar-unknown-zone` where it brings none.
 */
export function settleZones(calendar: ParsedComponent): void {
  ICAL.TimezoneService.reset();
  const brought = new Set(calendar[2].filter(([name]) => name === 'vtimezone').map(zoneNameOf));
  for (const component of calendar[2]) if (component[0] !== 'vtimezone') settleComponent(component, brought);
  calendar[2] = calendar[2].filter((component) => component[0] !== 'vtimezone' || zoneOfName(zoneNameOf(component)) === null);
}

function settleComponent([, properties, inside]: ParsedComponent, brought: ReadonlySet<string>): void {
  for (const [, parameters] of properties) {
    const name = parameters['tzid'];
    if (typeof name === 'string') parameters['tzid'] = settled(name, brought);
  }
  for (const component of inside) settleComponent(component, brought);
}

function settled(name: string, brought: ReadonlySet<string>): string {
  const zone = zoneOfName(name);
  if (zone === null && brought.has(name)) return name;
  if (zone === null) throw new BusyFileFault(BusyFault.UnknownZone);
  if (!ICAL.TimezoneService.has(zone)) ICAL.TimezoneService.register(new ZoneOfIntl(zone), zone);
  return zone;
}

function zoneNameOf([, properties]: ParsedComponent): string {
  const value = properties.find(([name]) => name === 'tzid')?.[3];
  return typeof value === 'string' ? value : '';
}

import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { Injectable } from '@nestjs/common';
import { BusyFault, busyLimits } from '@assay/scheduling/domain';
import { BusyFileFault } from './busy-file-fault';
import { CalendarConnection } from './calendar-connection';
import { isPublicAddress } from './public-address';

const patienceMs = 20_000;
const mostRedirects = 3;

/** A calendar file as an address gave it; null text where it is the one that we have. */
export interface FetchedCalendar {
  readonly text: string | null;
  readonly etag: string | null;
}

/**
 * Reads a subscribed address. Only https on its own port, only servers on the public internet: the name is looked up
 * here, every address it has must be public, and the connection goes to the one that was looked at. A redirect is checked
 * like the address itself. Throws a BusyFileFault.
 */
@Injectable()
export class FetchCalendar {
  constructor(private readonly connection: CalendarConnection) {}

  async run(address: string, etag: string | null): Promise<FetchedCalendar> {
    const signal = AbortSignal.timeout(patienceMs);
    try {
      return await this.follow(calendarUrl(address), etag, signal, 0);
    } catch (error) {
      if (error instanceof BusyFileFault) throw error;
      throw new BusyFileFault(BusyFault.NotReached);
    }
  }

  private async follow(url: URL, etag: string | null, signal: AbortSignal, redirects: number): Promise<FetchedCalendar> {
    const ip = await this.publicAddressOf(url);
    const headers = {
      Accept: 'text/calendar',
      'Accept-Encoding': 'identity',
      'User-Agent': 'Assay',
      ...(etag ? { 'If-None-Match': etag } : {}),
    };
    const response = await this.connection.get(url, ip, headers, signal);
    const { statusCode = 0 } = response;
    const { location } = response.headers;
    if (statusCode === 200) return { text: await textOf(response), etag: etagOf(response) };
    response.destroy();
    if (statusCode === 304) return { text: null, etag };
    if (statusCode < 300 || statusCode > 399 || !location || redirects >= mostRedirects) throw new BusyFileFault(BusyFault.NotReached);
    return this.follow(calendarUrl(location, url), etag, signal, redirects + 1);
  }

  private async publicAddressOf({ hostname }: URL): Promise<string> {
    const host = hostname.replace(/^\[|\]$/g, '');
    const addresses = isIP(host) === 0 ? await this.connection.addressesOf(host) : [host];
    const [first] = addresses;
    if (!first || !addresses.every(isPublicAddress)) throw new BusyFileFault(BusyFault.AddressNotAllowed);
    return first;
  }
}

/** The address as it will be asked. Throws `address-not-allowed` where it is not https on the usual port, or signs in. */
export function calendarUrl(address: string, base?: URL): URL {
  const text = address.trim().replace(/^webcals?:/i, 'https:');
  const url = URL.canParse(text, base) ? new URL(text, base) : null;
  if (url?.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '')
    throw new BusyFileFault(BusyFault.AddressNotAllowed);
  url.hash = '';
  return url;
}

async function textOf(response: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > busyLimits.fileOctets) {
      response.destroy();
      throw new BusyFileFault(BusyFault.TooLarge);
    }
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function etagOf({ headers }: IncomingMessage): string | null {
  const { etag } = headers;
  return etag !== undefined && etag.length <= 200 ? etag : null;
}

import { lookup } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { Injectable } from '@nestjs/common';

/** How other servers are reached. */
@Injectable()
export class CalendarConnection {
  /** Every IP address that the name has. */
  async addressesOf(host: string): Promise<string[]> {
    const found = await lookup(host, { all: true, verbatim: true });
    return found.map(({ address }) => address);
  }

  /** Asks for the address at this IP address and no other, whatever the name means a moment later. */
  get(url: URL, address: string, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const family = address.includes(':') ? 6 : 4;
      const asked = request(url, {
        headers: { ...headers },
        signal,
        agent: false,
        lookup: (_host, options, done) => (options.all ? done(null, [{ address, family }]) : done(null, address, family)),
      });
      asked.once('response', resolve).once('error', reject).end();
    });
  }
}

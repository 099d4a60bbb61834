import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';

/** What a command may carry besides its body. */
export interface SendOptions {
  /** The `version` of the resource as the person saw it; a newer one on the server is answered with `stale`. */
  readonly version?: number;
  /** One key per intention of a person: pass the same again when the same intention is tried again. */
  readonly intention?: string;
  /** For a change made earlier: whose it is. The server refuses it in the session of anybody else. */
  readonly account?: string;
}

/** Sends commands. Reading is `httpResource`'s. Every failure is a `ProblemError`. */
@Injectable({ providedIn: 'root' })
export class ApiClient {
  private readonly http = inject(HttpClient);

  get<Answer>(path: string): Promise<Answer> {
    return firstValueFrom(this.http.get<Answer>(path));
  }

  post<Answer = void>(path: string, body: unknown = {}, options: SendOptions = {}): Promise<Answer> {
    return this.send('POST', path, body, options);
  }

  put<Answer = void>(path: string, body: unknown, options: SendOptions = {}): Promise<Answer> {
    return this.send('PUT', path, body, options);
  }

  patch<Answer = void>(path: string, body: unknown, options: SendOptions = {}): Promise<Answer> {
    return this.send('PATCH', path, body, options);
  }

  delete<Answer = void>(path: string, options: SendOptions = {}): Promise<Answer> {
    return this.send('DELETE', path, undefined, options);
  }

  /** Sends a change with a method that is known only now. */
  send<Answer>(method: string, path: string, body: unknown, options: SendOptions): Promise<Answer> {
    return firstValueFrom(this.http.request<Answer>(method, path, { body, headers: headersOf(options) }));
  }
}

/** A key for one intention of a person, to be kept for its retries. */
export function newIntention(): string {
  return crypto.randomUUID();
}

function headersOf({ version, intention, account }: SendOptions): Record<string, string> {
  return {
    ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
    ...(intention === undefined ? {} : { 'Idempotency-Key': intention }),
    ...(account === undefined ? {} : { 'X-Assay-Account': account }),
  };
}

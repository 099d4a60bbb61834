import { randomUUID } from 'node:crypto';
import { forgetTries } from './forget-tries';

export interface ApiAnswer<Body = Record<string, unknown>> {
  readonly status: number;
  readonly body: Body;
}

/** Calls the API as a signed-in person's browser does. */
export class ApiCaller {
  private constructor(
    readonly url: string,
    private readonly cookie: string,
  ) {}

  static async signIn(url: string, organisation: string, email: string, password: string): Promise<ApiCaller> {
    await forgetTries();
    const response = await fetch(`${url}/api/sign-in`, {
      method: 'POST',
      headers: { ...pageHeaders, Origin: url, 'Content-Type': 'application/json' },
      body: JSON.stringify({ organisation, email, password }),
    });
    if (response.status !== 200) throw new Error(`Signing in as ${email}: ${response.status} ${await response.text()}`);
    return new ApiCaller(url, response.headers.getSetCookie()[0]?.split(';')[0] ?? '');
  }

  /** The same session at another process of the product. */
  at(url: string): ApiCaller {
    return new ApiCaller(url, this.cookie);
  }

  get<Body = Record<string, unknown>>(path: string): Promise<ApiAnswer<Body>> {
    return this.call<Body>('GET', path);
  }

  post(path: string, body: object = {}, headers: Record<string, string> = {}): Promise<ApiAnswer> {
    return this.call('POST', path, body, headers);
  }

  private async call<Body = Record<string, unknown>>(
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<ApiAnswer<Body>> {
    const unsafe = { ...pageHeaders, 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() };
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: { Cookie: this.cookie, ...(body ? unsafe : {}), ...headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await response.text();
    return { status: response.status, body: (text ? JSON.parse(text) : {}) as Body };
  }
}

const pageHeaders = { 'X-Assay-Request': '1', 'Sec-Fetch-Site': 'same-origin' };

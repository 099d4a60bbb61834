import type { CookieOptions, Request } from 'express';

/** How the browser keeps the session's token: `__Host-` binds it to this very host over https. */
export interface SessionCookie {
  readonly name: string;
  readonly options: CookieOptions;
}

/** Plain http is for loopback only, where no browser but Chrome accepts a `Secure` cookie. */
export function sessionCookie(publicOrigin: string): SessionCookie {
  const secure = publicOrigin.startsWith('https://');
  return {
    name: secure ? '__Host-assay' : 'assay',
    options: { httpOnly: true, secure, sameSite: 'lax', path: '/' },
  };
}

/** The token in the request's cookies, if there is one. */
export function tokenIn(request: Request, cookie: SessionCookie): string | null {
  const pair = (request.headers.cookie ?? '').split(/; */).find((part) => part.startsWith(`${cookie.name}=`));
  return pair ? pair.slice(cookie.name.length + 1) : null;
}

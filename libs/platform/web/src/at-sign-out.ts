import { InjectionToken } from '@angular/core';

/** What the scopes take off this device when somebody signs out, besides the copies; the application fills it. */
export const AT_SIGN_OUT = new InjectionToken<readonly (() => Promise<void>)[]>('what is forgotten at signing out', {
  factory: () => [],
});

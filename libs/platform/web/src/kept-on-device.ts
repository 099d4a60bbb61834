import { InjectionToken, type Injector } from '@angular/core';

/** What a scope keeps on this device besides the copies, and how it leaves when somebody signs out. */
export interface KeptOnDevice {
  /** Tells what waits here unsent, where anything does. Whether the person signs out all the same. */
  mayLeave(injector: Injector): Promise<boolean>;
  /** Takes off the device what may go. The owners of what stays: their keys stay with it. */
  forget(): Promise<readonly string[]>;
}

/** The application fills it. */
export const KEPT_ON_DEVICE = new InjectionToken<readonly KeptOnDevice[]>('what scopes keep on this device', {
  factory: () => [],
});

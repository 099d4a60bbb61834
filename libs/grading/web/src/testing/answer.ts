import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';

/** Lets pending work of the page go on. */
export const settle = (ms = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Answers the one request for this address. */
export async function answer(url: string, body: object): Promise<void> {
  await settle();
  TestBed.inject(HttpTestingController).expectOne(url).flush(body);
  await settle();
}

/** Waits until something is there; what never comes fails the test by its time. */
export async function until<Found>(look: () => Found | null | undefined | false): Promise<Found> {
  for (;;) {
    const found = look();
    if (found) return found;
    await settle(10);
  }
}

import { ErrorHandler } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { jest } from '@jest/globals';
import { ProblemError } from '@assay/platform/ui';
import { Notices } from './notices';
import { providePlatform } from './provide-platform';

it('tells what no page caught', () => {
  const logged = jest.spyOn(console, 'error').mockImplementation(() => {});
  TestBed.configureTestingModule({ providers: [provideRouter([]), providePlatform()] });
  const fault = new ProblemError({ status: 403, code: 'forbidden', errors: [], facts: {} });
  TestBed.inject(ErrorHandler).handleError(fault);
  expect(TestBed.inject(Notices).current()[0]?.text).toContain('You may not do this');
  expect(logged).toHaveBeenCalled();
  logged.mockRestore();
});

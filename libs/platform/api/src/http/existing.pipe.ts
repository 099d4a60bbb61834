import { ParseUUIDPipe } from '@nestjs/common';
import { notFound } from '../problem/problem.exception';

/** An id in an address. What is no id names nothing, so it is not found like every other thing that is not there. */
export const existing = new ParseUUIDPipe({ exceptionFactory: () => notFound() });

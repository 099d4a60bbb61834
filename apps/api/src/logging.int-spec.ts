import { pinoHttp, type Options } from 'pino-http';
import { QueryFailedError } from 'typeorm';
import { Environment } from './environment';
import { logging } from './logging';

it('writes what a failed statement was stopped by, and none of the values that it carried', () => {
  const lines: string[] = [];
  const options = logging(new Environment()).pinoHttp as Options;
  const { logger } = pinoHttp(options, { write: (line: string) => void lines.push(line) });
  const stopped = Object.assign(new Error('canceling statement due to lock timeout'), {
    code: '55P03',
    detail: 'Key (email)=(ada@example.org)',
  });
  logger.error({ err: new QueryFailedError('INSERT INTO adjustment_reason', ['I have dyslexia'], stopped) }, 'request failed');
  const [line = ''] = lines;
  expect(JSON.parse(line)).toMatchObject({
    msg: 'request failed',
    err: { type: 'QueryFailedError', code: '55P03', message: 'canceling statement due to lock timeout' },
  });
  expect(line).not.toMatch(/dyslexia|ada@example/);
});

import { readStatementCode, statementCode, statementCodeBytes } from './statement-code';

it('makes four groups of five letters of twenty bytes', () => {
  const bytes = Uint8Array.from({ length: statementCodeBytes }, (_, index) => index * 13);
  expect(statementCode(bytes)).toBe('0DT7M-1EV8N-2FW9P-3GXAQ');
});

it('reads a code however it was typed', () => {
  const code = '7K3QF-0M9ZT-XXH2B-14CRE';
  for (const typed of [code, '7k3qf0m9ztxxh2b14cre', ' 7K3QF OM9ZT XXH2B I4CRE ', '7k3qf-0m9zt-xxh2b-l4cre'])
    expect(readStatementCode(typed)).toBe(code);
});

it.each(['', '7K3QF', '7K3QF-0M9ZT-XXH2B-14CRU', '7K3QF-0M9ZT-XXH2B-14CREE', '×'.repeat(20)])('takes %j for no code', (typed) => {
  expect(readStatementCode(typed)).toBeNull();
});

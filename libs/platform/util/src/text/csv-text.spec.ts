import { csvText } from './csv-text';

const line = (...cells: (string | number | null)[]) => csvText([cells]).slice(1);

it('quotes what needs quoting, ends lines with CRLF, and begins with a byte order mark', () => {
  expect(
    csvText([
      ['a', 'b, c'],
      ['d "e"', 'f\ng'],
    ]),
  ).toBe('\uFEFFa,"b, c"\r\n"d ""e""","f\ng"\r\n');
});

it.each(['=1+1', '+44 20', '-2+3', '@SUM(A1)', ' =1', '\t=1', '=HYPERLINK("http://x","y")'])('disarms %j', (text) => {
  expect(line(text)).toMatch(/^"?'/);
});

it('leaves numbers and ordinary text alone', () => {
  expect(line(-3.5, '-3.5', 'Asha O’Neill', null, 0)).toBe('-3.5,-3.5,Asha O’Neill,,0\r\n');
});

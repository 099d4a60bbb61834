import { cleanFileName } from './clean-file-name';

const pdf = { mediaType: 'application/pdf', ending: 'pdf' };

it('keeps a plain name and gives it the ending of its true kind', () => {
  expect(cleanFileName('Portfolio – final.pdf', pdf)).toBe('Portfolio – final.pdf');
  expect(cleanFileName('portfolio.exe', pdf)).toBe('portfolio.pdf');
  expect(cleanFileName('résumé', pdf)).toBe('résumé.pdf');
});

it('leaves nothing of a path, of control characters, or of marks that turn the reading direction', () => {
  expect(cleanFileName('../../etc/passwd', pdf)).toBe('passwd.pdf');
  expect(cleanFileName('C:\\Users\\me\\work.pdf', pdf)).toBe('work.pdf');
  expect(cleanFileName('a\r\nSet-Cookie: x.pdf', pdf)).toBe('aSet-Cookie x.pdf');
  expect(cleanFileName('gnp.\u202efdp', pdf)).toBe('gnp.pdf');
  expect(cleanFileName('\u0000', pdf)).toBe('file.pdf');
});

it('has a name for what has none, for reserved names and for very long ones', () => {
  expect(cleanFileName('...', pdf)).toBe('file.pdf');
  expect(cleanFileName('nul.pdf', pdf)).toBe('file.pdf');
  expect(cleanFileName(`${'n'.repeat(400)}.pdf`, pdf).length).toBeLessThanOrEqual(150);
  expect(cleanFileName('notes', null)).toBe('notes');
});

import { englishFrame, writeMessage, type MessageContent } from './write-message';

const content: MessageContent = {
  subject: 'Something  to\nsee',
  sentence: 'Here is a sentence for {reader}.',
  facts: [['Assessment', 'DevOps <Engineer>']],
  note: null,
  link: { label: 'See it', path: '/somewhere' },
};
const to = { reader: 'Ada <Byron>', organisation: 'Northgate', origin: 'https://assay.example' };

it('says the same in text and in HTML, with the whole address', () => {
  const { subject, text, html } = writeMessage(content, to, englishFrame);
  expect(subject).toBe('Something to see');
  for (const written of [text, html]) {
    expect(written).toContain('https://assay.example/somewhere');
    expect(written).toContain('Northgate sends this');
  }
});

it('lets no name become a tag, and fills nothing into what is said but its own', () => {
  const { text, html } = writeMessage(content, to, englishFrame);
  expect(html).not.toMatch(/<(?:Byron|Engineer)>/);
  expect(html).toContain('Ada &lt;Byron&gt;');
  expect(text).toContain('Here is a sentence for {reader}.');
});

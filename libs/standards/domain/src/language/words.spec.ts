import { shelters, wordsOf } from './words';

const texts = (text: string) => wordsOf(text).map((word) => word.text);
const sheltered = (text: string) =>
  wordsOf(text)
    .filter((word) => word.sheltered)
    .map((word) => word.text);

describe('words of a duty', () => {
  it('leaves punctuation to the gaps, and keeps the stops of e.g. and the brackets of team(s)', () => {
    expect(texts('Ensure team(s) deploy (e.g. Serverless, Containers).')).toEqual([
      'Ensure',
      'team(s)',
      'deploy',
      'e.g.',
      'Serverless',
      'Containers',
    ]);
  });

  it('shelters what stands in brackets and quotation marks', () => {
    expect(sheltered("embody the culture of 'you build it, you run it', with care (metrics, logs)")).toEqual([
      'you',
      'build',
      'it',
      'you',
      'run',
      'it',
      'metrics',
      'logs',
    ]);
  });

  it('does not take an apostrophe for a quotation mark', () => {
    expect(sheltered("meet customers' needs and the organisation's aims")).toEqual([]);
    expect(sheltered('meet individuals’ wishes and others’ needs')).toEqual([]);
  });

  it('shelters nothing behind a bracket that is never closed', () => {
    expect(shelters('Build (the thing, and test it')).toEqual([]);
  });

  it('closes a bracket inside a bracket first', () => {
    expect(shelters('a (b (c) d) e')).toEqual([[2, 11]]);
  });
});

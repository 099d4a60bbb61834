import { scoreOf, unmatched } from './score';

describe('scores', () => {
  it('counts a text as found word for word, whatever stops stand around it', () => {
    expect(unmatched(['Build it.', 'Test it'], ['Build it', 'Test it.'])).toEqual({
      labelled: [],
      found: [],
    });
  });

  it('lists what was missed and what was found too much', () => {
    expect(unmatched(['Build and test it'], ['Build', 'test it'])).toEqual({
      labelled: ['Build and test it'],
      found: ['Build', 'test it'],
    });
  });

  it('matches a text that stands twice only as often as it was found', () => {
    expect(unmatched(['a', 'a'], ['a'])).toEqual({ labelled: ['a'], found: [] });
  });

  it('gives precision and recall', () => {
    expect(scoreOf(4, 5, 3)).toMatchObject({ precision: 0.6, recall: 0.75 });
    expect(scoreOf(0, 0, 0)).toMatchObject({ precision: 1, recall: 1 });
  });
});

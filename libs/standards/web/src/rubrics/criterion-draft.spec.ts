import { aCriterion } from '../testing/a-rubric';
import { differs, draftOf, editOf } from './criterion-draft';

const { content } = aCriterion();

it('gives back what it took in', () => {
  expect(editOf(draftOf(content))).toEqual({
    title: content.title,
    methods: ['observation', 'professional-discussion'],
    levels: content.levels,
    prompts: content.prompts,
    lookFors: content.lookFors,
    evidence: content.evidence,
  });
});

it('makes one entry of each line and none of an empty one', () => {
  expect(editOf({ ...draftOf(content), prompts: ' One \n\nTwo\n' }).prompts).toEqual(['One', 'Two']);
});

it('sees a change in text and none in the space around it', () => {
  expect(differs({ ...draftOf(content), title: `${content.title} ` }, content)).toBe(false);
  expect(differs({ ...draftOf(content), title: 'Other' }, content)).toBe(true);
  expect(differs({ ...draftOf(content), discussion: false }, content)).toBe(true);
});

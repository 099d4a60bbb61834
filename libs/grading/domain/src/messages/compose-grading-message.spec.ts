import { englishFrame, kindsOfSubject, MessageKind, writeMessage } from '@assay/platform/util';
import { composeGradingMessage, type GradingMessageFacts } from './compose-grading-message';
import { englishMessages } from './english-messages';
import type { GradingMessageKind } from './message-catalogue';

const facts: GradingMessageFacts = { standardReference: 'ST0825', standardTitle: 'DevOps engineer', decideBy: null, path: '/outcome' };
const to = { reader: 'Ada', organisation: 'Northgate', origin: 'https://assay.example' };
const written = (kind: GradingMessageKind, more: Partial<GradingMessageFacts> = {}) =>
  writeMessage(composeGradingMessage(kind, { ...facts, ...more }, englishMessages), to, englishFrame);
const kinds = [...kindsOfSubject.result, ...kindsOfSubject.appeal, ...kindsOfSubject.consideration];

it('has words for every kind, without a fact left open, no two alike', () => {
  const texts = kinds.map((kind) => `${written(kind).subject}\n${written(kind).text}`);
  for (const text of texts) expect(text).not.toMatch(/\{|\}|undefined|null/);
  expect(new Set(texts).size).toBe(kinds.length);
});

it('never says how something went', () => {
  for (const kind of kinds) {
    const { subject, text, html } = written(kind, { decideBy: '2027-02-08' });
    expect(`${subject} ${text} ${html}`).not.toMatch(
      /\b(grade|pass(?:ed)?|fail(?:ed)?|merit|distinction|mark(?:s|ed)?|score|resit|retake|upheld|allowed|rejected|refused|agreed|raised|lowered)\b/i,
    );
  }
});

it('tells the day by which an appeal is decided, in full', () => {
  expect(written(MessageKind.AppealAcknowledged, { decideBy: '2027-02-08' }).text).toContain('Decision by: Monday 8 February 2027');
  expect(written(MessageKind.AppealAcknowledged).text).not.toContain('Decision by');
});

it('names in its link what it leads to', () => {
  expect(written(MessageKind.ResultCorrected).text).toContain('See the result: https://assay.example/outcome');
  expect(written(MessageKind.AppealDecided).text).toContain('See the appeal: ');
  expect(written(MessageKind.ConsiderationDecided).text).toContain('See the request: ');
});

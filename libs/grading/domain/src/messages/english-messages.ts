import type { GradingMessageCatalogue } from './message-catalogue';

/** The messages in English: that there is something to read, never what it says. */
export const englishMessages: GradingMessageCatalogue = {
  locale: 'en-GB',
  words: {
    assessment: 'Assessment',
    'decided-by': 'Decision by',
    'open.result': 'See the result',
    'open.appeal': 'See the appeal',
    'open.consideration': 'See the request',
    'result-released.subject': 'There is a result to see: {standard}',
    'result-released.sentence': 'There is a result of your assessment to see. It is shown to you when you sign in.',
    'result-corrected.subject': 'Your result was updated: {standard}',
    'result-corrected.sentence':
      'The result of your assessment was corrected. How it stands now, and why, is shown to you when you sign in.',
    'appeal-acknowledged.subject': 'We have your appeal: {standard}',
    'appeal-acknowledged.sentence': 'We have your appeal and look into it. You need to do nothing until you hear from us.',
    'appeal-decided.subject': 'There is an answer to your appeal: {standard}',
    'appeal-decided.sentence': 'There is an answer to your appeal. It is shown to you, with its reasons, when you sign in.',
    'appeal-withdrawn.subject': 'The appeal was withdrawn: {standard}',
    'appeal-withdrawn.sentence':
      'The appeal that you lodged was withdrawn. If that was not meant, tell us: while the time for appeals lasts, you can lodge another.',
    'consideration-decided.subject': 'There is an answer to your request: {standard}',
    'consideration-decided.sentence':
      'There is an answer to your request for special consideration. It is shown to you, with its reasons, when you sign in.',
  },
};

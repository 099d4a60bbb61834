import { RubricGrade } from '@assay/standards/domain';

/** What an invented assessor writes about each duty of the DevOps engineer, by its number and the level chosen. */
const remarks: Record<number, Record<'pass' | 'distinction', string>> = {
  1: {
    pass: 'You wrote the Terraform module and its Python helper yourself, and each change began with a failing test. Coverage of the helper stood at 84 per cent.',
    distinction:
      'You let the tests shape the design, and explained why you tested the retry logic by property and left the thin wrapper to one integration test.',
  },
  2: {
    pass: 'Your lunchtime sessions on the new pipeline helped two colleagues make their first release. You noticed who had not spoken and brought them in.',
    distinction:
      'You measured who still asked for help after each session, changed the format twice, and the second line team now runs it without you.',
  },
  3: {
    pass: 'You paired calmly, swapped the keyboard often and asked before you changed your partner’s work.',
    distinction:
      'You chose when to pair and when to mob by the risk of the change, and could show the review comments that fell away as a result.',
  },
  4: {
    pass: 'You described how the team changed its plan after the second user test, and what you did differently in the next sprint.',
    distinction: 'The blameless review you led found the cause two steps behind the outage; the team has used your format ever since.',
  },
  5: {
    pass: 'Your pipeline builds on every push, and you showed how a bad commit is stopped before it reaches anyone else.',
    distinction: 'You halved the build by caching what rarely changes, and could say which risk you accepted in return.',
  },
  6: {
    pass: 'You released twice while we watched, with the API call and the roll-back both under version control.',
    distinction: 'Your canary step stopped a faulty release on its own figures, and you explained how the thresholds were found.',
  },
  7: {
    pass: 'The environment came up from code alone. You knew what each resource was for and what it costs.',
    distinction:
      'You compared containers and serverless on load, cost and the team’s skills before you chose, and wrote the comparison down for others.',
  },
  8: {
    pass: 'Your diagram was the system as it runs. You named the single point of failure before we did.',
    distinction: 'You weighed availability against cost with figures of your own, and persuaded the architects to take out a component.',
  },
  9: {
    pass: 'Secrets, dependency checks and least privilege were all in place, and you could show when each had last failed.',
    distinction: 'Your threat model of the build system led to a change of the whole department’s runners.',
  },
  10: {
    pass: 'Logs and metrics were clear, and the alert you triggered named what was wrong and who should act.',
    distinction: 'You removed eleven alerts that nobody acted on and tied the rest to what users notice.',
  },
  11: {
    pass: 'You follow two release notes closely and tried one new tool this year, with an honest account of why you put it aside.',
    distinction: 'Your talk at the regional meet-up came from a failed experiment of your own, which is how learning is shared well.',
  },
  12: {
    pass: 'The certificate renewal that took an afternoon each quarter now runs by itself, with a check that says when it did not.',
    distinction: 'You counted the hours before and after, and stopped automating where it no longer paid.',
  },
  13: {
    pass: 'You were on call for what you had built and could talk us through the night it failed.',
    distinction: 'You went back to the users affected, told them what had happened and changed the design because of what they said.',
  },
};

const fails: readonly string[] = [
  'You described what the team did. We could not find out what your own part in it was, although we asked in three ways.',
  'The steps were done by hand and from memory. There was no check that would have told you of a mistake.',
];

const gaps = 'We did not see enough of this in the time.';

/** The remark the apprentice will read. */
export function remarkOn(duty: number, grade: RubricGrade): string {
  if (grade === RubricGrade.Fail) return fails[duty % fails.length] ?? gaps;
  return remarks[duty]?.[grade === RubricGrade.Distinction ? 'distinction' : 'pass'] ?? gaps;
}

/** A note for the file that the apprentice does not see. */
export function evidenceOf(duty: number, grade: RubricGrade): string {
  const minute = 6 + duty * 11;
  const seen = grade === RubricGrade.Fail ? 'Asked again at' : 'Seen at';
  return `${seen} ${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')} of the recording. Duty ${duty}.`;
}

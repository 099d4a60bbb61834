import { VerbClass } from '../generated-rubric';

/**
 * Verbs that begin duties of published standards, by what kind of doing they name. Where a verb could stand in two
 * classes it stands where an assessor would look for it first.
 */
const words: Record<VerbClass, string> = {
  do: `access achieve add adhere adjust administer answer apply arrange assemble assist attend avoid balance bake book break brief calculate
    calibrate call capture catalogue care carry cast check clean clear close code collaborate collate collect combine comment commission comply
    communicate complete conduct configure connect consult contribute control convert cook count cut deliver demonstrate
    decommission deploy detect dig direct dismantle dispose distribute document draw drive employ enable engage ensure enter erect
    escalate establish exceed execute export extract feed file fill find finish fit fix follow format fulfil gain gather give greet grow handle help host
    implement inform input inspect install integrate interact invoice isolate issue join keep lay liaise lift link load
    locate log lubricate maintain make mark measure meet mix monitor move negotiate notify observe obtain offer operate overcome
    order organise pack paint participate perform pick place plant position post practise prepare present prevent preserve
    process protect provide purchase quote receive reconcile realise record recover rectify register remove render repair replace report resolve
    respond restore retain return run safeguard schedule script secure see seek sell send serve service set share ship source spray
    shut sign start sterilise stock stop store submit supply sustain support take tend test tidy track train transfer transport trim
    troubleshoot underpin undertake unload update use utilise verify weigh weld wire work write wrap`,
  make: `architect author automate build compile compose construct craft create define design develop devise
    draft engineer fabricate form formulate generate innovate invent machine manufacture migrate model plan produce
    program prototype provision publish release scope shape specify structure`,
  improve: `adapt enhance evolve expedite extend grow improve increase maximise minimise mitigate modernise modify
    optimise reduce refactor refine reform simplify speed standardise streamline strengthen transform tune upgrade`,
  judge: `advise agree analyse anticipate appraise approve assess audit benchmark challenge choose classify compare
    consider critique decide determine diagnose differentiate distinguish estimate evaluate examine explain forecast
    identify interpret interrogate investigate judge justify predict prioritise propose quantify recognise recommend
    review select solve summarise validate weigh`,
  lead: `allocate appoint assign champion chair coach convene coordinate co-ordinate delegate empower encourage facilitate
    guide influence initiate inspire instruct lead manage mentor mobilise motivate oversee persuade promote recruit
    represent role-model sponsor steer supervise teach foster nurture negotiate`,
  learn: `develop discover explore familiarise know learn read reflect research study subscribe train understand`,
  behave: `accept acknowledge act advocate aspire be behave commit conform display embody embrace exemplify exercise
    exhibit have hold look own remain respect show strive treat uphold value welcome`,
};

/** The first class that lists a verb wins, in the order from the most to the least particular. */
const order: readonly VerbClass[] = ['improve', 'judge', 'lead', 'make', 'behave', 'do', 'learn'];

const classes = new Map<string, VerbClass>();
for (const name of order) for (const verb of words[name].split(/\s+/)) if (!classes.has(verb)) classes.set(verb, name);

/** Verbs that published texts use as nouns at least as often; in mid-sentence their neighbours must decide. */
const nounsToo = new Set(
  `access act audit comment commission export sign benchmark book brief call care cast challenge check code control cook count cut design document
  draft draw drive engineer estimate exercise file fill fit fix form format guide host influence
  input issue judge lift link load log machine mark measure mentor model monitor order paint pick place plan plant
  position post practice present process program prototype purchase quote record release render repair report
  research respect return review schedule scope script service shape share ship source sponsor
  start stock stop store structure study supply support test track train transfer transport treat trim update upgrade
  use value wire work wrap increase transform tune`.split(/\s+/),
);

export const isListedVerb = (word: string): boolean => classes.has(word);
export const mayBeNoun = (word: string): boolean => nounsToo.has(word);
export const listedClass = (verb: string): VerbClass | null => classes.get(verb) ?? null;

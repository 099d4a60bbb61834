import { AssessmentMethod, RubricGrade } from '@assay/standards/domain';

/** How far the assessment by one method has come. Days are counted from today, the past negative. */
export interface MethodStory {
  readonly method: AssessmentMethod;
  /** Booked for the first free time between these days. */
  readonly between: readonly [number, number];
  /** Index of the assessor; whoever is least busy if left out. */
  readonly assessor?: number;
  /** The level of each criterion, in turn; an incomplete list leaves the marking half done. */
  readonly levels?: readonly RubricGrade[];
  readonly submitted?: boolean;
  readonly moderation?: 'upheld' | 'returned';
}

/** One apprentice's way, as far as it has come. */
export interface Story {
  /** The name on the sign-in page, for those who are offered there. */
  readonly name?: string;
  /** `registered`: in training; `enrolled`: at the gateway; `accepted`: past it. */
  readonly until: 'registered' | 'enrolled' | 'accepted';
  readonly gateway?: number;
  /** Day on which the project and the portfolio were handed in. */
  readonly handedIn?: number;
  readonly methods?: readonly MethodStory[];
  /** What became of the result. */
  readonly release?: 'prepared' | 'released' | 'tomorrow';
}

const { Fail, Pass, Distinction } = RubricGrade;
const all = (grade: RubricGrade): RubricGrade[] => Array.from({ length: 13 }, () => grade);
const mostly = (grade: RubricGrade, ...others: RubricGrade[]): RubricGrade[] => [...others, ...all(grade)].slice(0, 13);

const observation = (between: readonly [number, number], more: Partial<MethodStory> = {}): MethodStory => ({
  method: AssessmentMethod.Observation,
  between,
  ...more,
});
const discussion = (between: readonly [number, number], more: Partial<MethodStory> = {}): MethodStory => ({
  method: AssessmentMethod.ProfessionalDiscussion,
  between,
  ...more,
});
const marked = (levels: readonly RubricGrade[]): Partial<MethodStory> => ({ levels, submitted: true });
const upheld = (levels: readonly RubricGrade[]): Partial<MethodStory> => ({ ...marked(levels), moderation: 'upheld' });
const repeat = (count: number, story: Story): Story[] => Array.from({ length: count }, () => story);

const finished = (practical: readonly RubricGrade[], talk: readonly RubricGrade[], more: Partial<Story> = {}): Story => ({
  until: 'accepted',
  gateway: -95,
  handedIn: -70,
  methods: [observation([-45, -24], upheld(practical)), discussion([-40, -20], upheld(talk))],
  release: 'released',
  ...more,
});

/** The main organisation: apprentices at every stage. */
export const northgateStories: readonly Story[] = [
  { name: 'Ada Featherstone', until: 'accepted', gateway: -30, handedIn: -21 },
  {
    name: 'Ben Castellan',
    until: 'accepted',
    gateway: -45,
    handedIn: -32,
    methods: [observation([3, 14]), discussion([6, 21])],
  },
  {
    name: 'Cerys Morgan-Hale',
    until: 'accepted',
    gateway: -70,
    handedIn: -50,
    methods: [observation([-16, -9], marked(mostly(Pass, Distinction, Distinction))), discussion([-12, -6], marked(all(Pass)))],
  },
  finished(all(Distinction), mostly(Pass, Distinction, Pass, Distinction), { name: 'Dominic Eze' }),
  finished(all(Distinction), all(Distinction)),
  finished(mostly(Pass, Distinction, Distinction), all(Pass)),
  finished(all(Pass), mostly(Pass, Pass, Distinction)),
  finished(mostly(Pass, Pass, Fail), all(Pass)),
  finished(all(Pass), all(Distinction)),
  ...repeat(6, { until: 'registered' }),
  ...repeat(6, { until: 'enrolled' }),
  ...repeat(5, { until: 'accepted', gateway: -12 }),
  ...repeat(4, { until: 'accepted', gateway: -26, handedIn: -16 }),
  ...repeat(4, { until: 'accepted', gateway: -40, handedIn: -30, methods: [observation([2, 16]), discussion([4, 24])] }),
  ...repeat(3, { until: 'accepted', gateway: -38, handedIn: -33, methods: [discussion([1, 12])] }),
  {
    until: 'accepted',
    gateway: -55,
    handedIn: -40,
    methods: [observation([-6, 0], { assessor: 0 }), discussion([5, 15])],
  },
  {
    until: 'accepted',
    gateway: -55,
    handedIn: -40,
    methods: [discussion([-5, 0], { assessor: 0, levels: mostly(Pass, Distinction).slice(0, 4) }), observation([4, 18])],
  },
  ...repeat(2, { until: 'accepted', gateway: -52, handedIn: -38, methods: [discussion([-6, 0]), observation([3, 18])] }),
  ...repeat(3, {
    until: 'accepted',
    gateway: -66,
    handedIn: -48,
    methods: [observation([-14, -7], marked(all(Pass))), discussion([-11, -4], marked(mostly(Pass, Distinction, Distinction)))],
  }),
  {
    until: 'accepted',
    gateway: -64,
    handedIn: -46,
    methods: [discussion([-13, -6], { assessor: 1, ...marked(mostly(Pass, Fail)), moderation: 'returned' }), observation([5, 20])],
  },
  ...repeat(4, {
    until: 'accepted',
    gateway: -80,
    handedIn: -60,
    methods: [observation([-26, -15], upheld(all(Distinction))), discussion([-22, -12], upheld(mostly(Pass, Distinction)))],
  }),
  ...repeat(2, finished(mostly(Pass, Distinction), all(Pass), { gateway: -85, handedIn: -62, release: 'prepared' })),
  finished(all(Distinction), all(Distinction), { gateway: -85, handedIn: -62, release: 'tomorrow' }),
  { until: 'accepted', gateway: -54, handedIn: -40, methods: [discussion([-6, 0], { assessor: 1 })] },
];

/** A smaller organisation, to show that the two never see each other. */
export const calderStories: readonly Story[] = [
  ...repeat(2, { until: 'registered' }),
  ...repeat(2, { until: 'enrolled' }),
  ...repeat(2, { until: 'accepted', gateway: -20, handedIn: -15 }),
  ...repeat(2, { until: 'accepted', gateway: -40, handedIn: -30, methods: [observation([2, 16]), discussion([4, 24])] }),
  { until: 'accepted', gateway: -52, handedIn: -38, methods: [discussion([-6, 0]), observation([3, 18])] },
  finished(mostly(Pass, Distinction), all(Pass)),
  {
    until: 'accepted',
    gateway: -60,
    handedIn: -44,
    methods: [observation([-12, -5], marked(mostly(Pass, Distinction, Pass, Fail)))],
  },
];

import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedRubric, GeneratorSettings } from '../generated-rubric';
import type { OccupationDocument } from '../occupation-document';
import { readOccupation } from '../reader/read-occupation';
import { generateRubric } from './generate-rubric';

const data = join(import.meta.dirname, '../../data');

function read(source: string): OccupationDocument {
  const reading = readOccupation(source);
  if (reading.kind === 'refused') throw new Error(reading.reason);
  return reading.document;
}

function generate(document: OccupationDocument, settings: GeneratorSettings = {}): GeneratedRubric {
  const generation = generateRubric(document, settings);
  if (generation.kind === 'refused') throw new Error(generation.reason);
  return generation.rubric;
}

const devops = read(readFileSync(join(data, 'occ0825.txt'), 'utf8'));
const published = JSON.parse(readFileSync(join(data, 'st0825-ksbs.json'), 'utf8')) as Required<
  Pick<GeneratorSettings, 'dutyKsbs' | 'ksbMethods'>
>;

describe('the rubric of OCC0825', () => {
  const rubric = generate(devops, { title: 'DevOps Engineer' });

  it('has one criterion for each duty, with the duty as published', () => {
    expect(rubric.occupation).toEqual({ reference: 'OCC0825', title: 'DevOps Engineer', level: 4 });
    expect(rubric.criteria.map(({ text }) => text)).toEqual(devops.duties.map(({ text }) => text));
  });

  it('restates every element of the first duty at pass', () => {
    expect(rubric.criteria[0]?.levels[1]).toEqual({
      grade: 'pass',
      descriptor:
        'Scripts and codes in at least one general purpose language and at least one domain-specific language to orchestrate infrastructure, follows test driven development and ensures appropriate test coverage. Does so independently and safely, in line with the procedures of the workplace.',
    });
  });

  it('names at fail what is missing', () => {
    expect(rubric.criteria[4]?.levels[0]?.descriptor).toMatch(
      /^Does not build and operate a Continuous Integration \(CI\) capability, or does so without employing version control of source code and related artefacts\./,
    );
  });

  it('names at fail the purpose that is missed', () => {
    expect(rubric.criteria[2]?.levels[0]?.descriptor).toMatch(
      /^Does not engage in productive pair\/mob programming, or does so in a way that does not underpin the practice of peer review\./,
    );
  });

  it('proves at distinction what the duty says has to be ensured', () => {
    expect(rubric.criteria[9]?.levels[2]?.descriptor).toContain('Shows by measurement that alerts are visible, tuneable and actionable.');
  });

  it('sends what can be watched to the observation and attitudes to the discussion', () => {
    const methods = rubric.criteria.map((criterion) => criterion.methods.map(({ method }) => method));
    expect(methods[0]).toEqual(['observation']);
    expect(methods[1]).toEqual(['observation', 'professional-discussion']);
    expect(methods[10]).toEqual(['professional-discussion']);
    expect(methods[12]).toEqual(['professional-discussion']);
  });

  it('lets a published map of KSBs decide, and says so', () => {
    const [first] = generate(devops, { title: 'DevOps Engineer', ...published }).criteria;
    expect(first?.ksbs).toContain('K4');
    expect(first?.methods).toMatchObject([
      { method: 'observation', decidedBy: 'published-map', because: expect.stringContaining('K4') },
      {
        method: 'professional-discussion',
        decidedBy: 'published-map',
        because: expect.stringContaining('S13'),
      },
    ]);
  });

  it('falls back on the verbs when the map says nothing of the duty', () => {
    const [first] = generate(devops, {
      title: 'DevOps Engineer',
      dutyKsbs: { 1: ['K4'] },
      ksbMethods: { K9: ['observation'] },
    }).criteria;
    expect(first?.methods).toMatchObject([{ decidedBy: 'verbs' }]);
  });
});

describe('what is asked before generation', () => {
  it('takes the title from the table of known pages and says so', () => {
    expect(generate(devops)).toMatchObject({
      occupation: { title: 'DevOps Engineer' },
      warnings: [expect.stringContaining('OCC0825'), expect.any(String)],
    });
  });

  it('refuses an unknown page without a title', () => {
    expect(generateRubric({ ...devops, reference: 'OCC9999' })).toEqual({
      kind: 'refused',
      reason: 'The document carries no title for OCC9999: give it with --title.',
    });
  });

  it('refuses a scale that does not rise', () => {
    expect(generateRubric(devops, { scale: ['pass', 'fail'] })).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('lowest first'),
    });
    expect(generateRubric(devops, { scale: ['pass'] }).kind).toBe('refused');
  });

  it('writes a merit where the scale has one', () => {
    const [first] = generate(devops, { scale: ['fail', 'pass', 'merit', 'distinction'] }).criteria;
    expect(first?.levels.map(({ grade }) => grade)).toEqual(['fail', 'pass', 'merit', 'distinction']);
  });

  it('asks less of a distinction at level 2 than at level 6', () => {
    const at = (level: number) => generate({ ...devops, level }).criteria[0]?.levels[2]?.descriptor;
    expect(at(2)).toContain('colleagues beyond the immediate team');
    expect(at(6)).toContain('across the organisation');
  });
});

/** Everything a person reads in a rubric. */
const sentences = (rubric: GeneratedRubric) =>
  rubric.criteria.flatMap((criterion) => [
    criterion.title,
    ...criterion.levels.map(({ descriptor }) => descriptor),
    ...criterion.prompts,
    ...criterion.lookFors,
    ...criterion.evidence,
    ...criterion.methods.map(({ because }) => because),
  ]);

function checkRubric(rubric: GeneratedRubric): void {
  for (const criterion of rubric.criteria) {
    expect(criterion.methods.length).toBeGreaterThan(0);
    expect(new Set(criterion.levels.map(({ descriptor }) => descriptor)).size).toBe(criterion.levels.length);
    expect(criterion.lookFors).toHaveLength(criterion.elements.length);
    expect(criterion.prompts.length).toBeGreaterThanOrEqual(2);
    for (const prompt of criterion.prompts) expect(prompt).toMatch(/^(?:How|What|When|Which|Why)\b.*\?$/s);
  }
  for (const sentence of sentences(rubric))
    expect(sentence).not.toMatch(/\{(?:it|do)\}|undefined|null|\[object|\s{2}|^\s|\s$|\b(?:and|or)[.,;?]/);
}

describe('every rubric', () => {
  const labelled = readdirSync(join(data, 'labelled')).map(
    (name) => JSON.parse(readFileSync(join(data, 'labelled', name), 'utf8')) as { duties: { text: string }[] },
  );
  const duties = labelled.flatMap((standard) => standard.duties.map(({ text }) => text));
  const words = fc.constantFrom(
    'build',
    'and',
    'test',
    'ensure that',
    'systems',
    ',',
    ';',
    'to',
    'improve',
    'using',
    'tools',
    'with a focus on',
    'quality',
    '(e.g. logs)',
    'own',
    'your',
    '&',
  );
  const invented = fc.array(words, { minLength: 1, maxLength: 20 }).map((parts) => `Manage ${parts.join(' ')}.`);
  const document = fc
    .uniqueArray(fc.oneof(fc.constantFrom(...duties), invented), { minLength: 2, maxLength: 12 })
    .map((texts) => read(texts.map((text, index) => `Duty ${index + 1} ${text}`).join('\n')));

  it('has a method, distinct levels, open prompts and no hole in any sentence', () => {
    fc.assert(
      fc.property(document, fc.integer({ min: 2, max: 7 }), (one, level) =>
        checkRubric(generate({ ...one, level }, { title: 'Any', scale: ['fail', 'pass', 'merit', 'distinction'] })),
      ),
      { numRuns: 60 },
    );
  });

  it('is the same, byte for byte, whenever it is generated', () => {
    fc.assert(
      fc.property(document, document, (one, other) => {
        const before = JSON.stringify(generate(one, { title: 'Any' }));
        generate(other, { title: 'Other' });
        expect(JSON.stringify(generate(one, { title: 'Any' }))).toBe(before);
      }),
      { numRuns: 40 },
    );
  });

  it('shares no descriptor between two criteria of the labelled standards', () => {
    const rubric = generate(
      read(
        duties
          .slice(0, 90)
          .map((text, index) => `Duty ${index + 1} ${text}`)
          .join('\n'),
      ),
      { title: 'All' },
    );
    const descriptors = rubric.criteria.flatMap(({ levels }) => levels.map(({ descriptor }) => descriptor));
    expect(new Set(descriptors).size).toBe(descriptors.length);
  });

  it('shares no descriptor even between duties that say the same', () => {
    const same = Array.from({ length: 12 }, (_, index) => `Duty ${index + 1} Build a thing${', using tools'.repeat(index % 2)}.`).join(
      '\n',
    );
    const descriptors = generate(read(same), { title: 'Same' }).criteria.flatMap(({ levels }) =>
      levels.map(({ descriptor }) => descriptor),
    );
    expect(new Set(descriptors).size).toBe(descriptors.length);
  });

  it('traces every descriptor, prompt and look-for to its elements', () => {
    for (const { provenance, levels, prompts, lookFors, elements } of generate(devops).criteria) {
      expect(provenance).toHaveLength(levels.length + prompts.length + lookFors.length);
      for (const { elements: traced } of provenance) for (const index of traced) expect(index).toBeLessThan(elements.length);
    }
  });
});

import { assessorDrift } from './assessor-drift';

const of = (...steps: number[]) => ({
  marks: steps.length,
  steps: steps.reduce((sum, step) => sum + step, 0),
  squares: steps.reduce((sum, step) => sum + step ** 2, 0),
});

it('calls an assessor severe whose grades are raised again and again', () => {
  const drift = assessorDrift(of(1, 1, 0, 1, 1, 1, 0, 1));
  expect(drift?.mean).toBe(0.75);
  expect(drift?.interval?.low).toBeGreaterThan(0);
  expect(drift?.drifts).toBe(true);
});

it('does not judge seven marks', () => expect(assessorDrift(of(1, 1, 1, 1, 1, 1, 1))?.drifts).toBe(false));

it('sees no drift where moderation goes both ways', () => {
  expect(assessorDrift(of(1, -1, 0, 0, 1, -1, 0, 0))).toMatchObject({ mean: 0, drifts: false });
});

it('sees none where every mark was upheld', () => {
  expect(assessorDrift(of(0, 0, 0, 0, 0, 0, 0, 0, 0))).toEqual({ mean: 0, interval: { low: 0, high: 0 }, drifts: false });
});

it('has no interval for one mark, and nothing for none', () => {
  expect(assessorDrift(of(-1))).toEqual({ mean: -1, interval: null, drifts: false });
  expect(assessorDrift(of())).toBeNull();
});

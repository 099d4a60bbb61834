import type { AssessmentMethod, AssessmentPlan } from '@assay/standards/domain';

export interface OrderNode {
  readonly method: AssessmentMethod;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface OrderEdge {
  readonly path: string;
  readonly when: 'achieved' | 'submitted';
  /** Where the word stands. */
  readonly x: number;
  readonly y: number;
}

export interface OrderLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly OrderNode[];
  readonly edges: readonly OrderEdge[];
}

// Pixels of the drawing at its natural size.
const node = { width: 190, height: 40 };
const gap = { across: 24, down: 48 };

/** The methods in layers, each below all it waits for, with arrows between them. A circle is drawn as far as it goes. */
export function orderLayout(plan: AssessmentPlan): OrderLayout {
  const layers = layersOf(plan);
  const widest = Math.max(1, ...layers.map((layer) => layer.length));
  const width = widest * (node.width + gap.across) + gap.across;
  const nodes = layers.flatMap((layer, row) => placed(layer, row, width));
  return {
    width,
    height: layers.length * (node.height + gap.down) - gap.down + 16,
    nodes,
    edges: plan.order.flatMap(({ value }) => edgeBetween(nodes, value)),
  };
}

function layersOf({ methods, order }: AssessmentPlan): readonly (readonly AssessmentMethod[])[] {
  const depth = new Map(methods.map(({ method }) => [method, 0]));
  // As many rounds as there are methods settle every order that is not a circle.
  for (const _round of methods)
    for (const { value } of order) {
      const [own, before] = [depth.get(value.method), depth.get(value.after)];
      if (own !== undefined && before !== undefined) depth.set(value.method, Math.min(methods.length - 1, Math.max(own, before + 1)));
    }
  const rows = [...new Set(depth.values())].sort((a, b) => a - b);
  return rows.map((row) => [...depth].filter(([, at]) => at === row).map(([method]) => method));
}

const placed = (layer: readonly AssessmentMethod[], row: number, width: number): readonly OrderNode[] => {
  const taken = layer.length * (node.width + gap.across) - gap.across;
  return layer.map((method, index) => ({
    method,
    x: (width - taken) / 2 + index * (node.width + gap.across),
    y: 8 + row * (node.height + gap.down),
    ...node,
  }));
};

function edgeBetween(nodes: readonly OrderNode[], { method, after, when }: AssessmentPlan['order'][number]['value']): readonly OrderEdge[] {
  const [from, to] = [nodes.find((one) => one.method === after), nodes.find((one) => one.method === method)];
  if (!from || !to || from === to) return [];
  const [startX, startY] = [from.x + from.width / 2, from.y + from.height];
  const [endX, endY] = [to.x + to.width / 2, to.y];
  const middle = (startY + endY) / 2;
  return [
    {
      path: `M${startX} ${startY}C${startX} ${middle} ${endX} ${middle} ${endX} ${endY}`,
      when,
      x: (startX + endX) / 2 + 8,
      y: middle + 4,
    },
  ];
}

import type { GatewayEvidence, GatewayRequirement, GatewaySubmitter } from '@assay/standards/domain';

/** One item of the gateway as those who hand it in see it. */
export interface GatewayTask {
  readonly key: string;
  readonly label: string;
  /** Whether it must be accepted for the gateway; otherwise it may follow. */
  readonly dueAtGateway: boolean;
  readonly by: readonly GatewaySubmitter[];
  readonly evidence: readonly GatewayEvidence[];
}

export function gatewayTask({ key, label, withinDays, by, evidence }: GatewayRequirement): GatewayTask {
  return {
    key,
    label,
    dueAtGateway: withinDays === 0,
    by: by ? [by] : ['provider', 'employer'],
    evidence: evidence ?? ['text', 'declaration', 'files'],
  };
}

/** What was handed in for an item. */
export interface GatewayHandIn {
  readonly text: string | null;
  readonly declared: boolean;
  readonly files: number;
}

/** What is wrong with a submission; empty where nothing is. Where only a declaration counts, it must be made. */
export function handInObjections({ evidence }: GatewayTask, { text, declared, files }: GatewayHandIn): string[] {
  const given = { text: text !== null, declaration: declared, files: files > 0 };
  const unwanted = (['text', 'declaration', 'files'] as const).filter((kind) => given[kind] && !evidence.includes(kind));
  const isEmpty = evidence.every((kind) => !given[kind]);
  return [...unwanted.map((kind) => `${kind}-not-wanted`), ...(isEmpty ? ['nothing-handed-in'] : [])];
}

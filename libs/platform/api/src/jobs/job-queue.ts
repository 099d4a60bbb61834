/** What every job carries: whose rows it works on, and opaque ids. Never names, marks or texts of people. */
export interface JobData {
  readonly organisationId: string;
}

export interface JobQueueOptions {
  /** How often a job that failed is tried again. */
  readonly retryLimit: number;
  /** Seconds before the first new try; doubles with each, up to `retryDelayMax`. */
  readonly retryDelay: number;
  readonly retryDelayMax: number;
  /** After so many seconds a job counts as failed, e.g. because its process died. */
  readonly expireInSeconds: number;
  /** How often a running job must show that its process lives; null where `expireInSeconds` is soon enough. At least 10. */
  readonly heartbeatSeconds?: number;
}

/** A kind of job; its type says what the data of a job holds. Made with `jobQueue`. */
export interface JobQueue<Data extends JobData> {
  readonly name: string;
  readonly options: JobQueueOptions;
  /** Only for the compiler: there is no such value. */
  readonly data?: Data;
}

const usual: JobQueueOptions = { retryLimit: 5, retryDelay: 2, retryDelayMax: 600, expireInSeconds: 300 };

/** Names a kind of job (kebab-case, for ever) and says how it is tried again. */
export function jobQueue<Data extends JobData>(name: string, options: Partial<JobQueueOptions> = {}): JobQueue<Data> {
  return { name, options: { ...usual, ...options } };
}

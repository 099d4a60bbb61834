/** The one way results leave a command: JSON on stdout, ended by a line break. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

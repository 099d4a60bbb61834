import { spawnSync } from 'node:child_process';

/** A command line that can be handed to spawn. */
export interface CommandLine {
  readonly program: string;
  readonly args: readonly string[];
}

const nobody = '65534';

/**
 * PostgreSQL refuses to run as root. Root therefore starts it in a user namespace in which it is nobody: no account
 * is made on the machine, and the data may lie in a folder that only root can enter.
 */
export function unprivileged(command: CommandLine): CommandLine {
  if (process.getuid?.() !== 0) return command;
  const namespace = ['--user', `--map-user=${nobody}`, `--map-group=${nobody}`];
  if (spawnSync('unshare', [...namespace, 'true']).status !== 0)
    throw new Error(
      'PostgreSQL does not run as root and this machine has no user namespaces. Start Assay as another user, or set DATABASE_URL.',
    );
  return { program: 'unshare', args: [...namespace, command.program, ...command.args] };
}

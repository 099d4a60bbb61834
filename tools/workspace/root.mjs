import { resolve } from 'node:path';

/** The folder of the workspace, wherever a command is called from. */
export const root = resolve(import.meta.dirname, '../..');

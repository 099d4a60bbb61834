import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { commandTable } from './command-table';
import { ExitCode } from './exit-code';
import { Refusal } from './refusal';

const exitCodes = `
Prints JSON on stdout, errors as a sentence on stderr. Exit codes:
  0  done
  1  something unforeseen
  2  the command line is wrong
  3  the input was refused`;

/** Builds the program around one command: only the module that is called is loaded. */
async function program(args: readonly string[]): Promise<Command> {
  const root = new Command('assay').description('End-point assessment on the command line.').addHelpText('after', exitCodes);
  root.exitOverride().configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, '')) });
  const groups = new Map<string, Command>();
  for (const { group, name, summary, load } of commandTable) {
    const parent = groups.get(group) ?? root.command(group).copyInheritedSettings(root);
    groups.set(group, parent);
    const command = parent.command(name).description(summary).copyInheritedSettings(root);
    if (args[0] === group && args[1] === name) (await load()).configure(command);
  }
  return root;
}

async function run(args: readonly string[]): Promise<number> {
  try {
    const root = await program(args);
    await root.parseAsync(args, { from: 'user' });
    return ExitCode.Done;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.Done : ExitCode.Usage;
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof Refusal ? error.exitCode : ExitCode.Failed;
  }
}

process.exitCode = await run(process.argv.slice(2));

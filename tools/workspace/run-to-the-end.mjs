import { spawn } from 'node:child_process';

/**
 * Runs a program in the foreground and resolves with its exit code. Signals sent to this process alone are passed on;
 * those of the terminal reach the program by themselves. Either way the program decides when it is done.
 */
export function runToTheEnd(program, args, options = {}) {
  const child = spawn(program, args, { stdio: 'inherit', ...options });
  const passOn = (signal) => child.kill(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, passOn);
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('exit', (code, signal) => {
      for (const name of signals) process.off(name, passOn);
      done(signal ? 1 : (code ?? 1));
    });
  });
}

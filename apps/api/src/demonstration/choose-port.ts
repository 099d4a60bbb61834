import { createServer } from 'node:net';

/** The wanted port of the loopback interface, or the next of twenty that is free. */
export async function choosePort(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + 20; port += 1) if (await isFree(port)) return port;
  throw new Error(`Ports ${wanted} to ${wanted + 19} are all taken: set PORT.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const server = createServer();
    server.once('error', () => answer(false));
    server.listen(port, '127.0.0.1', () => server.close(() => answer(true)));
  });
}

import { webcrypto } from 'node:crypto';
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless/index.mjs';

setupZonelessTestEnv();

/** What every browser has and jsdom leaves out: encryption, the bytes of a file, and copies as a database makes them. */
Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
Blob.prototype.arrayBuffer ??= function (this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(this);
  });
};
globalThis.structuredClone ??= <Value>(value: Value): Value => {
  const { port1, port2 } = new MessageChannel();
  port1.postMessage(value);
  const copy = receiveMessageOnPort(port2)?.message as Value;
  port1.close();
  return copy;
};

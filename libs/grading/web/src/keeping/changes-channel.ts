/** Tells the other tabs of this browser that something on the device has changed. */
export class ChangesChannel {
  private readonly channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('assay-changes') : null;

  constructor(heard: () => void) {
    if (this.channel) this.channel.onmessage = heard;
  }

  tell(): void {
    this.channel?.postMessage('changed');
  }

  close(): void {
    this.channel?.close();
  }
}

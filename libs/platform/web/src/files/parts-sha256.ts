/**
 * The hash of the first bytes of a file, part by part, as the server reckoned it when it received them: SHA-256 over the
 * hash before and the part's own. A recording is far too large to be hashed at once. Null for no bytes.
 */
export async function partsSha256(file: Blob, bytes: number, partBytes: number): Promise<string | null> {
  let hash: string | null = null;
  for (let start = 0; start < bytes; start += partBytes) {
    const part = await sha256(await file.slice(start, Math.min(start + partBytes, bytes)).arrayBuffer());
    hash = await sha256(new TextEncoder().encode(`${hash ?? ''}${part}`));
  }
  return hash;
}

async function sha256(content: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

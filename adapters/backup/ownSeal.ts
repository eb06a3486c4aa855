/** The seal by which a browser knows a backup it made: HMAC-SHA-256 (RFC 2104) of every byte before the seal. */

const sealLength = ',\n"seal":""}\n'.length + 64;

/** The parts of a backup, the last of which closes the object, as a file with the seal of this key. */
export async function sealedFile(parts: readonly BlobPart[], key: string): Promise<Blob> {
  const body = new Blob(parts.slice(0, -1));
  const seal = await sealOf(body, key);
  return new Blob([body, `,\n"seal":"${seal}"}\n`], { type: 'application/json' });
}

/** Whether this key sealed the file and not a byte of it was changed since. */
export async function isSealedBy(file: Blob, key: string): Promise<boolean> {
  const end = await file.slice(-sealLength).text();
  const [, stated] = /^,\n"seal":"([0-9a-f]{64})"\}\n$/.exec(end) ?? [];
  return stated !== undefined && stated === (await sealOf(file.slice(0, -sealLength), key));
}

async function sealOf(body: Blob, key: string): Promise<string> {
  const secret = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(key),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const signature = await crypto.subtle.sign('HMAC', secret, await body.arrayBuffer());
  return Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

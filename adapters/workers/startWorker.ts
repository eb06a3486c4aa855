/** The part of Trusted Types that is used here; TypeScript's DOM library does not know them yet. */
interface ScriptPolicy {
  createScriptURL(url: string): string;
}
declare const trustedTypes: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy } | undefined;

/** The workers of this extension; each is a script at its root. */
const names = ['match-worker', 'import-worker', 'backup-worker', 'keep-worker', 'hand-off-worker'] as const;
export type WorkerName = (typeof names)[number];

let policy: ScriptPolicy | null = null;

/**
 * Starts one of our workers. The policy of our pages takes scripts from trusted URLs only, and a worker is a
 * script; one named policy blesses our workers' addresses and nothing else. A policy can be made once per page,
 * so it is made here only. Browsers without Trusted Types take the address as it is.
 */
export function startWorker(name: WorkerName): Worker {
  const address = addressOf(name);
  if (typeof trustedTypes === 'undefined') return new Worker(address);
  policy ??= trustedTypes.createPolicy('onrecord-worker', {
    createScriptURL: (url) => {
      if (!names.some((one) => addressOf(one) === url))
        throw new TypeError('Only the workers of this extension may be started.');
      return url;
    },
  });
  return new Worker(policy.createScriptURL(address));
}

function addressOf(name: WorkerName): string {
  return new URL(`/${name}.js`, location.href).href;
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

/** The page lets nothing but workers of its own bundle run; this policy is the only one it permits, and only once. */
let policy: { createScriptURL(url: string): unknown } | null = null;

/** Starts a worker of the bundle, whose address the bundler gave. */
export function startBundledWorker(address: string): Worker {
  return new Worker(trusted(address) as string, { type: 'module' });
}

function trusted(address: string): unknown {
  if (!('trustedTypes' in window)) return address;
  policy ??= (window.trustedTypes as TrustedTypes).createPolicy('bundled-worker', { createScriptURL: sameOrigin });
  return policy.createScriptURL(address);
}

function sameOrigin(address: string): string {
  const url = new URL(address, window.location.href);
  if (url.origin !== window.location.origin) throw new Error('A worker must come from the bundle');
  return url.href;
}

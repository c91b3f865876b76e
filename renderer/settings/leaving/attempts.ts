/** A way by which something could leave the computer. */
export type Way = 'request' | 'picture' | 'socket' | 'window' | 'place' | 'camera';

export type AttemptOutcome =
  /** The program itself forbade it. */
  | 'refused'
  /** It did not happen, but nothing shows that the program was the one to forbid it. */
  | 'failed'
  | 'happened';

/** An address that belongs to nobody (RFC 2606): were something to reach it, it would do no harm. */
const OUTSIDE = 'https://example.com/';
/** How long the window may take to say that it refused something, in milliseconds. */
const PATIENCE = 2_000;

/**
 * Tries each way out, one after another. Only what the window's policy reports as refused counts as refused: a computer without a
 * network proves nothing.
 */
export const attempts: Readonly<Record<Way, () => Promise<AttemptOutcome>>> = {
  request: () => refusedBy(`${OUTSIDE}request`, (address) => void fetch(address).catch(() => undefined)),
  picture: () =>
    refusedBy(`${OUTSIDE}picture.png`, (address) => {
      new Image().src = address;
    }),
  socket: () =>
    refusedBy('wss://example.com/', (address) => {
      new WebSocket(address).addEventListener('open', ({ target }) => (target as WebSocket).close());
    }),
  window: () => Promise.resolve(window.open(OUTSIDE) === null ? 'refused' : 'happened'),
  place: () => permission('geolocation'),
  camera: () => permission('camera'),
};

function refusedBy(address: string, attempt: (address: string) => void): Promise<AttemptOutcome> {
  return new Promise((resolve) => {
    const settle = (outcome: AttemptOutcome) => {
      document.removeEventListener('securitypolicyviolation', hear);
      clearTimeout(timer);
      resolve(outcome);
    };
    const hear = ({ blockedURI, disposition }: SecurityPolicyViolationEvent) => {
      if (disposition === 'enforce' && sameHost(blockedURI, address)) settle('refused');
    };
    const timer = setTimeout(() => settle('failed'), PATIENCE);
    document.addEventListener('securitypolicyviolation', hear);
    attempt(address);
  });
}

/** The window reports an address without what stands behind the host, where it has no right to the rest. */
function sameHost(reported: string, address: string): boolean {
  return URL.canParse(reported) && new URL(reported).host === new URL(address).host;
}

async function permission(name: PermissionName): Promise<AttemptOutcome> {
  const { state } = await navigator.permissions.query({ name });
  return state === 'denied' ? 'refused' : state === 'granted' ? 'happened' : 'failed';
}

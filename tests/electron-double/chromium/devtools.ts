import { EventEmitter } from 'node:events';

type Params = Readonly<Record<string, unknown>>;

/** One end of Chromium's DevTools protocol: the whole browser, or one page of it. */
export class Devtools extends EventEmitter {
  readonly #send: (method: string, params: Params) => Promise<unknown>;

  constructor(send: (method: string, params: Params) => Promise<unknown>) {
    super();
    this.#send = send;
    this.setMaxListeners(0);
  }

  send<Result = unknown>(method: string, params: Params = {}): Promise<Result> {
    return this.#send(method, params) as Promise<Result>;
  }

  /** As `send`, where it does not matter whether the page is there still. */
  tell(method: string, params: Params = {}): void {
    this.#send(method, params).catch(() => undefined);
  }
}

interface Message {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly method: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The connection to a running Chromium; each page is a session over the same socket. */
export class DevtoolsConnection {
  readonly browser: Devtools;
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  readonly #sessions = new Map<string, Devtools>();
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    this.browser = new Devtools((method, params) => this.#ask(method, params));
    socket.addEventListener('message', ({ data }) => this.#hear(JSON.parse(String(data)) as Message));
    socket.addEventListener('close', () => this.#end());
  }

  static open(url: string): Promise<DevtoolsConnection> {
    const socket = new WebSocket(url);
    return new Promise((resolve, reject) => {
      socket.addEventListener('open', () => resolve(new DevtoolsConnection(socket)));
      socket.addEventListener('error', () => reject(new Error(`Chromium does not answer at ${url}`)));
    });
  }

  session(sessionId: string): Devtools {
    const session = new Devtools((method, params) => this.#ask(method, params, sessionId));
    this.#sessions.set(sessionId, session);
    return session;
  }

  #ask(method: string, params: Params, sessionId?: string): Promise<unknown> {
    if (this.#socket.readyState !== WebSocket.OPEN) return Promise.reject(new Error('Chromium has ended'));
    this.#last += 1;
    const id = this.#last;
    this.#socket.send(JSON.stringify({ id, method, params, sessionId }));
    return new Promise((resolve, reject) => this.#waiting.set(id, { method, resolve, reject }));
  }

  #hear({ id, sessionId, method, params, result, error }: Message): void {
    if (id === undefined) {
      const listener = sessionId === undefined ? this.browser : this.#sessions.get(sessionId);
      listener?.emit(method ?? '', params);
      return;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === undefined) waiting?.resolve(result);
    else waiting?.reject(new Error(`${waiting.method}: ${error.message}`));
  }

  #end(): void {
    for (const { reject } of this.#waiting.values()) reject(new Error('Chromium has ended'));
    this.#waiting.clear();
  }
}

import { EventEmitter } from 'node:events';

/** What Node, inspectors and test tools look for on every object they meet. */
const LOOKED_FOR = new Set(['then', 'toJSON', 'domain', 'inspect', '__esModule', 'default', 'nodeType', '$$typeof']);

/** Ends whoever uses a part of Electron that this double has not: silence would make a test pass that should not. */
export function missing(what: string): never {
  throw new Error(`electron-double: ${what} is not implemented: add it with a conformance test, or do not use it`);
}

/** An object of the double: every member it does not have throws when it is read. */
export function strict<Value extends object>(name: string, value: Value): Value {
  return Object.setPrototypeOf(
    value,
    refusing(Object.prototype, () => name),
  ) as Value;
}

/** An emitter of the double: every member that neither it nor Node's emitter has throws when it is read. */
export class StrictEmitter extends EventEmitter {}
Object.setPrototypeOf(
  StrictEmitter.prototype,
  refusing(EventEmitter.prototype, (receiver) => String(Reflect.get(receiver, 'constructor').name)),
);

/** A prototype that is asked last, and throws for what nobody before it had. */
function refusing(prototype: object, nameOf: (receiver: object) => string): object {
  return new Proxy(prototype, {
    get: (target, key, receiver: object): unknown => {
      if (key in target || typeof key === 'symbol' || key.startsWith('_') || LOOKED_FOR.has(key)) {
        return Reflect.get(target, key, receiver);
      }
      return missing(`${nameOf(receiver)}.${key}`);
    },
  });
}

export interface Preventable {
  defaultPrevented: boolean;
  preventDefault: () => void;
}

/** An event as Electron hands it to listeners. */
export function preventable<Details extends object>(details?: Details): Details & Preventable {
  const event = {
    ...details,
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  };
  return event as Details & Preventable;
}

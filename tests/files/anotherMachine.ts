import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';

// Loaded before a program: it finds itself on the computer of somebody else, years later, with other luck.
const LATER = 5 * 365 * 24 * 60 * 60 * 1000;
const RealDate = Date;
const now = (): number => RealDate.now() + LATER;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given: []) => (given.length > 0 ? new target(...given) : new target(now())),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
let luck = 0;
Math.random = () => (luck = (luck + 0.137) % 1);
const realUser = os.userInfo;
Object.assign(os, {
  hostname: () => 'canaryhost',
  homedir: () => '/canary/home',
  tmpdir: () => '/canary/temp',
  userInfo: () => ({ ...realUser(), username: 'canaryuser' }),
});
syncBuiltinESMExports();

import { makeWire } from '#tests/electron-double/wire.ts';
import { makeBridge } from './bridge.ts';
import { mainWorld } from './mainWorld.ts';
import type { PageFacts } from './messages.ts';
import { preloadWorld } from './preloadWorld.ts';

/** The text that both worlds of a page run before its own scripts: functions of this folder as their source. */
export function sources(facts: PageFacts, preloadScript: string): { readonly main: string; readonly preload: string } {
  const globals = 'require, process, Buffer, global, setImmediate, clearImmediate, exports, module';
  const preload = `function (${globals}) {\n${preloadScript}\n}`;
  const makers = `{ makeWire: ${String(makeWire)}, makeBridge: ${String(makeBridge)}, preload: ${preload} }`;
  return {
    main: `(${String(mainWorld)})(${JSON.stringify(facts.secret)}, ${String(makeBridge)})`,
    preload: `(${String(preloadWorld)})(${JSON.stringify(facts)}, ${makers})`,
  };
}

import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';

/** The child's side of `utilityProcess.fork`: gives it a `process.parentPort` and runs its module. */
const port = Object.assign(new EventEmitter(), { postMessage: (message: object) => void process.send?.(message) });
Object.assign(process, { parentPort: port, type: 'utility' });
process.argv.splice(1, 1);
await import(pathToFileURL(process.argv[1] ?? '').href);
// Node keeps messages until somebody listens: the module has its listeners now.
process.on('message', (data) => port.emit('message', { data, ports: [] }));

import './withoutEval.ts';
import { contractWorker } from '#renderer/state/startedWorker.ts';
import { askEarly } from '#renderer/state/early.ts';

// Whatever the first screen needs is asked for at once; the window is read meanwhile.
void askEarly().then((draft) => {
  if (draft === null) return;
  void import('#renderer/wizard/Wizard.tsx');
  contractWorker();
});
void import('#renderer/showWindow.tsx').then(({ showWindow }) => showWindow());

import '#renderer/withoutEval.ts';
import { createRoot } from 'react-dom/client';
import { reportDefects } from '#renderer/reportDefects.ts';
import { ContractWindow } from './ContractWindow.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the contract');
reportDefects();
createRoot(root).render(<ContractWindow />);

import { configure } from '@testing-library/react';

/** How long something may take to be shown, in milliseconds: on a busy machine the second that is usual is not enough. */
const PATIENCE = 20_000;

configure({ asyncUtilTimeout: PATIENCE });

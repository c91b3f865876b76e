import { z } from 'zod';

// zod makes functions of text where it may. Our pages forbid that, so it need not try.
z.config({ jitless: true });

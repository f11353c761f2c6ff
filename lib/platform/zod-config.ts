import * as z from 'zod/mini';

/** Import it before any schema runs: zod otherwise tries to compile code, which the pages' CSP reports as an attack. */
z.config({ jitless: true });

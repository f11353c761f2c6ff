import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// What a test rendered is gone for the next one. Set up for every file: files that share a worker load a helper once.
afterEach(cleanup);

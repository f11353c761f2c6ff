import { afterEach, beforeEach, vi } from 'vitest';

/** For tests of what a template becomes: a machine that is busy with something else is no slow template. */
export function withClockStandingStill(): void {
  beforeEach(() => {
    vi.spyOn(performance, 'now').mockReturnValue(0);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
}

/** The bookkeeping of a record in its first version, as every builder needs it. */
export const recordBase = {
  version: 1,
  createdAt: '2026-01-05T09:00:00.000Z',
  updatedAt: '2026-01-05T09:00:00.000Z',
  counter: 1,
  deviceId: 'device-a',
  deletedAt: null,
} as const;

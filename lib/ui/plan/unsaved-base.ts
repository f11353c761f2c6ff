/** The bookkeeping of a record that no store has yet: its version is 0, as the first write expects. */
export const unsavedBase = {
  version: 0,
  createdAt: '',
  updatedAt: '',
  counter: 0,
  deviceId: '',
  deletedAt: null,
} as const;

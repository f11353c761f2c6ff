import { createContext, useContext } from 'react';

const WriteGuardContext = createContext(true);

/** Says to all below whether a click may write: not while the mail page covers the sidebar. */
export const WriteGuard = WriteGuardContext.Provider;

export const useMayWrite = (): boolean => useContext(WriteGuardContext);

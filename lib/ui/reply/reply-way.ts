import { createContext, useContext } from 'react';
import type { ReplyStart } from './reply-start';

const ReplyWayContext = createContext<((start: ReplyStart) => void) | null>(null);

/** Says to all below how a reply is drafted; nowhere but beside a mail. */
export const ReplyWay = ReplyWayContext.Provider;

export const useReplyWay = () => useContext(ReplyWayContext);

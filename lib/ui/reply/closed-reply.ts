/** Names the button that drafts a reply, in place of a record: the keyboard goes on there when the screen was closed. */
export const closedReply = 'reply';

/** Names of the keyboard commands in the manifest. */
export const logCommand = 'log-selection';
export const toggleCommand = 'toggle-sidebar';
export const replyCommand = 'draft-reply';

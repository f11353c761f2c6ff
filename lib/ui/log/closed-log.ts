/** Names the button that logs a promise, in place of a record: the keyboard goes on there when the form was closed. */
export const closedLog = 'log';

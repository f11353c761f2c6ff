/** Name of the runtime port that the side panel opens to the content script of the active tab. */
export const panelPortName = 'kept-panel';

/** What the background sends to a mail page's content script when the toolbar button was pressed. */
export const toggleMessage = 'kept-toggle';

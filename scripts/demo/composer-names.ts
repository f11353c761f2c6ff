/** Where the composers of the demo, and what is written in them, are found. */
export const gmailNames = { composer: '.aoI', editor: '[g_editable=true]' } as const;
export const outlookNames = {
  composer: '[id^=docking_InitVisiblePart]',
  editor: '[id^=editorParent_] [contenteditable=true]',
} as const;

const shapes = {
  menu: 'M4 7h16M4 12h16M4 17h16',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14M16 16l5 5',
  inbox: 'M4 5h16v14H4zM4 14h5l1 2h4l1-2h5',
  star: 'M12 4l2.5 5.2 5.5.7-4 4 1 5.6-5-2.7-5 2.7 1-5.6-4-4 5.5-.7z',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M12 8v4l3 2',
  send: 'M4 5l16 7-16 7 2-7zM6 12h7',
  file: 'M7 4h7l4 4v12H7zM14 4v4h4',
  archive: 'M4 5h16v4H4zM6 9v10h12V9M10 13h4',
  trash: 'M5 7h14M9 7V5h6v2M7 7l1 12h8l1-12',
  warning: 'M12 4l9 16H3zM12 10v5M12 17v.5',
  back: 'M20 12H5M11 6l-6 6 6 6',
  reply: 'M9 7l-5 5 5 5M4 12h9c4 0 7 2 7 6',
  replyAll: 'M12 7l-5 5 5 5M7 7l-5 5 5 5M7 12h7c4 0 7 2 7 6',
  forward: 'M15 7l5 5-5 5M20 12h-9c-4 0-7 2-7 6',
  more: 'M12 6v.5M12 12v.5M12 18v.5',
  pen: 'M5 19l1-4L16 5l3 3L9 18zM14 7l3 3',
  gear: 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.1 2.1M16.3 16.3l2.1 2.1M5.6 18.4l2.1-2.1M16.3 7.700l2.1-2.1',
  calendar: 'M4 6h16v14H4zM4 10h16M8 4v4M16 4v4',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  people: 'M9 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M3 19c0-4 3-6 6-6s6 2 6 6M16 6a3 3 0 0 1 0 5M17 13c3 0 4 3 4 6',
} as const;

export type IconName = keyof typeof shapes;

export const icon = (name: IconName): string =>
  `<svg class="demo-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="${shapes[name]}"/></svg>`;

interface Runtime {
  readonly id: string;
  readonly getURL: (path: '/sidebar.html') => string;
}

/**
 * Address of the sidebar's page and the origin it will have. Chrome hands out an address that changes with each session
 * (`use_dynamic_url`), but the page then runs under the extension's static origin.
 */
export function sidebarAddress(runtime: Runtime): { url: string; origin: string } {
  const url = runtime.getURL('/sidebar.html');
  const { protocol, host } = new URL(url);
  return { url, origin: `${protocol}//${protocol === 'chrome-extension:' ? runtime.id : host}` };
}

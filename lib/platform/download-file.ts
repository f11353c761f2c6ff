/** Long enough for the browser to have opened the file, ms. */
const keptMs = 60_000;

/** Hands a file to the browser's downloads; needs no permission. */
export function downloadFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), keptMs);
}

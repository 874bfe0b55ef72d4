/** Hands a file that was made in the browser to the reader. */
export function save(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser may not have begun to read it when the click returns.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

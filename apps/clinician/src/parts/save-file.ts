/** Hands a text that the server wrote, or the bytes of a file, to the browser as a file. */
export function saveFile(file: { fileName: string; content: BlobPart; mediaType?: string }): void {
  const type = file.mediaType ?? 'text/csv;charset=utf-8';
  const address = URL.createObjectURL(new Blob([file.content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.fileName;
  link.click();
  URL.revokeObjectURL(address);
}

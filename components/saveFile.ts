/** Hands a file to the person, as a download of this machine; nothing is sent anywhere. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** A title as the beginning of a file's name: letters, digits and hyphens, at most 60 of them. */
export function fileStem(title: string): string {
  const words =
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{Letter}\p{Number}]+/gu) ?? [];
  return words.join('-').slice(0, 60).replace(/-$/, '') || 'review';
}

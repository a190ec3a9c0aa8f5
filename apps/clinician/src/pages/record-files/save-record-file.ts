import { saveFile } from '../../parts/save-file';

/** Hands a file of the record to the browser. */
export function saveRecordFile({ base64, ...file }: { fileName: string; mediaType: string; base64: string }): void {
  saveFile({ ...file, content: Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0)) });
}

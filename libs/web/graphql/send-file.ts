import { ApiError, errorFromWire, type ApiErrorCode } from './api-error';

interface Refusal {
  error?: { code?: ApiErrorCode; message?: string; field?: string; reference?: string };
}

function readAnswer(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

interface SendFileOptions {
  /** Media type that the server expects, whatever the device calls the file. */
  contentType: string;
  /** Told how much has left the device, 0 to 1; after 1 the server is at work. */
  onProgress: (sent: number) => void;
  /** Ends the sending; the promise then rejects with an AbortError. */
  signal: AbortSignal;
}

/** Posts a file as the whole body of a request. XMLHttpRequest, because `fetch` tells no progress of what it sends. */
export function sendFile<Result>(path: string, file: Blob, options: SendFileOptions): Promise<Result> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('content-type', options.contentType);
    request.setRequestHeader('x-requested-with', 'stepwell');
    request.upload.onprogress = ({ loaded, total }) => options.onProgress(total > 0 ? loaded / total : 0);
    request.upload.onload = () => options.onProgress(1);
    request.onerror = () => reject(new ApiError('NETWORK', ''));
    request.onabort = () => reject(new DOMException('Stopped', 'AbortError'));
    request.onload = () => {
      const answer = readAnswer(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(answer as Result);
      else {
        const refusal = answer as Refusal | undefined;
        reject(errorFromWire(refusal?.error, request.status, request.getResponseHeader('retry-after')));
      }
    };
    options.signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

import { ApiError, toApiError } from '@stepwell/web/graphql/api-error';
import { sendFile } from '@stepwell/web/graphql/send-file';
import { refreshTopics } from '@stepwell/web/graphql/use-document';
import { announceSessionEnd } from '@stepwell/web/session/session-end';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { FeedFormat } from '../../../gql/graphql';

const contentTypes: Record<FeedFormat, string> = {
  MEETING_GUIDE: 'application/json',
  BMLT: 'application/json',
  CSV: 'text/csv',
  NDJSON: 'application/x-ndjson',
};

/** Most bytes the server takes. */
export const largestFile = 20_000_000;

/** Where an upload is: nothing chosen, on its way, or refused. */
export type Upload =
  | { phase: 'idle' }
  | { phase: 'sending'; fileName: string; sent: number }
  | { phase: 'refused'; fileName: string; error: ApiError };

interface ImportAnswer {
  importId: string;
}

function address(feedSourceId: string, fileName: string): string {
  return `/imports/meetings?${new URLSearchParams({ feedSourceId, fileName: fileName.slice(0, 255) }).toString()}`;
}

/** Sends a feed file into a source; `onTaken` gets the id of the import that runs from then on. */
export function useMeetingUpload(feedSourceId: string, format: FeedFormat, onTaken: (importId: string) => void) {
  const client = useQueryClient();
  const [upload, setUpload] = useState<Upload>({ phase: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const send = async (file: File): Promise<void> => {
    const fileName = file.name;
    if (file.size > largestFile) {
      setUpload({ phase: 'refused', fileName, error: new ApiError('TOO_LARGE', '') });
      return;
    }
    const controller = new AbortController();
    running.current = controller;
    setUpload({ phase: 'sending', fileName, sent: 0 });
    try {
      const { importId } = await sendFile<ImportAnswer>(address(feedSourceId, fileName), file, {
        contentType: contentTypes[format],
        signal: controller.signal,
        onProgress: (sent) => setUpload({ phase: 'sending', fileName, sent }),
      });
      await refreshTopics(client, ['meetings']);
      onTaken(importId);
    } catch (thrown) {
      if (controller.signal.aborted) return setUpload({ phase: 'idle' });
      const error = toApiError(thrown);
      if (error.code === 'UNAUTHENTICATED') announceSessionEnd();
      setUpload({ phase: 'refused', fileName, error });
    }
  };
  return { upload, send, stop: useCallback(() => running.current?.abort(), []) };
}

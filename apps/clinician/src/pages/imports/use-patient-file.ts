import { ApiError, toApiError } from '@stepwell/web/graphql/api-error';
import { sendFile } from '@stepwell/web/graphql/send-file';
import { refreshTopics } from '@stepwell/web/graphql/use-document';
import { announceSessionEnd } from '@stepwell/web/session/session-end';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { LevelOfCare } from '../../../gql/graphql';

/** Most bytes the server takes. */
const LARGEST = 50_000_000;

/** What the page says of a file. */
export interface FileSettings {
  kind: 'census' | 'fhir';
  facilityId: string;
  levelOfCare: LevelOfCare;
  admittedOn: string;
}

/** Sends a file of patients; answers the id of its import. */
export function usePatientFile() {
  const client = useQueryClient();
  const [sent, setSent] = useState<number>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const send = async (file: File, { levelOfCare, ...settings }: FileSettings): Promise<string> => {
    if (file.size > LARGEST) throw new ApiError('TOO_LARGE', '');
    const controller = new AbortController();
    running.current = controller;
    const query = new URLSearchParams({
      ...settings,
      levelOfCare: levelOfCare.toLowerCase(),
      fileName: file.name.slice(0, 200),
    });
    setSent(0);
    try {
      const { importId } = await sendFile<{ importId: string }>(`/imports/patients?${query.toString()}`, file, {
        contentType: settings.kind === 'census' ? 'text/csv' : 'application/json',
        signal: controller.signal,
        onProgress: setSent,
      });
      await refreshTopics(client, ['intakes']);
      return importId;
    } catch (thrown) {
      const error = toApiError(thrown);
      if (error.code === 'UNAUTHENTICATED') announceSessionEnd();
      throw error;
    } finally {
      setSent(undefined);
    }
  };
  return { sent, send };
}

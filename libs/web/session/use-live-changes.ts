import { refreshTopics } from '@stepwell/web/graphql/use-document';
import { topics, type Topic } from '@stepwell/web/graphql/topics';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

const pollEvery = 20_000;
const reopenAfter = 15_000;
const gather = 150;

function topicOf(data: unknown): Topic | undefined {
  try {
    const { topic } = JSON.parse(String(data)) as { topic?: Topic };
    return topics.find((known) => known === topic);
  } catch {
    return undefined;
  }
}

/** Fetches again what a hint names; several hints of one moment become one round. */
function gatherHints(client: QueryClient) {
  const waiting = new Set<Topic>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    add(topic: Topic) {
      waiting.add(topic);
      timer ??= setTimeout(() => {
        timer = undefined;
        void refreshTopics(client, [...waiting]);
        waiting.clear();
      }, gather);
    },
    stop: () => clearTimeout(timer),
  };
}

/** Follows `/events`; returns how to stop. While the stream is down, everything on screen is asked for again now and then. */
export function followChanges(client: QueryClient, address = '/events'): () => void {
  const hints = gatherHints(client);
  let source: EventSource | undefined;
  let polling: ReturnType<typeof setInterval> | undefined;
  let reopening: ReturnType<typeof setTimeout> | undefined;

  const stopPolling = (): void => {
    clearInterval(polling);
    polling = undefined;
  };
  const open = (): void => {
    source = new EventSource(address);
    source.addEventListener('changed', (event: MessageEvent<unknown>) => {
      const topic = topicOf(event.data);
      if (topic) hints.add(topic);
    });
    source.onopen = () => {
      // Hints that fell into the gap are gone, so the first thing after a gap is a fresh look.
      if (polling) void refreshTopics(client, topics);
      stopPolling();
    };
    source.onerror = () => {
      polling ??= setInterval(() => void refreshTopics(client, topics), pollEvery);
      if (source?.readyState === EventSource.CLOSED) {
        // Refused, mostly because the session is over: the next answer tells, and what is on screen gets covered.
        void refreshTopics(client, topics);
        clearTimeout(reopening);
        reopening = setTimeout(open, reopenAfter);
      }
    };
  };

  open();
  return () => {
    source?.close();
    stopPolling();
    clearTimeout(reopening);
    hints.stop();
  };
}

/** Keeps every shown answer fresh while the component is on screen. */
export function useLiveChanges(): void {
  const client = useQueryClient();
  useEffect(() => followChanges(client), [client]);
}

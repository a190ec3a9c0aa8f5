import { Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { capital } from '@stepwell/web/format/say-clock';
import { sayNearDay, sayTime } from '../../care/say-time';
import { useTexts } from '../../texts/language';
import type { MyTeamMessages } from './team.graphql';
import classes from './team.module.css';
import { useTeamTexts } from './use-team-texts';

interface MessageListProps {
  messages: MyTeamMessages['messages'];
  timeZone: string;
  now: Date;
}

/** Who wrote what and when, the newest last; what the team wrote since is marked, and so is what they have read. */
export function MessageList({ messages, timeZone, now }: MessageListProps) {
  const common = useTexts();
  const words = useTeamTexts();
  const firstNew = useRef<HTMLLIElement>(null);
  // What came since is what they open the page for; older words stand above it.
  useEffect(() => {
    // Newer browsers answer a promise, which is no way to end an effect.
    void firstNew.current?.scrollIntoView({ block: 'center' });
  }, []);
  const newId = messages.find(({ authorName, readAt }) => authorName && !readAt)?.id;
  return (
    <ol className={classes.thread}>
      {messages.map(({ id, authorName, body, sentAt, readAt }) => {
        const at = new Date(sentAt);
        const isMine = !authorName;
        const state = isMine ? (readAt ? words.seen : words.notSeen) : !readAt && words.isNew;
        return (
          <li
            key={id}
            ref={id === newId ? firstNew : undefined}
            className={classes.message}
            data-mine={isMine || undefined}
          >
            <Text fw={600} size="sm">
              {authorName ?? words.mine}
            </Text>
            <Text className={classes['words']}>{body}</Text>
            <Text size="xs" c="dimmed">
              {[capital(common.at(sayNearDay(at, now, timeZone, common), sayTime(at, timeZone, common))), state]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </li>
        );
      })}
    </ol>
  );
}

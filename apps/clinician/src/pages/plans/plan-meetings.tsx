import { Text } from '@mantine/core';
import classes from './plan-view.module.css';
import { useSayMeeting, useSayMeetingGoal, type SignedMeetings } from './use-say-meeting';

/** The patient's own number a week and the meetings they chose, with the way there. */
export function PlanMeetings({ meetingsPerWeek, paths, meetings }: Omit<SignedMeetings, '__typename'>) {
  const sayGoal = useSayMeetingGoal();
  const say = useSayMeeting();
  return (
    <>
      <Text>{sayGoal({ paths, meetingsPerWeek })}</Text>
      {meetings.length > 0 && (
        <ul className={classes['lines']}>
          {meetings.map((meeting) => (
            <li key={meeting.meetingId}>
              <Text>{meeting.name}</Text>
              <Text size="xs" c="dimmed" className="sw-figures">
                {say(meeting)}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

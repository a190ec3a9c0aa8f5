import { Button, CopyButton, Text, TextInput } from '@mantine/core';
import { localDay } from '@stepwell/web/format/zones';
import { sayDate } from '../../care/say-time';
import { Card } from '../../shell/card';
import { FailureNote } from '../../shell/failure';
import { Waiting } from '../../shell/waiting';
import { useTexts } from '../../texts/language';
import { useCalendar } from './use-calendar';

/** The patient's calendar at a secret address: what it tells whom, and how to make and end it. */
export function CalendarCard({ timeZone }: { timeZone: string }) {
  const texts = useTexts();
  const words = texts.calendar;
  const { calendar, address, isOff, busy, error, read, make, turnOff } = useCalendar();
  return (
    <Card title={words.title}>
      <Text>{words.lead}</Text>
      <Text>{words.shows}</Text>
      <Text>{words.warns}</Text>
      {error && <FailureNote error={error} onRetry={read} />}
      {calendar === undefined && !error && <Waiting />}
      {address && (
        <>
          <TextInput
            label={words.address}
            description={words.once}
            value={address}
            readOnly
            onFocus={(event) => event.currentTarget.select()}
          />
          <CopyButton value={address} timeout={5_000}>
            {({ copied, copy }) => (
              <Button fullWidth onClick={copy}>
                <span role="status">{copied ? words.copied : words.copy}</span>
              </Button>
            )}
          </CopyButton>
        </>
      )}
      {calendar && (
        <>
          {!address && (
            <Text>
              {words.since(sayDate(localDay(new Date(calendar.issuedAt), timeZone), texts))}{' '}
              {!calendar.isOwn && words.byStaff}
            </Text>
          )}
          <Button variant="default" fullWidth loading={busy} onClick={make}>
            {words.renew}
          </Button>
          <Text size="xs" c="dimmed">
            {words.renewLead}
          </Text>
          <Button variant="default" fullWidth disabled={busy} onClick={turnOff}>
            {words.off}
          </Button>
        </>
      )}
      {calendar === null && (
        <>
          <Text role="status">{isOff ? words.isOff : words.none}</Text>
          <Button variant="default" fullWidth loading={busy} onClick={make}>
            {words.make}
          </Button>
        </>
      )}
    </Card>
  );
}

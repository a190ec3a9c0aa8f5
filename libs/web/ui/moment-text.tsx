import { exactMoment, sayDay, sayMoment } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';

interface MomentTextProps {
  /** Instant, ISO 8601. */
  at: string;
  /** Zone whose clock tells it, usually the patient's; named when it differs from the reader's. */
  zone?: string;
}

/** An instant as people say it; the exact one on hover. */
export function MomentText({ at, zone }: MomentTextProps) {
  const reader = useReader();
  return (
    <time dateTime={at} title={exactMoment(at, reader, zone)} className="sw-figures">
      {sayMoment(at, reader, zone)}
    </time>
  );
}

/** A calendar day (`YYYY-MM-DD`) as people say it. */
export function DayText({ day }: { day: string }) {
  const reader = useReader();
  return (
    <time dateTime={day} className="sw-figures">
      {sayDay(day, reader)}
    </time>
  );
}

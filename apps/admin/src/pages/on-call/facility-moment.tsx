import { exactMoment, sayMoment } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';

/** An instant by the facility's clock, whose city the heading above names once. */
export function FacilityMoment({ at, zone }: { at: string; zone: string }) {
  const reader = { ...useReader(), zone };
  return (
    <time dateTime={at} title={exactMoment(at, reader, zone)} className="sw-figures">
      {sayMoment(at, reader, zone)}
    </time>
  );
}

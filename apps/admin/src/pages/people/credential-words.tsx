import { sayDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { addDays, localDay } from '@stepwell/web/format/zones';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { StaffMember } from './use-staff';

/** Days before its end in which a licence is shown as expiring. */
const EXPIRES_WITHIN = 60;

/** When a licence ends, where that is soon or past; otherwise nothing. */
export function LicenseEnd({ day }: { day: string | null | undefined }) {
  const { t } = useTranslation('admin');
  const reader = useReader();
  const today = localDay(reader.now, reader.zone);
  if (!day || day > addDays(today, EXPIRES_WITHIN)) return null;
  return (
    <StatusBadge tone="overdue">
      {t(day < today ? 'credential.expired' : 'credential.expires', { day: sayDay(day, reader) })}
    </StatusBadge>
  );
}

/** With what somebody signs, for one cell: title or credential, and a licence that ends soon. */
export function CredentialCell({ person }: { person: StaffMember }) {
  const { t } = useTranslation('admin');
  const { credential, credentialTitle, licenseExpiresOn } = person;
  return (
    <>
      {credentialTitle ?? t(`credential.short.${credential}`)}
      <LicenseEnd day={licenseExpiresOn} />
    </>
  );
}

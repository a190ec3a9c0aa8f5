import { NativeSelect, TextInput } from '@mantine/core';
import type { ApiError } from '@stepwell/web/graphql/api-error';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';

const distances = ['5', '10', '25', '50', '100'];
const zipLength = 5;

/** What to ask the API for: near the ZIP code, or near the facility where none is entered. */
export function nearOf(miles: string, zip: string, facilityId: string) {
  if (!distances.includes(miles)) return null;
  return { withinMiles: Number(miles), ...(zip === '' ? { facilityId } : { postalCode: zip }) };
}

/** What the API says of the place that was searched near; undefined where the search failed for another reason. */
export function nearRefusal(error: ApiError | null): { isZip: boolean; sentence: string } | undefined {
  if (!error?.field?.startsWith('filter.near.')) return undefined;
  return { isZip: error.field === 'filter.near.postalCode', sentence: error.message };
}

interface NearFieldsProps {
  miles: string;
  zip: string;
  refusal: ReturnType<typeof nearRefusal>;
  onChange: (change: { miles?: string; zip?: string }) => void;
}

/** How far, and from where; a ZIP code counts once it is whole, so that no half of one is refused while typing. */
export function NearFields({ miles, zip, refusal, onChange }: NearFieldsProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(zip);
  useEffect(() => setTyped(zip), [zip]);
  const field = useRef<HTMLInputElement>(null);
  const isZipRefused = refusal?.isZip ?? false;
  useEffect(() => {
    if (isZipRefused) field.current?.focus();
  }, [isZipRefused]);
  return (
    <>
      <NativeSelect
        label={t('finder.within')}
        value={miles}
        onChange={(event) => onChange({ miles: event.currentTarget.value })}
        data={[
          { value: '', label: t('finder.anyDistance') },
          ...distances.map((value) => ({ value, label: t('finder.withinMiles', { miles: value }) })),
        ]}
      />
      <TextInput
        ref={field}
        label={t('finder.zip')}
        placeholder={t('finder.zipEmpty')}
        inputMode="numeric"
        maxLength={zipLength}
        autoComplete="off"
        value={typed}
        error={refusal?.sentence}
        onChange={(event) => {
          const text = event.currentTarget.value.replace(/\D/g, '');
          setTyped(text);
          if (text === '') onChange({ zip: '' });
          else if (text.length === zipLength) onChange({ zip: text, miles: miles || '10' });
        }}
      />
    </>
  );
}

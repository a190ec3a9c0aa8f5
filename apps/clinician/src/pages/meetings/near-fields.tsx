import { NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

const distances = ['5', '10', '25', '50', '100'];

interface NearFieldsProps {
  miles: string;
  zip: string;
  onChange: (change: { miles?: string; zip?: string }) => void;
}

/** What to ask the API for: near the ZIP code, or near the facility where none is entered. */
export function nearOf(miles: string, zip: string, facilityId: string) {
  if (!distances.includes(miles)) return null;
  return { withinMiles: Number(miles), ...(zip === '' ? { facilityId } : { postalCode: zip }) };
}

/** How far, and from where; a ZIP code counts once it is whole, so that no half of one is refused while typing. */
export function NearFields({ miles, zip, onChange }: NearFieldsProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(zip);
  useEffect(() => setTyped(zip), [zip]);
  return (
    <>
      <NativeSelect
        aria-label={t('finder.within')}
        value={miles}
        onChange={(event) => onChange({ miles: event.currentTarget.value })}
        data={[
          { value: '', label: t('finder.anyDistance') },
          ...distances.map((value) => ({ value, label: t('finder.withinMiles', { miles: value }) })),
        ]}
      />
      <TextInput
        aria-label={t('finder.zip')}
        placeholder={t('finder.zip')}
        inputMode="numeric"
        maxLength={5}
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          const text = event.currentTarget.value.replace(/\D/g, '');
          setTyped(text);
          if (text === '') onChange({ zip: '' });
          else if (text.length === 5) onChange({ zip: text, miles: miles || '10' });
        }}
      />
    </>
  );
}

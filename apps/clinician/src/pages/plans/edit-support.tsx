import { NativeSelect, Stack, TextInput } from '@mantine/core';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { SupportRole } from '../../../gql/graphql';
import classes from './plan-builder.module.css';
import type { PlanContent } from './plan-draft';
import { AddLine, LineTools } from './row-parts';
import { useRows } from './use-rows';

type Contacts = PlanContent['supportContacts'];

const roles: SupportRole[] = ['SPONSOR', 'PEER', 'FAMILY', 'CLINICIAN', 'CRISIS'];

/** People and helplines to turn to. */
export function SupportEditor({ value, onChange }: { value: Contacts; onChange: (value: Contacts) => void }) {
  const { t } = useTranslation();
  const rows = useRows(value, onChange);
  return (
    <>
      <Stack gap="sm">
        {value.map((contact, index) => {
          const name = t('builder.contact', { number: index + 1 });
          return (
            <div key={contact.id} className={classes['row']} role="group" aria-label={name}>
              <div className={classes['pair']}>
                <TextInput
                  label={t('builder.display')}
                  maxLength={120}
                  autoComplete="off"
                  value={contact.display}
                  onChange={(event) => rows.change(contact.id, { display: event.currentTarget.value })}
                />
                <NativeSelect
                  label={t('builder.role')}
                  value={contact.role}
                  onChange={(event) => {
                    const role = roles.find((each) => each === event.currentTarget.value);
                    if (role) rows.change(contact.id, { role });
                  }}
                  data={roles.map((role) => ({ value: role, label: t(`supportRole.${role}`) }))}
                />
                <TextInput
                  type="tel"
                  label={t('builder.phone')}
                  maxLength={40}
                  autoComplete="off"
                  value={contact.phone ?? ''}
                  onChange={(event) => rows.change(contact.id, { phone: event.currentTarget.value || null })}
                />
              </div>
              <LineTools
                what={contact.display || name}
                onMove={(by) => rows.move(contact.id, by)}
                onRemove={() => rows.remove(contact.id)}
              />
            </div>
          );
        })}
      </Stack>
      <AddLine label={t('builder.addContact')} onClick={() => rows.add({ role: 'PEER', display: '', phone: null })} />
    </>
  );
}

import { sayPhone } from '@stepwell/web/format/phone';
import { Text } from '@mantine/core';
import { PhoneIcon } from '../shell/icons';
import { useTexts } from '../texts/language';
import type { SupportRole } from '../../gql/graphql';
import classes from './care.module.css';
import { phoneLink } from './phone-link';

interface Contact {
  role: SupportRole;
  display: string;
  phone?: string | null;
}

/** The people of the plan, each one touch away when the plan knows a number. */
export function CallList({ contacts }: { contacts: readonly Contact[] }) {
  const texts = useTexts();
  return (
    <ul className={classes.people}>
      {contacts.map((contact, index) => {
        const href = phoneLink(contact.phone);
        return (
          <li key={`${contact.display}-${index}`}>
            <div>
              <Text fw={600}>{contact.display}</Text>
              <Text size="xs" c="dimmed">
                {texts.plan.role[contact.role]}
                {!href && ` · ${texts.plan.noPhone}`}
              </Text>
            </div>
            {href && (
              <a className={classes.dial} href={href} aria-label={texts.action.call(contact.display)}>
                <PhoneIcon />
                <span>{sayPhone(contact.phone ?? '')}</span>
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}

import { Button, Group, Text } from '@mantine/core';
import { sayMoment } from '@stepwell/web/format/calendar';
import { readablePhone } from '@stepwell/web/format/phone';
import { useReader } from '@stepwell/web/format/use-reader';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { Allowed } from '@stepwell/web/session/session-provider';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import classes from './safety-item.module.css';
import { MarkTextHandledMutation, type InboundText } from './texts.graphql';

function TextRow({ text, withPhone }: { text: InboundText; withPhone: boolean }) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const reader = useReader();
  const toast = useToast();
  const mark = useSendDocument(MarkTextHandledMutation, { changes: ['check-ins', 'tasks'] });
  const done = () =>
    mark.mutateAsync({ input: { id: text.id } }).then(
      () => toast(t('texts.saved')),
      (thrown: unknown) => toast(errorSentence(thrown, tWeb)),
    );
  const when = sayMoment(text.receivedAt, reader);
  const waits = !text.handledAt && (text.kind === 'TEXT' || text.kind === 'CRISIS');
  return (
    <li className={classes['item']} data-open={waits && text.kind === 'CRISIS'}>
      <Text className={classes['words'] ?? ''}>{text.body}</Text>
      <Group gap="4px 8px">
        <Text size="xs" c="dimmed" className="sw-figures">
          {[
            when,
            withPhone && readablePhone(text.phone),
            text.handledByName && t('texts.by', { name: text.handledByName }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        {text.kind !== 'TEXT' && (
          <StatusBadge tone={text.kind === 'CRISIS' ? 'safety' : 'plain'}>{t(`texts.kind.${text.kind}`)}</StatusBadge>
        )}
        {waits && (
          <Allowed to="checkin:record">
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('texts.doneWith', { when })}
              onClick={() => void done()}
            >
              {t('texts.done')}
            </Button>
          </Allowed>
        )}
      </Group>
    </li>
  );
}

/** Texts one below the other, each with when it came and who saw to it. */
export function TextRows({ texts, withPhone }: { texts: readonly InboundText[]; withPhone: boolean }) {
  return (
    <ul className={classes['items']}>
      {texts.map((text) => (
        <TextRow key={text.id} text={text} withPhone={withPhone} />
      ))}
    </ul>
  );
}

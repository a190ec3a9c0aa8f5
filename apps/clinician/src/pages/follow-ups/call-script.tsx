import { Anchor, Blockquote, Box, List, Stack, Text, Title } from '@mantine/core';
import { isSafeNow } from '@stepwell/web/format/safe-hours';
import { readablePhone } from '@stepwell/web/format/phone';
import { useReader } from '@stepwell/web/format/use-reader';
import { Notice } from '@stepwell/web/ui/notice';
import type { ReactNode } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SafeHoursText } from '../../parts/safe-hours-text';
import type { Work } from './work.graphql';

/** Which number, and whether now is an hour for it. */
function Phone({ work: { phone, timeZone, firstName } }: { work: Work }) {
  const { t } = useTranslation();
  const { now } = useReader();
  if (!phone) return <Notice tone="warning" title={t('byHand.noPhone')} />;
  const isSafe = isSafeNow(now, timeZone, { from: phone.safeFrom, until: phone.safeUntil });
  return (
    <Stack gap="xs">
      <Text>
        <Anchor href={`tel:${phone.number}`} className="sw-figures" fw={600} fz="xl">
          {readablePhone(phone.number)}
        </Anchor>
        <br />
        <SafeHoursText from={phone.safeFrom} until={phone.safeUntil} zone={timeZone} withNow />
      </Text>
      {!isSafe && <Notice tone="warning" title={t('byHand.notNow', { name: firstName })} />}
      {phone.isShared && <Notice tone="warning" title={t('byHand.shared')} />}
      {!phone.isVerified && <Notice tone="warning" title={t('byHand.unverified')} />}
    </Stack>
  );
}

function Part({ title, lines, children }: { title: string; lines?: readonly string[]; children?: ReactNode }) {
  return (
    <section>
      <Title order={2} size="h3" mb="xs">
        {title}
      </Title>
      {children}
      {lines && (
        <List mt="xs">
          {lines.map((line) => (
            <List.Item key={line}>{line}</List.Item>
          ))}
        </List>
      )}
    </section>
  );
}

/** What to say to whom: the patient, somebody else, a machine; in the patient's language, on paper too. */
export function CallScript({ work }: { work: Work }) {
  const { t } = useTranslation();
  const { firstName: name, script, language, phone } = work;
  const hints = (key: 'patientHints' | 'otherHints' | 'worriedHints') =>
    t(`byHand.${key}`, { returnObjects: true, name }) as readonly string[];
  const say = (sentence: string): ReactNode => (
    <Blockquote key={sentence} p="sm" my="xs" lang={language.toLowerCase()}>
      {sentence}
    </Blockquote>
  );
  return (
    <Stack gap="lg">
      <Box className="sw-no-print">
        <Phone work={work} />
      </Box>
      {script && (
        <>
          <Part title={t('byHand.pickedUp')}>{say(script.ask)}</Part>
          <Part title={t('byHand.patient', { name })} lines={hints('patientHints')}>
            {say(script.goodMoment)}
          </Part>
          <Part title={t('byHand.other')} lines={hints('otherHints')}>
            {[script.somebodyElse, script.whatAbout].map(say)}
          </Part>
          <Part title={t('byHand.machine')}>
            {script.voicemail ? (
              say(script.voicemail)
            ) : (
              <Text fw={600}>{t(`chart.voicemail.${phone?.voicemailRule ?? 'NOT_ASKED'}`)}</Text>
            )}
          </Part>
        </>
      )}
      <Part title={t('byHand.worried')} lines={hints('worriedHints')} />
    </Stack>
  );
}

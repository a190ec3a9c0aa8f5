import { Text } from '@mantine/core';
import { fullDay, shortTime, writtenDay } from '@stepwell/web/format/calendar';
import { readablePhone } from '@stepwell/web/format/phone';
import { useReader } from '@stepwell/web/format/use-reader';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SafeHoursText } from '../../parts/safe-hours-text';
import type { DowntimePack } from './downtime-pack.graphql';
import classes from './downtime-pack.module.css';
import { PackSheet } from './pack-sheet';

/** Lines for who comes without standing on the list. */
const BLANK_LINES = 4;

/** Who is here, in which programme, and what to look out for. */
export function CensusSheet({ pack }: { pack: DowntimePack }) {
  const { t } = useTranslation();
  const { locale } = useReader();
  return (
    <PackSheet
      pack={pack}
      withNotice
      title={t('downtimePack.census', { facility: pack.facilityName })}
      lead={
        pack.patientCount > pack.patients.length
          ? t('downtimePack.cut', { shown: pack.patients.length, count: pack.patientCount })
          : t('downtimePack.count', { count: pack.patientCount })
      }
      columns={[t('downtimePack.patient'), t('downtimePack.programme'), t('downtimePack.mind')]}
    >
      {pack.patients.map(({ patient, allergies, hasOpenSafetyItem }) => {
        const level = patient.episode && t(`levelOfCare.${patient.episode.levelOfCare}`);
        const track = patient.episode?.track;
        const counselor = patient.careTeam.find(({ isPrimary }) => isPrimary)?.staffMember.displayName;
        return (
          <tr key={patient.id}>
            <th scope="row">
              {patient.displayName}
              <Text size="xs">{t('downtimePack.born', { day: writtenDay(patient.birthDate, locale) })}</Text>
            </th>
            <td>
              {level}
              <Text size="xs">{[track === level ? null : track, counselor].filter(Boolean).join(' · ')}</Text>
            </td>
            <td>
              {hasOpenSafetyItem && <strong>{t('downtimePack.safety')}</strong>}
              {patient.precautions && <div>{patient.precautions}</div>}
              {allergies && <div>{t('downtimePack.allergies', { allergies })}</div>}
            </td>
          </tr>
        );
      })}
    </PackSheet>
  );
}

/** Lines to sign in on: first name and initial, since others read the sheet. */
export function SignInSheet({ pack, session }: { pack: DowntimePack; session: DowntimePack['sessions'][number] }) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const { title, localDate, localTime, room, leaderName, signIn } = session;
  const when = `${fullDay(localDate, locale)}, ${shortTime(localTime)}`;
  return (
    <PackSheet
      pack={pack}
      title={title}
      lead={[when, room, leaderName].filter(Boolean).join(' · ')}
      columns={[t('downtimePack.name'), t('downtimePack.came'), t('downtimePack.left'), t('downtimePack.signature')]}
    >
      {[...signIn, ...Array.from({ length: BLANK_LINES }, () => '')].map((name, at) => (
        <tr key={at} className={classes['line']}>
          <td>{name}</td>
          <td />
          <td />
          <td />
        </tr>
      ))}
    </PackSheet>
  );
}

/** Whom one may talk to about somebody, and how to reach the patient without telling others. */
export function SafeContactSheet({ pack }: { pack: DowntimePack }) {
  const { t } = useTranslation();
  return (
    <PackSheet
      pack={pack}
      withNotice
      title={t('downtimePack.contact')}
      lead={t('downtimePack.contactLead')}
      columns={[t('downtimePack.patient'), t('downtimePack.reach'), t('downtimePack.talk')]}
    >
      {pack.patients.map(({ patient, talk }) => {
        const { details, timeZone } = patient;
        const usable = patient.contacts.filter(({ verification }) => verification !== 'WRONG');
        return (
          <tr key={patient.id}>
            <th scope="row">
              {patient.displayName}
              <Text size="xs">{details?.otherLanguage ?? t(`language.${patient.language}`)}</Text>
              {details?.wantsInterpreter && <Text size="xs">{t('downtimePack.interpreter')}</Text>}
            </th>
            <td>
              {usable.map(({ id, kind, address, isShared, safeFrom, safeUntil, voicemail }) => (
                <div key={id}>
                  {kind === 'PHONE' ? readablePhone(address) : address} {isShared && t('downtimePack.shared')}{' '}
                  <SafeHoursText from={safeFrom} until={safeUntil} zone={timeZone} />
                  {voicemail && (
                    <Text size="xs" fw={600}>
                      {t(`chart.voicemail.${voicemail.rule}`)}
                    </Text>
                  )}
                </div>
              ))}
              {usable.length === 0 && t('chart.noContact')}
              {details?.showsCallerId === false && (
                <Text size="xs" fw={600}>
                  {t('chart.hideNumber')}
                </Text>
              )}
            </td>
            <td>
              {talk?.people.map(({ party, topics }) => (
                <div key={party.id}>
                  <strong>{[party.name, party.affiliation].filter(Boolean).join(', ')}</strong>{' '}
                  {topics.map(({ sentence }) => sentence).join(' ')}
                </div>
              ))}
              {talk?.people.length === 0 && t('downtimePack.nobody')}
              {!talk && t('downtimePack.ask')}
              {details?.emergencyContact && (
                <div>{t('downtimePack.emergency', { words: details.emergencyContact.words })}</div>
              )}
            </td>
          </tr>
        );
      })}
    </PackSheet>
  );
}

import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { Channel } from '../../gql/graphql';
import { followUpsTexts } from '../texts/follow-ups.en';

const reasons = followUpsTexts.followUps.reason;
const stopReasons = followUpsTexts.followUps.stopReason;

function isKeyOf<Texts extends object>(texts: Texts, code: string): code is Extract<keyof Texts, string> {
  return Object.hasOwn(texts, code);
}

/** Why a message did not go, by a way where that is known, in plain words; a code without words is shown as it is. */
export function useReasonWords(): (code: string, way?: Channel | null) => string {
  const { t } = useTranslation();
  return (code, way) => {
    const byWay = `${code}_${way}`;
    if (isKeyOf(reasons, byWay) && byWay !== 'other') return t(`followUps.reason.${byWay}`);
    if (isKeyOf(reasons, code) && code !== 'other') return t(`followUps.reason.${code}`);
    return t('followUps.reason.other', { code });
  };
}

/** Why a programme ended early. */
export function useStopReasonWords(): (code: string) => string {
  const { t } = useTranslation();
  return (code) => (isKeyOf(stopReasons, code) ? t(`followUps.stopReason.${code}`) : code);
}

import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { useProductNow } from './product-clock';
import { deviceZone } from './zones';
import type { Reader } from './calendar';

/** Locale for dates: English is written day before month on a 24-hour clock, as the product's texts are. */
export function dateLocale(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/** The person at this screen: their language, the zone of the device and the product's present. */
export function useReader(): Reader {
  const { i18n } = useTranslation();
  return { locale: dateLocale(i18n.language), zone: deviceZone(), now: useProductNow() };
}

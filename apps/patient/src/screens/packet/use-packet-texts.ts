import { useLanguage } from '../../texts/language';
import { packetEn } from '../../texts/packet.en';
import { packetEs } from '../../texts/packet.es';

/** The sentences around the packet in the current language. */
export function usePacketTexts(): typeof packetEn {
  return useLanguage().language === 'ES' ? packetEs : packetEn;
}

import { useEffect, useState } from 'react';
import { pickVoice } from './pick-voice';

/** The phone's own voice for a locale; browsers tell their voices some time after the page has begun. */
export function useVoice(locale: string): SpeechSynthesisVoice | undefined {
  const [voice, setVoice] = useState<SpeechSynthesisVoice>();
  useEffect(() => {
    if (!('speechSynthesis' in window)) return;
    const look = () => setVoice(pickVoice(speechSynthesis.getVoices(), locale));
    look();
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, [locale]);
  return voice;
}

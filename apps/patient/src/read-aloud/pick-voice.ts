type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/**
 * A voice that speaks on the phone itself, or none: a voice of a service would send the plan to a third party.
 * @param locale as in `en-US`; any voice of its language will do, the phone's own choice first
 */
export function pickVoice<Some extends Voice>(voices: readonly Some[], locale: string): Some | undefined {
  // Android writes en_US.
  const tagOf = ({ lang }: Some) => lang.replace('_', '-').toLowerCase();
  const [language] = locale.toLowerCase().split('-');
  const fit = voices.filter((voice) => voice.localService && tagOf(voice).split('-')[0] === language);
  return fit.find((voice) => voice.default) ?? fit.find((voice) => tagOf(voice) === locale.toLowerCase()) ?? fit[0];
}

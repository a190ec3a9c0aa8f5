import { pickVoice } from './pick-voice';

const voice = (name: string, lang: string, localService: boolean, isDefault = false) => ({
  ...{ name, lang, localService, default: isDefault },
});

describe('the voice that reads aloud', () => {
  it('is never one of a service, which would send the plan elsewhere', () => {
    expect(pickVoice([voice('cloud', 'en-US', false, true)], 'en-US')).toBeUndefined();
    expect(pickVoice([voice('cloud', 'en-US', false, true), voice('own', 'en-GB', true)], 'en-US')).toMatchObject({
      name: 'own',
    });
  });

  it('speaks the language of the screen, also as Android writes it, and is the phone’s own choice where it has one', () => {
    const voices = [
      ...[voice('Ana', 'es-ES', true), voice('Luz', 'es_US', true), voice('Ben', 'en-US', true)],
      voice('Eve', 'en-AU', true, true),
    ];
    expect(pickVoice(voices, 'es-US')?.name).toBe('Luz');
    expect(pickVoice(voices, 'en-US')?.name).toBe('Eve');
    expect(pickVoice([voices[2]!], 'es-US')).toBeUndefined();
  });
});

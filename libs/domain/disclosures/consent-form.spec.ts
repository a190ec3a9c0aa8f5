import { languages } from '@stepwell/kernel/words';
import { consentSections, formHash, type FormParts } from './consent-form';
import { categoryLabels, classLabels, purposeLabels } from './sharing-labels';
import { consentTypes } from './sharing-words';

const parts: FormParts = {
  ...{ type: 'named', language: 'en', patientName: 'Ana Lee', discloser: 'Harbor House', information: 'How I do' },
  ...{
    categories: ['attendance'],
    purposes: ['family_support'],
    purposeWords: 'So she can help',
    recipientClasses: [],
  },
  parties: [{ name: 'Ruth Lee', role: 'family', affiliation: 'my mother' }],
  ...{ expiresOn: '2027-03-01', expiresEvent: null, guardianAsked: false },
};
const textOf = (more: Partial<FormParts> = {}): string =>
  consentSections({ ...parts, ...more })
    .map(({ heading, text }) => `${heading}\n${text}`)
    .join('\n');

describe('the form of a consent', () => {
  it.each(languages)('says in %s who, what, whom, why, how long, and how to take it back', (language) => {
    const text = textOf({ language });
    for (const said of ['Ana Lee', 'Harbor House', 'How I do', 'Ruth Lee, my mother', 'So she can help'])
      expect(text).toContain(said);
    expect(text).toContain(categoryLabels[language].attendance);
    expect(text).toContain(purposeLabels[language].family_support);
    expect(text).toMatch(language === 'en' ? /Through March 1, 2027\./ : /Hasta el 1 de marzo de 2027/);
    expect(text).toMatch(language === 'en' ? /in writing, or use your private link/ : /por escrito o use su enlace/);
    expect(text).toMatch(language === 'en' ? /keep relying on it/ : /seguir apoyándose/);
  });

  it.each(languages)('of a TPO consent speaks in %s of what recipients pass on, and of saying no', (language) => {
    const text = textOf({ language, type: 'tpo', purposes: ['treatment'], recipientClasses: ['health_plan'] });
    expect(text).toContain(classLabels[language].health_plan);
    expect(text).toMatch(language === 'en' ? /may pass on what they get/ : /pueden pasar lo que reciben/);
    expect(text).toMatch(language === 'en' ? /You may say no/ : /Puede decir que no/);
  });

  it('speaks of passing on wherever a provider, plan or contractor gets it', () => {
    expect(textOf()).not.toContain('pass on');
    expect(textOf({ parties: [{ name: 'Dr. Ito', role: 'treating_provider', affiliation: null }] })).toContain(
      'pass on',
    );
  });

  it('says of what stands alone that it does', () => {
    for (const type of consentTypes)
      expect(textOf({ type }).includes('This paper stands alone')).toBe(type !== 'tpo' && type !== 'named');
  });

  it.each(languages)('says in %s that a minor’s guardian signs too, and only then', (language) => {
    const said = /after you\. Nothing is shared|después de usted\. No se/;
    expect(textOf({ language, guardianAsked: true })).toMatch(said);
    expect(textOf({ language })).not.toMatch(said);
  });

  it('has another hash for any other word', () => {
    const hash = formHash(consentSections(parts));
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(formHash(consentSections({ ...parts, information: 'How I do.' }))).not.toBe(hash);
    expect(formHash(consentSections({ ...parts }))).toBe(hash);
  });
});

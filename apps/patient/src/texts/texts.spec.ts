import { appointmentsEn } from './appointments.en';
import { appointmentsEs } from './appointments.es';
import { comeBackEn } from './come-back.en';
import { comeBackEs } from './come-back.es';
import { callEn } from './call.en';
import { callEs } from './call.es';
import { copyEn } from './copy.en';
import { copyEs } from './copy.es';
import { en } from './en';
import { es } from './es';
import { measuresEn } from './measures.en';
import { measuresEs } from './measures.es';
import { packetEn } from './packet.en';
import { packetEs } from './packet.es';
import { placesEn } from './places.en';
import { placesEs } from './places.es';
import { readAloudEn } from './read-aloud.en';
import { readAloudEs } from './read-aloud.es';
import { teamEn } from './team.en';
import { teamEs } from './team.es';
import { sharingEn } from './sharing.en';
import { sharingEs } from './sharing.es';

function sentences(catalogue: object): string[] {
  return Object.values(catalogue).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value];
    if (typeof value === 'function') return [String((value as (...given: unknown[]) => unknown)('x', 'x'))];
    return sentences(value as object);
  });
}

describe('texts of the patient app', () => {
  it.each([
    ['of every screen', en, es],
    ['around questionnaires', measuresEn, measuresEs],
    ['around the packet', packetEn, packetEs],
    ['around sharing', sharingEn, sharingEs],
    ['about places', placesEn, placesEs],
    ['about appointments', appointmentsEn, appointmentsEs],
    ['about the way back', comeBackEn, comeBackEs],
    ['about a copy', copyEn, copyEs],
    ['around messages with the care team', teamEn, teamEs],
    ['around reading aloud', readAloudEn, readAloudEs],
  ])('speaks both languages in every sentence %s', (_where, english, spanish) => {
    expect(sentences(spanish)).toHaveLength(sentences(english).length);
    const same = sentences(english).filter((sentence) => sentence.length > 12 && sentences(spanish).includes(sentence));
    expect(same).toEqual([]);
  });

  it('keeps what stands before the PIN neutral', () => {
    const before = [en, es].flatMap((texts) =>
      sentences([texts.title, texts.link, texts.signedOut, texts.failure, texts.crisis]),
    );
    before.push(...sentences([callEn, callEs]));
    const telling =
      /treat|recover|sober|relapse|addict|drug|alcohol|step|clinic|patient|plan|tratamiento|recupera|sobri|adic|droga|recaída|clínica|paciente/i;
    expect(before.filter((sentence) => telling.test(sentence))).toEqual([]);
  });

  it('never shames', () => {
    const shaming = /\b(clean|dirty|abuse|addict|failed|refused|non-?compliant|limpi[oa]|suci[oa]|adict[oa]|fracas)/i;
    expect(
      [
        en,
        es,
        measuresEn,
        measuresEs,
        packetEn,
        packetEs,
        placesEn,
        placesEs,
        sharingEn,
        sharingEs,
        appointmentsEn,
        appointmentsEs,
        comeBackEn,
        comeBackEs,
        readAloudEn,
        readAloudEs,
        copyEn,
        copyEs,
      ]
        .flatMap(sentences)
        .filter((sentence) => shaming.test(sentence)),
    ).toEqual([]);
  });
});

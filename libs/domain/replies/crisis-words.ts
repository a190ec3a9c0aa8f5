/**
 * Words that may mean that a life is in danger, one's own or somebody else's: suicide, self-harm, overdose, violence.
 *
 * Whose judgement: written for this product from what people in crisis commonly write, in English and Spanish, to err on
 * the side of asking. It is no diagnosis and has not been validated; an organization's clinicians read it before texts go
 * live, and a text that is not found here still goes to the care team. Write phrases as people type them, in lower case:
 * accents, apostrophes, punctuation and doubled letters make no difference; `*` stands for any ending.
 */
const english = `
  kill myself, killing myself, kill my self, kms, end my life, end it all, ending it all, end it tonight, take my life,
  take my own life, want to die, wanna die, want to be dead, wish i was dead, wish i were dead, wish i wasnt here,
  better off dead, better off without me, rather be dead, ready to die, going to die tonight, dont want to live,
  dont wanna live, do not want to live, dont want to be alive, dont want to be here anymore, dont wanna be here anymore,
  dont want to wake up, no reason to live, nothing to live for, cant go on, cant take it anymore, cant do this anymore,
  suicid*, sucid*, suicde, suiside*, suecide, unalive*, hang myself, shoot myself, shot myself, drown myself, cut myself,
  cutting myself, hurt myself, hurting myself, harm myself, harming myself, self harm, selfharm, slit my wrists,
  gun to my head, jump off, jump in front of, going to jump, overdos*, over dose, over dosed, i od, im oding, od on,
  took too many, took too much, took all my pills, took the whole bottle, cant breathe, not breathing, turning blue,
  not safe, im in danger, goodbye forever, say goodbye to everyone, kill him, kill her, kill them, kill someone,
  kill somebody, hurt someone, hurt somebody, shoot someone`;

const spanish = `
  matarme, quiero matarme, me quiero matar, me voy a matar, suicid*, suisid*, sucid*, quiero morir, quiero morirme,
  me quiero morir, quisiera morir, quisiera morirme, quiero estar muerto, quiero estar muerta, mejor muerto, mejor muerta,
  ojala estuviera muerto, ojala estuviera muerta, estarian mejor sin mi, no quiero vivir, ya no quiero vivir,
  no quiero seguir viviendo, no quiero seguir, no quiero despertar, sin ganas de vivir, no vale la pena vivir,
  quitarme la vida, acabar con mi vida, terminar con mi vida, acabar con todo, terminar con todo, no puedo mas,
  ya no puedo mas, ya no aguanto, no aguanto mas, quiero desaparecer, hacerme dano, me hice dano, lastimarme, herirme,
  cortarme las venas, cortarme los brazos, quiero cortarme, ahorcarme, colgarme, ahogarme, pegarme un tiro, dispararme,
  tirarme de, sobredosis, tome demasiadas, tome demasiado, me tome todas las pastillas, me tome todo el frasco,
  no puedo respirar, no respira, no estoy a salvo, estoy en peligro, adios para siempre, lo voy a matar, la voy a matar,
  voy a matar, hacerle dano`;

const phrases = (text: string): string[] => text.split(',').map((phrase) => phrase.trim());

/** By language, so that the answer can be in the one that was written in. */
export const crisisPhrases = { en: phrases(english), es: phrases(spanish) } as const;

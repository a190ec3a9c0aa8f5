import type { comeBackEn } from './come-back.en';

/** Spanish sentences about the way back. */
export const comeBackEs: typeof comeBackEn = {
  cardTitle: 'Siempre puedes volver',
  cardLead: 'Un toque, y una persona te llama. No necesitas una razón.',
  open: 'Necesito volver',
  title: 'Necesito volver',
  lead: 'Qué bueno que estás aquí. Toca una vez. Alguien te llamará y te dirá cómo seguir.',
  ask: 'Llámenme, por favor',
  asked: 'Ya lo sabemos. Alguien te llamará.',
  whenTitle: 'Cuándo leemos esto',
  untilTitle: 'Mientras tanto',
  until: 'Si estás en peligro, no nos esperes. Tu cuerpo ahora aguanta mucho menos que antes.',
};

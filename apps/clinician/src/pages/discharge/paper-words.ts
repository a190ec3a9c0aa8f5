/** What the page says that a patient takes along; it must help whoever finds it on the table, and tell them nothing. */
const en = {
  locale: 'en-US',
  hello: (name: string) => `${name}, take this with you`,
  welcome: 'You can come back at any time. You do not need a reason.',
  next: (day: string, time: string, name: string) => `Your next appointment: ${day}, ${time}, with ${name}.`,
  supplied: (day: string) => `You have your medicine up to and including ${day}. Call before it runs out.`,
  nextDose: (day: string) => `Your next dose is due on ${day}.`,
  call: (phone: string) => `Call us: ${phone}`,
  safeTitle: 'To stay safe',
  safe: [
    'After a break, your body can take much less than before. The same amount can kill.',
    'Don’t be alone. Keep naloxone where others can find it, and tell them where it is.',
    'If someone won’t wake up or is not breathing well: call 911, give naloxone, stay with them.',
    'Don’t stop drinking or calming pills all at once after a lot of them. Call a doctor first.',
  ],
  helpTitle: 'Help at any hour',
  help: ['In danger: 911', 'To talk, day or night, free: call or text 988'],
  back: 'Want to come back? Call, or tap “I need to come back” on your page.',
};

const es: typeof en = {
  locale: 'es-US',
  hello: (name: string) => `${name}, lleva esto contigo`,
  welcome: 'Puedes volver cuando quieras. No necesitas una razón.',
  next: (day: string, time: string, name: string) => `Tu próxima cita: ${day}, ${time}, con ${name}.`,
  supplied: (day: string) => `Tienes tu medicina hasta el ${day} inclusive. Llama antes de que se acabe.`,
  nextDose: (day: string) => `Tu próxima dosis toca el ${day}.`,
  call: (phone: string) => `Llámanos: ${phone}`,
  safeTitle: 'Para cuidarte',
  safe: [
    'Después de una pausa, tu cuerpo aguanta mucho menos que antes. La misma cantidad puede matar.',
    'No estés a solas. Ten naloxona donde otros la encuentren y diles dónde está.',
    'Si alguien no despierta o no respira bien: llama al 911, dale naloxona y quédate con esa persona.',
    'Después de beber mucho o de muchas pastillas para calmarte, no lo dejes de golpe. Llama antes a un médico.',
  ],
  helpTitle: 'Ayuda a cualquier hora',
  help: ['En peligro: 911', 'Para hablar, de día o de noche, gratis: llama o escribe al 988'],
  back: '¿Quieres volver? Llama, o toca “Necesito volver” en tu página.',
};

/** By language. */
export const paperWords = { EN: en, ES: es };

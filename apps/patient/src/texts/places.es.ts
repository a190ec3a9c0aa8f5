import type { placesEn } from './places.en';

/** Spanish sentences of the public page on which anybody finds a place. */
export const placesEs: typeof placesEn = {
  title: 'Encuentre un lugar',
  lead: 'Diga lo que le importa, o déjelo todo en blanco. Los lugares que mejor le sirven salen primero.',
  level: '¿Qué tipo de ayuda?',
  any: 'No sé, o cualquiera',
  levels: {
    detox: 'Ayuda para pasar los primeros días (desintoxicación)',
    residential: 'Un lugar donde vivir',
    partial_hospitalization: 'Casi todo el día, de noche en casa',
    intensive_outpatient: 'Unas horas casi todos los días',
    outpatient: 'Una o dos horas por semana',
    recovery_support: 'Apoyo después de eso',
  },
  needs: '¿Necesita algo de esto?',
  need: {
    medication: 'Medicina que quita las ganas de consumir',
    mental_health: 'Ayuda también con la salud mental',
    pregnancy: 'Atención durante el embarazo',
    children: 'Espacio para mis hijos',
    veterans: 'Ayuda para veteranos',
    wheelchair: 'Acceso con silla de ruedas',
  },
  spoken: '¿Qué idioma deben hablar?',
  zip: 'Su código postal, para ver la distancia',
  measure: 'Ver la distancia',
  zipWrong: 'Escriba los cinco números de un código postal.',
  zipUnknown: 'No conocemos este código postal. Pruebe con uno cercano.',
  privacy:
    'Lo que elige se queda en esta página. Solo se envía el código postal para calcular la distancia, y no se guarda.',
  places: (count) => (count === 1 ? '1 lugar' : `${count} lugares`),
  order:
    'Así se ordena esta lista: primero el tipo de ayuda, luego cuánto de lo que necesita hay allí, el idioma, los lugares libres, la distancia y el nombre. Nadie puede pagar por salir antes.',
  speaks: (language) => `Hablan ${language}`,
  speaksNot: (language) => `Allí nadie habla ${language}. Pida un intérprete.`,
  free: 'Hay lugar esta semana',
  full: 'Lleno esta semana. Pregunte por la lista de espera.',
  unsaid: 'Pregunte si hay lugar',
  away: (miles) => `A unas ${miles} millas`,
  notLevel: (level) => `Aquí no: ${level}`,
  without: (need) => `Aquí no: ${need}`,
  ask: (name) => `Que me llame ${name}`,
  callNow: 'O llame ahora:',
  goneTitle: 'Esta página está cerrada',
  gone: 'Ahora no hay ningún lugar que elegir aquí. Busque el número en la página que le trajo hasta aquí.',
};

/** The two lists of a twelve-step fellowship. */
export const stepKinds = ['steps', 'traditions'] as const;
/** One of the two lists. */
export type StepKind = (typeof stepKinds)[number];

/** Languages that labels are written in. */
export type LabelLanguage = 'en' | 'es';

/**
 * What each step and tradition is about, in our own words: shown always, for every twelve-step fellowship, whatever
 * wording stands beside it.
 */
export const stepLabels: Readonly<Record<LabelLanguage, Readonly<Record<StepKind, readonly string[]>>>> = {
  en: {
    steps: [
      'See that using has become stronger than me, and that life has got out of hand',
      'Come to trust that help from beyond myself can make me well',
      'Decide to let that help guide how I live',
      'Look at myself honestly and write down what I find',
      'Tell it all, openly, to somebody I trust',
      'Become ready to let old patterns go',
      'Ask for help with letting them go',
      'List the people I have hurt and be willing to make it right',
      'Make it right with them, where that hurts nobody',
      'Keep looking at myself, and say so soon when I am wrong',
      'Take quiet time to stay in touch with what guides me',
      'Changed by this, help others and live it every day',
    ],
    traditions: [
      'What is good for all comes first: nobody recovers without the group',
      'The group decides together; those who lead serve, and do not rule',
      'Whoever wants to stop belongs',
      'Each group runs itself, as long as it does no harm to others',
      'A group is there for one thing: to reach those who still suffer',
      'The fellowship lends its name and its money to nothing else',
      'Groups pay their own way and take no gifts from outside',
      'Helping one another is not paid; an office may have paid staff',
      'As little organization as can be; those who serve answer to the groups',
      'The fellowship takes no side in matters outside it',
      'It is known by what it does, and members stay unnamed in public',
      'Staying unnamed keeps what it stands for above any person',
    ],
  },
  es: {
    steps: [
      'Ver que el consumo pudo más que yo y que mi vida se salió de control',
      'Llegar a confiar en que una ayuda más allá de mí puede sanarme',
      'Decidir que esa ayuda guíe mi manera de vivir',
      'Mirarme con honestidad y escribir lo que encuentro',
      'Contarlo todo, sin esconder nada, a alguien de confianza',
      'Prepararme para soltar lo de antes',
      'Pedir ayuda para soltarlo',
      'Anotar a quienes he hecho daño y querer repararlo',
      'Repararlo con ellos, cuando no dañe a nadie',
      'Seguir mirándome, y decirlo pronto cuando me equivoco',
      'Tomar un rato de calma para estar cerca de lo que me guía',
      'Con este cambio, ayudar a otros y vivirlo cada día',
    ],
    traditions: [
      'Primero el bien de todos: nadie se recupera sin el grupo',
      'El grupo decide en conjunto; quien dirige sirve y no manda',
      'Pertenece quien quiera dejarlo',
      'Cada grupo se gobierna solo, si no hace daño a otros',
      'El grupo existe para una cosa: llegar a quien todavía sufre',
      'La comunidad no presta su nombre ni su dinero a nada más',
      'Los grupos pagan sus gastos y no aceptan regalos de fuera',
      'Ayudarse no se cobra; una oficina puede tener empleados',
      'La menor organización posible; quien sirve responde a los grupos',
      'La comunidad no toma partido en asuntos de fuera',
      'Se la conoce por lo que hace, y sus miembros no dan su nombre en público',
      'No dar el nombre pone lo que defiende por encima de cualquier persona',
    ],
  },
};

import { packetBackground } from './packet-background';
import { choice, group, type Question } from './packet-question';

const yes = true;

/** Substances, routes, frequencies as the treatment-episode data set counts them; states map these codes to their own. */
const substances = [
  ['2', 'Alcohol', 'Alcohol'],
  ['3', 'Cocaine or crack', 'Cocaína o crack'],
  ['4', 'Marijuana, hashish', 'Marihuana, hachís'],
  ['5', 'Heroin', 'Heroína'],
  ['7', 'Other opioids', 'Otros opioides'],
  ['10', 'Methamphetamine', 'Metanfetamina'],
  ['13', 'Benzodiazepines', 'Benzodiacepinas'],
  ['19', 'Something else', 'Otra cosa'],
] as const;
const routes = [
  ['1', 'By mouth', 'Por la boca'],
  ['2', 'Smoked', 'Fumado'],
  ['3', 'Breathed in through the nose', 'Inhalado por la nariz'],
  ['4', 'Injected', 'Inyectado'],
  ['5', 'Another way', 'De otra forma'],
] as const;
const frequencies = [
  ['1', 'Not in the past month', 'No en el último mes'],
  ['2', 'Some days in the past month', 'Algunos días del último mes'],
  ['3', 'Every day', 'Todos los días'],
] as const;

/** What the packet asks, section by section. */
export const packetSections: readonly Question[] = [
  group(
    'you',
    ['About you', 'Sobre usted'],
    [
      {
        id: 'preferred-name',
        type: 'string',
        text: ['What name do you like to be called?', '¿Con qué nombre prefiere que le llamemos?'],
        required: yes,
        maxLength: 100,
      },
      { id: 'pronouns', type: 'string', text: ['Your pronouns', 'Sus pronombres'], maxLength: 60 },
      choice(
        'language',
        ['What language do you speak best?', '¿Qué idioma habla mejor?'],
        [
          ['en', 'English', 'Inglés'],
          ['es', 'Spanish', 'Español'],
          ['other', 'Another language', 'Otro idioma'],
        ],
        { required: yes },
      ),
      {
        id: 'language-other',
        type: 'string',
        text: ['Which language?', '¿Qué idioma?'],
        required: yes,
        maxLength: 60,
        when: ['language', 'other'],
      },
      {
        id: 'interpreter',
        type: 'boolean',
        text: ['Do you want an interpreter?', '¿Quiere un intérprete?'],
        required: yes,
      },
    ],
  ),
  group(
    'people',
    ['Who may we talk to', 'Con quién podemos hablar'],
    [
      {
        ...group(
          'person',
          ['A person we may talk to', 'Una persona con quien podemos hablar'],
          [
            { id: 'person-name', type: 'string', text: ['Name', 'Nombre'], required: yes, maxLength: 100 },
            {
              id: 'person-relation',
              type: 'string',
              text: ['Who are they to you?', '¿Quién es para usted?'],
              required: yes,
              maxLength: 60,
            },
            { id: 'person-phone', type: 'string', text: ['Phone', 'Teléfono'], maxLength: 30 },
            choice(
              'person-may',
              ['What may we tell them?', '¿Qué podemos decirle?'],
              [
                ['here', 'That I am here', 'Que estoy aquí'],
                ['doing', 'How I am doing', 'Cómo estoy'],
                ['plan', 'My plan and visits', 'Mi plan y mis citas'],
              ],
              { required: yes },
            ),
            { id: 'person-until', type: 'date', text: ['Until when?', '¿Hasta cuándo?'], required: yes },
            {
              id: 'person-emergency',
              type: 'boolean',
              text: ['Should we call them in an emergency?', '¿Hay que llamarle en una emergencia?'],
            },
          ],
        ),
        repeats: yes,
      },
    ],
  ),
  group(
    'contact',
    ['How to reach you safely', 'Cómo contactarle de forma segura'],
    [
      { id: 'safe-from', type: 'time', text: ['Safe to call from', 'Se puede llamar desde'] },
      { id: 'safe-until', type: 'time', text: ['Safe to call until', 'Se puede llamar hasta'] },
      choice(
        'voicemail',
        ['If you do not pick up', 'Si no contesta'],
        [
          ['none', 'Leave no message', 'No dejar mensaje'],
          ['name', 'Leave a first name and a number', 'Dejar un nombre y un número'],
        ],
        { required: yes },
      ),
      {
        id: 'caller-id',
        type: 'boolean',
        text: ['May our number show on your phone?', '¿Puede verse nuestro número en su teléfono?'],
        required: yes,
      },
      {
        id: 'shared-phone',
        type: 'boolean',
        text: ['Does anyone else use your phone?', '¿Usa otra persona su teléfono?'],
        required: yes,
      },
    ],
  ),
  group(
    'insurance',
    ['Insurance', 'Seguro'],
    [
      {
        id: 'insured',
        type: 'boolean',
        text: ['Do you have health insurance?', '¿Tiene seguro médico?'],
        required: yes,
      },
      {
        id: 'insurer',
        type: 'string',
        text: ['Name of the insurance', 'Nombre del seguro'],
        required: yes,
        maxLength: 100,
        when: ['insured', true],
      },
      {
        id: 'member-id',
        type: 'string',
        text: ['Member number on the card', 'Número de miembro en la tarjeta'],
        required: yes,
        maxLength: 40,
        when: ['insured', true],
      },
    ],
  ),
  group(
    'use',
    ['Your history of use', 'Su historia de consumo'],
    [
      {
        ...group(
          'substance',
          ['A substance', 'Una sustancia'],
          [
            choice('substance-code', ['What was it?', '¿Qué fue?'], substances, { required: yes }),
            choice('route', ['How did you take it?', '¿Cómo lo tomaba?'], routes, { required: yes }),
            choice(
              'frequency',
              ['How often in the past month?', '¿Con qué frecuencia en el último mes?'],
              frequencies,
              { required: yes },
            ),
            {
              id: 'first-use',
              type: 'integer',
              text: ['How old were you the first time?', '¿Qué edad tenía la primera vez?'],
            },
          ],
        ),
        repeats: yes,
      },
    ],
  ),
  group(
    'medication',
    ['Medication', 'Medicamentos'],
    [
      {
        id: 'takes-medication',
        type: 'boolean',
        text: ['Do you take any medication?', '¿Toma algún medicamento?'],
        required: yes,
      },
      {
        id: 'medication-list',
        type: 'text',
        text: ['Which, and how much?', '¿Cuáles y cuánto?'],
        required: yes,
        maxLength: 2000,
        when: ['takes-medication', true],
      },
      { id: 'allergies', type: 'text', text: ['Allergies', 'Alergias'], maxLength: 1000 },
    ],
  ),
  group(
    'legal',
    ['Legal and court', 'Asuntos legales y tribunal'],
    [
      {
        id: 'has-order',
        type: 'boolean',
        text: ['Did a court or officer send you?', '¿Le envió un tribunal o un oficial?'],
        required: yes,
      },
      {
        id: 'order',
        type: 'string',
        text: ['Which order or case?', '¿Qué orden o caso?'],
        required: yes,
        maxLength: 200,
        when: ['has-order', true],
      },
      {
        id: 'officer',
        type: 'string',
        text: ['Name of the officer', 'Nombre del oficial'],
        maxLength: 100,
        when: ['has-order', true],
      },
      {
        id: 'due-on',
        type: 'date',
        text: ['Next date that is due', 'Próxima fecha que vence'],
        when: ['has-order', true],
      },
    ],
  ),
  group(
    'housing',
    ['Housing', 'Vivienda'],
    [
      choice(
        'housing-now',
        ['Where do you live now?', '¿Dónde vive ahora?'],
        [
          ['1', 'I have no home now', 'No tengo hogar ahora'],
          ['2', 'With help or in a group home', 'Con ayuda o en un hogar de grupo'],
          ['3', 'On my own or with family', 'Por mi cuenta o con familia'],
        ],
        { required: yes },
      ),
      {
        id: 'housing-safe',
        type: 'boolean',
        text: ['Is it safe for you there?', '¿Es seguro para usted?'],
        required: yes,
      },
    ],
  ),
  // Last: it is asked for the state, and whoever just came has more pressing things to say.
  packetBackground,
];

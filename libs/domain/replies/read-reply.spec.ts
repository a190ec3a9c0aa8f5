import { readReply } from './read-reply';

describe('a text that came in', () => {
  it.each([
    'I want to kill myself',
    'i wanna KIL  my self!!!',
    'thinking about su1cide… no, suicidal',
    'I don’t want to live anymore',
    'dont want to be here anymore 😔',
    'gonna end it all tonight',
    'I OVERDOSED',
    'he is turning blue',
  ])('holds crisis words in English: %s', (text) => {
    expect(readReply(text).crisis).toBe('en');
  });

  it.each([
    'ya no quiero vivir',
    'Me quiero MATAR',
    'voy a quitarme la vida',
    'quiero hacerme daño',
    'tomé demasiadas',
    'No puedo más',
  ])('holds crisis words in Spanish: %s', (text) => {
    expect(readReply(text).crisis).toBe('es');
  });

  it.each([
    'thank you',
    'I am running late',
    'hoy me siento bien',
    'see you tuesday',
    '6',
    'my dad died last year',
    '',
  ])('holds none: %s', (text) => {
    expect(readReply(text).crisis).toBeNull();
  });

  it.each([
    ...[
      'STOP',
      'stop.',
      'Stopp!!',
      'Stop 🙏',
      'please stop',
      'STOP please',
      'UNSUBSCRIBE',
      'cancel',
      'End',
      'quit',
      'revoke',
    ],
    ...[
      'opt-out',
      'Opt out',
      'please stop texting me',
      "don't text me anymore",
      'Do not contact me',
      'take me off your list',
    ],
    ...['ALTO', 'Parar', 'no me escriban más', 'dejen de mandarme mensajes', 'por favor, no más mensajes', 'sotp'],
  ])('wants no more texts: %s', (text) => {
    expect(readReply(text).command).toBe('stop');
  });

  it.each([
    'I can’t stop drinking',
    'the bus did not stop so I missed group and I will come by tomorrow instead',
    'when does group end?',
    'I quit smoking',
    'can we cancel tuesday',
    'endless',
    'para mi hija todo bien',
  ])('is no wish to end texts: %s', (text) => {
    expect(readReply(text).command).toBeNull();
  });

  it('may be a crisis and a wish to end texts at once', () => {
    expect(readReply('stop texting me i want to die')).toMatchObject({ crisis: 'en', command: 'stop' });
  });

  it.each([
    ['START', 'start'],
    ['Yes', 'start'],
    ['unstop', 'start'],
    ['Sí', 'start'],
    ['HELP', 'help'],
    ['ayuda', 'help'],
    ['Wrong number', 'wrong_number'],
    ['sorry you have the wrong number', 'wrong_number'],
    ['número equivocado', 'wrong_number'],
  ])('asks something of the product: %s', (text, command) => {
    expect(readReply(text).command).toBe(command);
  });

  it.each([
    ['6', 6],
    [' 10. ', 10],
    ['#3', 3],
    ['7/10', 7],
    ['7 out of 10', 7],
    ['６', 6],
    ['99', 99],
  ])('is a bare number: %s', (text, number) => {
    expect(readReply(text).number).toBe(number);
  });

  it.each(['6 beers', '6 7', 'about 6', '-6', '6.5', '1234', 'six'])('is no bare number: %s', (text) => {
    expect(readReply(text).number).toBeNull();
  });

  it('is read within milliseconds, however it is made', () => {
    const started = performance.now();
    for (const text of ['please '.repeat(300), 'a'.repeat(1600), '\u0301'.repeat(1600), '6'.repeat(1600)])
      readReply(text);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

/**
 * What whoever asks for a call agrees to, in own words; another wording is another version. That whoever asks for care is
 * protected already: 42 CFR 2.11 ("patient").
 */
export const callNotice = {
  version: 'call-1',
  en: 'We use your name and number to call you about your question, and for nothing else. We keep them in confidence: the law protects you from the moment you ask. You can ask us to stop at any time.',
  es: 'Usamos su nombre y su número para llamarle sobre su pregunta, y para nada más. Los guardamos en confianza: la ley le protege desde el momento en que pregunta. Puede pedirnos que paremos cuando quiera.',
} as const;

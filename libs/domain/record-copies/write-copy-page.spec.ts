import { sectionKeys } from './copy-words';
import type { ReadRecordResult, RecordSections } from './read-record';
import { writeCopyPage } from './write-copy-page';

function recordWith(sections: Partial<RecordSections>): ReadRecordResult {
  const none = Object.fromEntries(sectionKeys.map((key) => [key, {}])) as RecordSections;
  return {
    at: new Date('2026-03-02T05:30:00Z'),
    timeZone: 'America/Phoenix',
    organization: 'House & Garden',
    sections: { ...none, ...sections },
    named: new Map(),
  };
}

describe('the page of a copy', () => {
  it('begins with what it holds, each a way there, and says once what is empty', () => {
    const page = writeCopyPage(recordWith({ me: { patients: [{ firstName: 'Ana' }] } }), 'en');
    const targets = [...page.matchAll(/href="#(\w+)"/g)].map(([, key]) => key);
    expect(targets).toEqual(['me']);
    expect(page).toContain('<h2 id="me">About me</h2>');
    expect(page).toContain('Nothing is kept under: How to reach me · My care and my team');
    expect(page).not.toContain('id="contacts"');
  });

  it('names nothing as empty where everything holds something', () => {
    const full = Object.fromEntries(
      sectionKeys.map((key): [string, RecordSections['me']] => [key, { table: [{ note: 'x' }] }]),
    ) as RecordSections;
    expect(writeCopyPage(recordWith(full), 'es')).not.toContain('No hay nada guardado en');
  });

  it('says days and times by the patient’s clock, and takes no word of a person for markup', () => {
    const page = writeCopyPage(recordWith({ messages: { care_messages: [{ text: '<img src=x>' }] } }), 'en');
    expect(page).toMatch(/Mar 1, 2026, 10:30\sPM · House &amp; Garden/);
    expect(page).toContain('&lt;img src=x&gt;');
    expect(page).not.toContain('<img');
  });

  it('tells what a plan holds line by line, with weekdays by name, numbers with theirs and no mark for machines', () => {
    const meetings = {
      meetings: [{ name: 'Bridge Group', weekday: 6, meetingId: 'mark-1', startTime: '12:15:00', isHomeGroup: true }],
      meetingsPerWeek: 2,
    };
    const motivations = ['I want to finish my certificate.', 'To cook on Sundays.'].map((text) => ({ text }));
    const plan = { content: { meetings, motivations } };
    const page = writeCopyPage(recordWith({ plans: { relapse_prevention_plans: [plan] } }), 'es');
    expect(page).toContain('Bridge Group · sábado · 12:15 · Grupo base: Sí · Reuniones por semana: 2');
    expect(page).toContain('I want to finish my certificate.\nTo cook on Sundays.');
    expect(page).not.toContain('mark-1');
  });
});

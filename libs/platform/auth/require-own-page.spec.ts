import type { Request, Response } from 'express';
import { requireOwnPage } from './require-own-page';

function answer(method: string, headers: Record<string, string>): unknown {
  let passed: unknown = 'not called';
  requireOwnPage('https://staff.example.org')(
    { method, headers } as unknown as Request,
    {} as Response,
    (error?: unknown) => {
      passed = error ?? 'passed';
    },
  );
  return passed;
}

describe('requests that change something', () => {
  const header = { 'x-requested-with': 'stepwell' };

  it('pass from our own page', () => {
    expect(answer('POST', { ...header, origin: 'https://staff.example.org' })).toBe('passed');
    expect(answer('POST', header)).toBe('passed');
    expect(answer('GET', {})).toBe('passed');
  });

  it.each([
    ['without the header', {}],
    ['with another value', { 'x-requested-with': 'XMLHttpRequest' }],
    ['from another site', { ...header, origin: 'https://elsewhere.example' }],
    ['from another port', { ...header, origin: 'https://staff.example.org:8443' }],
    ['from a page without origin', { ...header, origin: 'null' }],
  ])('are refused %s', (_how, headers) => {
    expect(answer('POST', headers)).toMatchObject({ code: 'FORBIDDEN' });
    expect(answer('DELETE', headers)).toMatchObject({ code: 'FORBIDDEN' });
  });
});

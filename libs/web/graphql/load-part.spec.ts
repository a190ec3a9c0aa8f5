import { loadPart } from './load-part';

describe('loading a part of the app', () => {
  const gone = new TypeError('Failed to fetch dynamically imported module');
  let fetching: jest.SpyInstance;

  beforeEach(() => {
    fetching = jest.spyOn(globalThis, 'fetch');
  });
  afterEach(() => fetching.mockRestore());

  it('asks for nothing else where it comes', async () => {
    await expect(loadPart(() => Promise.resolve('page'))).resolves.toBe('page');
    expect(fetching).not.toHaveBeenCalled();
  });

  it('says that the file is gone where the server is there', async () => {
    fetching.mockResolvedValue(new Response());
    await expect(loadPart(() => Promise.reject(gone))).rejects.toBe(gone);
  });

  it('says that the server is out of reach where it is', async () => {
    fetching.mockRejectedValue(new TypeError('Failed to fetch'));
    await expect(loadPart(() => Promise.reject(gone))).rejects.toMatchObject({ code: 'NETWORK' });
  });
});

import { onlineManager, QueryClient, QueryObserver } from '@tanstack/react-query';
import { ApiError, type ApiErrorCode } from '@stepwell/web/graphql/api-error';
import { isCutOff, watchCutOff } from './cut-off';

describe('a page that is cut off', () => {
  let client: QueryClient;
  let answer: () => Promise<string>;
  let leave: (() => void)[];

  beforeEach(() => {
    client = new QueryClient();
    leave = [];
  });
  afterEach(() => {
    leave.forEach((end) => end());
    onlineManager.setOnline(true);
    client.clear();
  });

  /** Shows one answer on screen, for which `answer` is asked. */
  const show = async () => {
    const observer = new QueryObserver(client, { queryKey: ['shown'], queryFn: () => answer(), retry: false });
    leave.push(observer.subscribe(() => undefined));
    await observer.refetch();
    return observer;
  };
  const refuse = (code: ApiErrorCode) => () => Promise.reject(new ApiError(code, ''));
  const cutOff = () => isCutOff(client.getQueryCache());

  it.each(['NETWORK', 'UNAVAILABLE', 'INTERNAL'] as const)(
    'is one whose newer answer failed (%s), until one comes',
    async (code) => {
      answer = () => Promise.resolve('old');
      const observer = await show();
      expect(cutOff()).toBe(false);
      let told = 0;
      leave.push(watchCutOff(client.getQueryCache(), () => (told += 1)));
      answer = refuse(code);
      await observer.refetch();
      expect(cutOff()).toBe(true);
      expect(told).toBeGreaterThan(0);
      answer = () => Promise.resolve('new');
      await observer.refetch();
      expect(cutOff()).toBe(false);
    },
  );

  it('is none where the server refused, or where nothing stands that could be old', async () => {
    answer = () => Promise.resolve('old');
    const observer = await show();
    answer = refuse('FORBIDDEN');
    await observer.refetch();
    expect(cutOff()).toBe(false);
    client.removeQueries({ queryKey: ['shown'] });
    answer = refuse('NETWORK');
    await show();
    expect(cutOff()).toBe(false);
  });

  it('is every page of a device without a network', () => {
    onlineManager.setOnline(false);
    expect(cutOff()).toBe(true);
  });
});

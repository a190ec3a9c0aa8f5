/** What a REST route answered. */
export interface RestAnswer {
  status: number;
  body: Record<string, unknown>;
  headers: Headers;
}

/** One browser: keeps the cookies it is given and sends them back, with the header of our own pages. */
export class BrowserSession {
  private readonly cookies = new Map<string, string>();

  /** `address` is where it says it comes from; believed only where the surface under test trusts one proxy. */
  constructor(
    private readonly url: string,
    private readonly address = `10.${[0, 0, 0].map(() => Math.floor(Math.random() * 256)).join('.')}`,
  ) {}

  /** The value of a cookie it holds, or undefined. */
  cookie(name: string): string | undefined {
    return this.cookies.get(name);
  }

  /** Puts a cookie in by hand, as an attacker would. */
  plant(name: string, value: string): void {
    this.cookies.set(name, value);
  }

  /** A second browser with the same cookies. */
  copy(): BrowserSession {
    const copy = new BrowserSession(this.url, this.address);
    for (const [name, value] of this.cookies) copy.plant(name, value);
    return copy;
  }

  async post(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<RestAnswer> {
    return this.send('POST', path, JSON.stringify(body), { 'content-type': 'application/json', ...headers });
  }

  async get(path: string): Promise<RestAnswer> {
    return this.send('GET', path);
  }

  /** Asks the graph and returns its data. @throws Error with the code of the first error */
  async graph<Data>(query: string, variables: object = {}): Promise<Data> {
    const { body } = await this.post('/graphql', { query, variables });
    const { data, errors } = body as {
      data?: Data;
      errors?: { message: string; extensions: { code: string; field?: string } }[];
    };
    const [first] = errors ?? [];
    if (first) throw Object.assign(new Error(first.message), first.extensions);
    return data!;
  }

  private async send(
    method: string,
    path: string,
    body?: string,
    headers: Record<string, string> = {},
  ): Promise<RestAnswer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        'x-requested-with': 'stepwell',
        'x-forwarded-for': this.address,
        ...(cookie ? { cookie } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const [name = '', value = ''] = pair.split('=');
      if (/Max-Age=0(;|$)/.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const text = await response.text();
    return {
      status: response.status,
      body: text ? (JSON.parse(text) as Record<string, unknown>) : {},
      headers: response.headers,
    };
  }
}

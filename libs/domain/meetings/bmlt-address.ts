/**
 * The address that asks a BMLT server for its meetings together with its table of formats, from the address of the
 * server (`https://bmlt.example.org/main_server`) or of a search there.
 */
export function bmltAddress(address: string): string {
  const url = new URL(address);
  if (!url.pathname.includes('/client_interface/'))
    url.pathname = `${url.pathname}${url.pathname.endsWith('/') ? '' : '/'}client_interface/json/`;
  if (!url.searchParams.has('switcher')) url.searchParams.set('switcher', 'GetSearchResults');
  url.searchParams.set('get_used_formats', '1');
  return url.href;
}

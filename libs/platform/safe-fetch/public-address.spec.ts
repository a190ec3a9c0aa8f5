import { isPublicAddress } from './public-address';

describe('an address that may be dialled', () => {
  it.each(['8.8.8.8', '93.184.216.34', '1.1.1.1', '172.15.255.255', '172.32.0.0', '2606:4700::1111', '2a00:1450::1'])(
    '%s is on the public internet',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    ['this network', '0.0.0.0', '0.1.2.3'],
    ['private', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.255.1'],
    ['shared by carriers', '100.64.0.1', '100.127.255.255'],
    ['loopback', '127.0.0.1', '127.255.0.1', '::1'],
    ['link-local', '169.254.0.1', 'fe80::1', 'febf::1'],
    ['metadata', '169.254.169.254', '100.100.100.200', '192.0.0.192', '168.63.129.16', 'fd00:ec2::254'],
    ['documentation', '192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8::1', '3fff::1'],
    ['measurement and relays', '198.18.0.1', '198.19.255.255', '192.88.99.1', '192.31.196.1', '192.52.193.1'],
    ['multicast', '224.0.0.1', '239.255.255.255', 'ff02::1'],
    ['reserved', '240.0.0.1', '255.255.255.255', '192.0.0.1', '100::1', '5f00::1', '4000::1'],
    ['unspecified', '::'],
    ['unique local', 'fc00::1', 'fdff::1'],
    ['site-local of old', 'fec0::1'],
    ['IPv4 mapped into IPv6', '::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:8.8.8.8'],
    ['IPv4 embedded in IPv6', '::127.0.0.1', '64:ff9b::10.0.0.1', '64:ff9b:1::1', '2002:7f00:1::', '2001:0:7f00:1::'],
    ['overlays', '2001:10::1', '2001:20::1', '2001:2::1', '2001:1::1'],
    ['no address at all', '', 'localhost', '127.1', '0x7f000001', '1.2.3.4/8', '1.2.3', 'fe80'],
  ])('none is %s', (_range, ...addresses) => {
    expect(addresses.filter(isPublicAddress)).toEqual([]);
  });
});

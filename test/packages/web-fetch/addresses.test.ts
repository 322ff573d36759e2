import { isPublicAddress } from '../../../src/packages/web-fetch/addresses.ts';

const publicOnes = `
  1.1.1.1 8.8.8.8 93.184.216.34 100.63.255.255 100.128.0.1 168.63.129.15 168.63.129.17 169.253.255.255
  172.15.255.255 172.32.0.1 192.0.1.1 192.167.255.255 198.17.255.255 198.20.0.1 223.255.255.255
  2606:4700:4700::1111 2001:4860:4860::8888 2a00:1450:4001:81b::200e 2600:1f18::1 2001:200::1`;

const others: Record<string, string> = {
  'this network': '0.0.0.0 0.1.2.3',
  loopback: '127.0.0.1 127.1.2.3 127.255.255.255 ::1',
  private: '10.0.0.5 10.255.255.255 172.16.0.1 172.31.255.255 192.168.0.1 fc00::1 fd00:ec2::254 fd20:ce::254',
  'link-local': '169.254.169.254 169.254.170.2 fe80::1 febf::1 fe80::1%eth0',
  'site-local': 'fec0::1',
  'carrier-grade NAT': '100.64.0.1 100.100.100.200 100.127.255.255',
  'a cloud’s host agent': '168.63.129.16',
  'protocol assignments':
    '192.0.0.1 192.0.0.192 192.0.0.170 192.88.99.1 192.31.196.1 192.52.193.1 192.175.48.1',
  benchmark: '198.18.0.1 198.19.255.255 2001:2::1',
  documentation: '192.0.2.1 198.51.100.1 203.0.113.1 2001:db8::1 3fff::1',
  multicast: '224.0.0.1 239.255.255.255 ff02::1 ff0e::1',
  'reserved and broadcast': '240.0.0.1 255.255.255.255 5f00::1 4000::1 100::1 e000::1',
  unspecified: '::',
  'IPv4-mapped': '::ffff:127.0.0.1 ::ffff:7f00:1 ::ffff:169.254.169.254 ::ffff:8.8.8.8',
  'IPv4-compatible': '::127.0.0.1 ::a9fe:a9fe ::8.8.8.8',
  'IPv4-translated': '::ffff:0:127.0.0.1 64:ff9b::a9fe:a9fe 64:ff9b::8.8.8.8 64:ff9b:1::a9fe:a9fe',
  '6to4 and Teredo': '2002:a9fe:a9fe:: 2002:7f00:1::1 2001:0:a9fe:a9fe:: 2001::1',
  ISATAP: '2606:4700::5efe:7f00:1 2606:4700::200:5efe:10.0.0.1',
  'other special IPv6': '2001:10::1 2001:20::1 2001:30::1 2001:3::1 2001:4:112::1 2620:4f:8000::1',
  'other spellings':
    '127.1 0x7f000001 0177.0.0.1 2130706433 8.8.8.8. 08.8.8.8 8.8.8 [::1] example.com 1.1.1.1/32',
};

const words = (text: string) => text.trim().split(/\s+/);

describe('the addresses that may be connected to', () => {
  it.each(words(publicOnes))('include %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each(Object.entries(others).flatMap(([kind, text]) => words(text).map((address) => [address, kind])))(
    'exclude %s (%s)',
    (address) => {
      expect(isPublicAddress(address)).toBe(false);
    },
  );

  it('exclude the empty text', () => {
    expect(isPublicAddress('')).toBe(false);
  });
});

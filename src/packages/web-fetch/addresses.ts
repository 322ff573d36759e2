import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

const globalIPv6 = ipaddr.IPv6.parseCIDR('2000::/3');

/** Routable by their range, yet answered by the cloud a machine runs in: Azure's host agent. */
const privateIPv4 = ipaddr.IPv4.parseCIDR('168.63.129.16/32');

/**
 * Whether the gateway may connect to an IP address on somebody's behalf: global unicast only.
 *
 * What carries an IPv4 address inside (mapped, compatible, NAT64, 6to4, Teredo, ISATAP) is refused whatever that
 * address is: nobody publishes a website there, and every such form has been a way around a filter.
 *
 * @param address as a resolver or the URL parser writes it; any other spelling is no address, thus refused.
 */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4: {
      const ip = ipaddr.IPv4.parse(address);
      return ip.range() === 'unicast' && !ip.match(privateIPv4);
    }
    case 6: {
      if (address.includes('%')) return false;
      const ip = ipaddr.IPv6.parse(address);
      return ip.match(globalIPv6) && ip.range() === 'unicast' && !isIsatap(ip);
    }
    default:
      return false;
  }
}

/** RFC 5214: the interface id is `[0200:|0000:]5efe` and an IPv4 address. */
function isIsatap({ parts }: { parts: number[] }): boolean {
  return parts[5] === 0x5efe && (parts[4] === 0 || parts[4] === 0x200);
}

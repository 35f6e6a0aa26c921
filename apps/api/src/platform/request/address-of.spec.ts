import { describe, expect, it } from '@jest/globals';

import { addressOf, networkOf } from './address-of.js';

const socket = { remoteAddress: '192.0.2.1' } as never;

describe('whom a request comes from', () => {
  it.each([
    ['198.51.100.7', '198.51.100.7'],
    ['::ffff:198.51.100.7', '198.51.100.7'],
    ['2001:db8::7', '2001:db8::7'],
    ['unknown', '192.0.2.1'],
    ['198.51.100.7:4711', '192.0.2.1'],
    ['x'.repeat(4000), '192.0.2.1'],
    ['', '192.0.2.1'],
    [undefined, '192.0.2.1'],
  ])('of %s is %s', (ip, address) => {
    expect(addressOf({ ip, socket })).toBe(address);
  });
});

describe('the network of an address', () => {
  it.each([
    ['198.51.100.7', '198.51.100.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:0db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['', ''],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

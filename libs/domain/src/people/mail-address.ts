/** One address as one types it: no name beside it, no sign that nobody sees, no longer than mail takes it (RFC 5321, 4.5.3.1). */
export const isAddress = (email: string): boolean =>
  email.length <= 254 && /^[^\s\p{C}<>",;:@]{1,64}@[^\s\p{C}<>",;:@]+$/u.test(email);

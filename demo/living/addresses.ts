/** Addresses that the living feed names. All on example.org (RFC 2606): nothing there is real. */
export const page = (id: string): string => `https://example.org/events/${id}`;
export const register = (id: string): string => `https://example.org/register/${id}`;
export const join = (id: string): string => `https://example.org/join/${id}`;
export const watch = (id: string): string => `https://example.org/watch/${id}`;

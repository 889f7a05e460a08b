/** What a picture may weigh, in bytes, where a phone shows it. */
export const mostOnPhone = 20_000;

/** What crosses the wire between the library and the host. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/// <reference types="astro/client" />

/** The address of a file of the built site (`scripts/chunk-address.ts`). */
declare module '*?chunk' {
  const address: string;
  export default address;
}

/** Vite builds such a file as a thread of its own, and gives its address. */
declare module '*?worker&url' {
  const address: string;
  // eslint-disable-next-line no-restricted-exports -- that is how Vite gives it
  export default address;
}

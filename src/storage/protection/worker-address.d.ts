/** Vite builds such a file as a thread of its own, and gives its address. */
declare module '*?worker&url' {
  const address: string;
  export default address;
}

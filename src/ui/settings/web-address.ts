/** What is wrong with an address; undefined for a web address or an empty text: a link must not run a script or open a file. */
export function addressProblem(address: string): string | undefined {
  if (address === '' || (address.length <= 2000 && /^https?:$/.test(URL.parse(address)?.protocol ?? '')))
    return undefined;
  return 'This is not a web address. It should start with https://';
}

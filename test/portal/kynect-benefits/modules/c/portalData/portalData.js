import { clientKey } from 'c/address';

let answer;

/** The client the address names, as the server tells it. Asked once a page load. */
export function loadClient() {
  answer ??= fetch(`/benefits/s/sfsites/client.json?client=${clientKey()}`).then((response) =>
    response.json(),
  );
  return answer;
}

/**
 * Runs in a page of the extension: fills its store with sealed issues as the product writes them, without saving each by
 * hand. Case 110045678 has one open issue, the oldest; the others have cases of their own. For a store without a passphrase.
 */
export async function seedIssues(count: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('psl-companion');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error('not opened'));
  });
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('not read'));
    });
  const vault = database.transaction('vault').objectStore('vault');
  const keyring = (await answer(vault.get('keyring'))) as {
    vaultId: string;
    current: string;
    keys: { keyId: string; bytes: Uint8Array<ArrayBuffer> }[];
  };
  const bytes = keyring.keys.find(({ keyId }) => keyId === keyring.current)?.bytes ?? new Uint8Array();
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt']);
  const text = new TextEncoder();
  let fold = 0n;
  for (let at = 1; at <= count; at += 500) {
    const rows = await Promise.all(
      Array.from({ length: Math.min(500, count - at + 1) }, async (_, n) => {
        const number = at + n;
        const id = crypto.randomUUID();
        const iv = crypto.getRandomValues(new Uint8Array(12));
        const caseNumber = number === 1 ? '110045678' : String(300_000_000 + number);
        const additionalData = text.encode(`1|issues|${id}|${keyring.current}`);
        const packet = {
          caseNumber,
          applicationNumber: '',
          system: 'Agent Portal',
          screen: 'Client Profile',
          error: `Error ${number % 40}: the enrollment could not be saved because something went wrong`,
          browser: 'Chromium',
          members: '',
          enrollment: '',
          troubleshooting: 'Cleared cache and cookies: no change',
          notes: 'x'.repeat(400),
        };
        const at_ = Date.now() - number * 60_000;
        const file = {
          issue: { id, packet, openedAt: at_ },
          calls: [
            {
              id: `${id}-1`,
              issueId: id,
              at: at_,
              ticketNumber: `INC-${number}`,
              representative: '',
              said: '',
            },
          ],
          followUps: [],
        };
        const plain = text.encode(JSON.stringify(file));
        const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain);
        fold ^= BigInt(`0x${Array.from(iv, (byte) => byte.toString(16).padStart(2, '0')).join('')}`);
        return {
          id,
          v: 1,
          keyId: keyring.current,
          iv,
          data: new Uint8Array(data),
          rank: -number,
          seq: number,
        };
      }),
    );
    const writing = database.transaction(['issues', 'vault'], 'readwrite');
    for (const row of rows) writing.objectStore('issues').put(row);
    const last = Math.min(at + 499, count);
    writing.objectStore('vault').put({ id: 'tally', last, issues: last, fold: fold.toString(16) });
    await new Promise<void>((resolve, reject) => {
      writing.oncomplete = () => resolve();
      writing.onabort = () => reject(new Error('not written'));
    });
  }
  database.close();
}

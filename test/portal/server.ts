import { createServer, type Server } from 'node:https';
import { agentPortalPages } from './agent-portal/pages';
import { answer, visitOf } from './answer';
import { makeCertificate } from './certificate';
import { agentPortalHost, portalHosts, type PortalHost } from './hosts';
import { listening } from './listening';
import { kynectBenefitsAssets } from './kynect-benefits/assets';
import { kynectBenefitsPages } from './kynect-benefits/pages';
import { findPage, type Page } from './page';
import { createPortalProxy } from './proxy';

/** Both portals with invented people, on this machine only, under their real host names. */
export interface PracticePortal {
  /** `127.0.0.1:<port>` of the proxy a browser has to use to see the practice portal. */
  proxy: string;
  /** For Chromium's `--ignore-certificate-errors-spki-list`. */
  spkiFingerprint: string;
  /** Everything that was asked for beyond the three portal hosts, in order. A good run leaves it empty. */
  refused: string[];
  /** Adds a page, or puts another in the place of one that is there. A path ending in `/*` takes all below it. */
  serve(host: PortalHost, path: string, page: Page): void;
  close(): Promise<void>;
}

/** Starts the practice portal on free ports of this machine. */
export async function startPracticePortal(): Promise<PracticePortal> {
  const pages = builtInPages(await kynectBenefitsAssets());
  const { key, cert, spkiFingerprint } = await makeCertificate(portalHosts);
  const refused: string[] = [];
  const portal = await listening(createPortal(pages, key, cert));
  const proxy = await listening(createPortalProxy(portal.port, refused));
  return {
    proxy: `127.0.0.1:${proxy.port}`,
    spkiFingerprint,
    refused,
    serve: (host, path, page) => void pages.get(host)?.set(path, page),
    close: async () => {
      await Promise.all([proxy.stop(), portal.stop()]);
    },
  };
}

type PagesByHost = ReadonlyMap<PortalHost, Map<string, Page>>;

function builtInPages(kynectFolder: string): PagesByHost {
  return new Map(
    portalHosts.map((host) => {
      const pages = host === agentPortalHost ? agentPortalPages : kynectBenefitsPages(kynectFolder);
      return [host, new Map(Object.entries(pages))];
    }),
  );
}

function createPortal(pages: PagesByHost, key: string, cert: string): Server {
  return createServer({ key, cert }, (request, response) => {
    const respond = async () => {
      const visit = await visitOf(request);
      const page = visit && findPage(pages.get(visit.host) ?? new Map<string, Page>(), visit.path);
      if (visit && page !== undefined) await answer(page, visit, response);
      else response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such practice page.');
    };
    // A browser that leaves in the middle of a page breaks the answer off; the next one is not affected.
    respond().catch(() => response.destroy());
  });
}

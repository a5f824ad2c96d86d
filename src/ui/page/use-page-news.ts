import type { Draft } from '../../domain/draft';
import type { CallForm, FormEvent } from '../../domain/call-form';
import type { Pointed } from '../../domain/pointed';
import type { Settings } from '../../domain/settings';
import type { Store } from '../../storage/opening';
import type { PageState } from '../call/use-page';
import { usePointed } from './use-pointed';
import { useSecondLook } from './use-second-look';

interface PageNews {
  form: CallForm;
  page: PageState;
  settings: Settings;
  store: Store | undefined;
  dispatch: (event: FormEvent) => Draft;
  keep: (draft: Draft) => Promise<Draft>;
  /** This surface has saved other settings. */
  onSettings: (settings: Settings) => void;
}

/** What comes from the page after its first reading: the second look, and what the agent points at. */
export function usePageNews(news: PageNews) {
  const { form, page, settings, store, dispatch, keep, onSettings } = news;
  useSecondLook(
    page,
    form.settled,
    settings.taught,
    (around) => void dispatch({ kind: 'looked-around', around }),
  );
  const typeIn = ({ field, value }: Pointed) => void keep(dispatch({ kind: 'typed', key: field, value }));
  return usePointed(form.settled, store, typeIn, onSettings);
}

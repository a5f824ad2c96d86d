import type { Surroundings } from '../../domain/page-reading';
import type { TaughtRule } from '../../domain/taught-rule';
import { screenName } from '../screen/screen-name';
import { associationOn } from './association';
import { enrollmentOn } from './enrollment';
import { Layout } from './layout';
import { membersOn } from './members';
import { originsOn } from './origins';
import { profileOn } from './profile';
import { findTaught } from './taught';

/** The second look at a page: what is offered beside the packet, and what the agent's own rules find. */
export function lookAround(
  document: Document,
  rules: readonly TaughtRule[],
  layout = new Layout(document),
): Surroundings {
  const screen = screenName(document, layout.sight)?.value ?? '';
  const association = associationOn(layout);
  const profile = profileOn(layout, screen);
  return {
    members: membersOn(layout),
    enrollment: enrollmentOn(layout),
    ...(association && { association }),
    ...(profile && { profile }),
    earlier: [],
    origins: originsOn(layout),
    taught: findTaught(layout, rules, screen),
  };
}

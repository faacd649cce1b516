import type { Catalogue } from '../catalogue';
import type { pane as english } from '../en/pane';
import { build } from './pane/build';
import { checks } from './pane/checks';
import { create } from './pane/create';
import { data } from './pane/data';
import { edits } from './pane/edits';
import { guide } from './pane/guide';
import { home } from './pane/home';
import { inputs } from './pane/inputs';
import { output } from './pane/output';
import { problems } from './pane/problems';
import { productivity } from './pane/productivity';
import { report } from './pane/report';
import { series } from './pane/series';
import { share } from './pane/share';
import { shell } from './pane/shell';
import { start } from './pane/start';
import { table } from './pane/table';
import { total } from './pane/total';

export const pane = {
  build,
  checks,
  create,
  data,
  edits,
  guide,
  home,
  inputs,
  output,
  problems,
  productivity,
  report,
  series,
  share,
  shell,
  start,
  table,
  total,
} as const satisfies Catalogue<typeof english>;

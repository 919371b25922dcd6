import { calendar } from './copy/calendar.ts';
import { chain } from './copy/chain.ts';
import { compare } from './copy/compare.ts';
import { data } from './copy/data.ts';
import { downloads } from './copy/downloads.ts';
import { exercise } from './copy/exercise.ts';
import { family } from './copy/family.ts';
import { force, relationNames } from './copy/force.ts';
import { forceNames } from './copy/force-labels.ts';
import { frame } from './copy/frame.ts';
import { handout } from './copy/handout.ts';
import { instrument } from './copy/instrument.ts';
import { draftKindNames, modelClause, officeNames } from './copy/model-clause.ts';
import { movement } from './copy/movement.ts';
import { mistakes } from './copy/movement-mistakes.ts';
import { offline } from './copy/offline.ts';
import { guide, home, notFound, quality, role } from './copy/pages.ts';
import { phrases } from './copy/phrases.ts';
import { places } from './copy/places.ts';
import { plan } from './copy/plan.ts';
import { score } from './copy/score.ts';
import { slotForm } from './copy/slot-form.ts';
import { studied } from './copy/studied.ts';
import {
  confidenceNames,
  kindNames,
  levelNames,
  movementKindNames,
  movementLevelNames,
  roleNames,
} from './copy/terms.ts';
import { times } from './copy/times.ts';
import { trace } from './copy/trace.ts';
import { ungrouped } from './copy/ungrouped.ts';

/** All Vietnamese text of the interface, by the page that prints it. */
export const copy = {
  family,
  frame,
  home,
  plan,
  places,
  phrases,
  studied,
  downloads,
  times,
  calendar,
  chain,
  compare,
  trace,
  ungrouped,
  instrument,
  movement,
  mistakes,
  handout,
  exercise,
  role,
  modelClause,
  slotForm,
  guide,
  data,
  quality,
  score,
  notFound,
  offline,
  force,
  names: {
    force: forceNames,
    relation: relationNames,
    confidence: confidenceNames,
    kind: kindNames,
    level: levelNames,
    role: roleNames,
    office: officeNames,
    draftKind: draftKindNames,
    movementKind: movementKindNames,
    movementLevel: movementLevelNames,
  },
} as const;

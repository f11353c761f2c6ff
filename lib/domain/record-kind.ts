import type * as z from 'zod/mini';
import { changeRequest } from './change-request';
import { client } from './client';
import { commitment } from './commitment';
import { contact } from './contact';
import { dismissal } from './dismissal';
import { engagement } from './engagement';
import { issue } from './issue';
import { milestone } from './milestone';
import { requirement } from './requirement';
import { risk } from './risk';
import { satisfactionResponse } from './satisfaction';
import { settings } from './settings';
import { template } from './template';
import { threadLink } from './thread-link';
import { touchpoint } from './touchpoint';

/** Every kind of record with its schema; storage, backup and messages are written once over this table. */
export const recordSchemas = {
  client,
  contact,
  engagement,
  commitment,
  changeRequest,
  satisfaction: satisfactionResponse,
  touchpoint,
  threadLink,
  settings,
  dismissal,
  issue,
  milestone,
  risk,
  requirement,
  template,
};

export type RecordKind = keyof typeof recordSchemas;
export type RecordOf<K extends RecordKind> = z.infer<(typeof recordSchemas)[K]>;
export const recordKinds = Object.keys(recordSchemas) as RecordKind[];

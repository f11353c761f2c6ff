import * as z from 'zod/mini';
import { templatePurpose } from '@/lib/domain/template-purpose';
import { replyAbout } from './reply-about';

/** For what a mail about one record was written. */
export const writtenFor = z.strictObject({ purpose: templatePurpose, about: replyAbout });
export type WrittenFor = Readonly<z.infer<typeof writtenFor>>;

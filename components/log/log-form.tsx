import { type ReactNode, useEffect, useRef } from 'react';
import type { LoggedKind } from '@/lib/domain/logged-kind';
import type { FieldErrors } from '@/lib/ui/log/field-problem';
import type { LogKindForm } from '@/lib/ui/log/log-kind-form';
import type { LogOpening } from '@/lib/ui/log/log-opening';
import type { LogPorts } from '@/lib/ui/log/log-ports';
import { useAlreadyLogged } from '@/lib/ui/log/use-already-logged';
import { type ClientOptions, useClientOptions } from '@/lib/ui/log/use-client-options';
import { useListClients } from '@/lib/ui/log/use-list-clients';
import { useLogForm } from '@/lib/ui/log/use-log-form';
import type { OpenRecord } from '@/lib/ui/record/record-part';
import { ClientField } from './client-field';
import { EvidenceBox } from './evidence-box';
import { LogFrame } from './log-frame';
import { LogSaid } from './log-said';

/** What the fields of a kind are given. */
export interface KindFieldsProps<V> {
  readonly values: V;
  readonly errors: FieldErrors<string>;
  readonly options: ClientOptions;
  readonly onChange: (part: Partial<V>) => void;
}

interface Props<V> {
  readonly ports: LogPorts;
  readonly opening: LogOpening;
  readonly kind: LogKindForm<V>;
  /** The fields of the kind. */
  readonly children: (fields: KindFieldsProps<V>) => ReactNode;
  readonly onAs: (as: LoggedKind) => void;
  readonly onSaved: (id: string) => void;
  readonly onClose: () => void;
  /** Null where records have no page. */
  readonly onOpenRecord: OpenRecord | null;
}

/** The form of a new record of any kind, with all that the kinds share. */
export function LogForm<V extends object>({
  ports,
  opening,
  kind,
  children,
  onAs,
  onSaved,
  onClose,
  onOpenRecord,
}: Props<V>) {
  const { held, change, errors, outcome, busy, refusals, restored, submit, startOver } = useLogForm(
    ports,
    opening,
    kind,
    onSaved,
  );
  const { values, client, source } = held;
  const options = useClientOptions(ports, client.id);
  const listClients = useListClients(ports);
  const logged = useAlreadyLogged(ports, {
    quote: source?.quote ?? '',
    messageId: source?.messageId ?? null,
    clientId: client.id,
    said: kind.said(values),
  });
  /** The client that was picked by hand, until its newest engagement is known and chosen with it. */
  const picked = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when what belongs to the picked client was read
  useEffect(() => {
    const [newest] = options.engagements;
    if (picked.current === null || options.clientId !== picked.current) return;
    picked.current = null;
    if (newest && client.id === options.clientId) change({ client: { ...client, engagementId: newest.id } });
  }, [options]);
  const pick = (id: string, name: string) => {
    picked.current = id;
    change({ client: { id, name, engagementId: null }, values: kind.withoutClient(values) });
  };
  return (
    <LogFrame
      as={kind.as}
      onAs={onAs}
      said={<LogSaid restored={restored} logged={logged} onStartOver={startOver} onOpenRecord={onOpenRecord} />}
      outcome={outcome}
      busy={busy}
      refusals={refusals}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {children({ values, errors, options, onChange: (part) => change({ values: { ...values, ...part } }) })}
      <ClientField
        client={client}
        engagements={options.engagements}
        error={errors.clientId}
        engagementError={errors.engagementId}
        listClients={listClients}
        onPick={pick}
        onEngagement={(engagementId) => change({ client: { ...client, engagementId } })}
      />
      <EvidenceBox source={source} cut={opening.start.cut} onRemove={() => change({ source: null })} />
    </LogFrame>
  );
}

import { useSyncExternalStore } from 'react';
import type { Store } from '@/lib/ui/create-store';
import type { SidebarState } from './sidebar-state';

export const useSidebar = (store: Store<SidebarState>): SidebarState =>
  useSyncExternalStore(store.subscribe, store.get);

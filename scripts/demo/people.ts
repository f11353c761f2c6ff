import type { DemoPerson } from './demo-thread.ts';

const person = (name: string, address: string): DemoPerson => ({ name, address });

/** The user of the demo mailbox. */
export const maya = person('Maya Lindqvist', 'maya@fjordlight.example');
export const jonas = person('Jonas Weber', 'jonas@fjordlight.example');

export const ana = person('Ana Ruiz', 'ana.ruiz@northwind.example');
export const tom = person('Tom Becker', 'tom.becker@northwind.example');
export const wangLi = person('王丽', 'wang.li@lanhai.example');
export const zhaoQiang = person('赵强', 'zhao.qiang@lanhai.example');
export const owen = person('Owen Calder', 'owen@calderfreight.example');
export const layla = person('ليلى حداد', 'layla@noor-supplies.example');

/** Nobody on file. */
export const priya = person('Priya Raman', 'priya@heliosbank.example');
/** One letter off Northwind's domain. */
export const falseAna = person('Ana Ruiz', 'ana.ruiz@northwlnd.example');

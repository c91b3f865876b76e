import type { ReactNode } from 'react';
import type { ControlProps } from './controls.tsx';
import { ClosedDays } from './ClosedDays.tsx';
import { HolidaysControl } from './HolidaysControl.tsx';
import { Parties, PartyInside, RegistrationNumber } from './parties/PartyEditors.tsx';
import { TypeControl } from './TypeControl.tsx';
import { WeekEditor } from './week/WeekEditor.tsx';

/**
 * Questions with an editor of their own, by pattern. A pattern that ends in `*` is the inside of a list's item. Every other
 * question gets the control that suits its schema.
 */
export const ownEditors: Readonly<Record<string, (props: ControlProps) => ReactNode>> = {
  type: TypeControl,
  parties: Parties,
  'parties/*': PartyInside,
  'parties/*/registrationNumber': RegistrationNumber,
  'calendars/*/week': WeekEditor,
  'calendars/*/holidays': HolidaysControl,
  'calendars/*/closedDays': ClosedDays,
  'calendars/*/seasons/*/week': WeekEditor,
};

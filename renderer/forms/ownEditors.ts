import type { ReactNode } from 'react';
import type { ControlProps } from './controls.tsx';
import { GoalEditor } from './performance/goals/GoalEditor.tsx';
import { GoalList } from './performance/goals/GoalList.tsx';
import { FormulaControl } from './performance/metric/FormulaControl.tsx';
import { MetricEditor } from './performance/metric/MetricEditor.tsx';
import { MetricList } from './performance/MetricList.tsx';
import { ClauseEditor } from './clauses/ClauseEditor.tsx';
import { ClauseList } from './clauses/ClauseList.tsx';
import { ClauseTextControl } from './clauses/ClauseTextControl.tsx';
import { BandsEditor } from './bands/BandsEditor.tsx';
import { TermEditor } from './dates/TermEditor.tsx';
import { LevelsEditor } from './levels/LevelsEditor.tsx';
import { KindChooser } from './kinds/KindChooser.tsx';
import { TargetTables } from './performance/targets/TargetTables.tsx';
import { PriorityMatrix } from './priority/PriorityMatrix.tsx';
import { RaciGrid } from './raci/RaciGrid.tsx';
import { ConsequenceEditor } from './remedies/ConsequenceEditor.tsx';
import { RemediesEditor } from './remedies/RemediesEditor.tsx';
import { ClosedDays } from './ClosedDays.tsx';
import { HolidaysControl } from './HolidaysControl.tsx';
import { Parties, PartyInside } from './parties/PartyEditors.tsx';
import { TypeControl } from './TypeControl.tsx';
import { WeekEditor } from './week/WeekEditor.tsx';

/**
 * Questions with an editor of their own, by pattern. A pattern that ends in `*` is the inside of a list's item. Every other
 * question gets the control that suits its schema.
 */
export const ownEditors: Readonly<Record<string, (props: ControlProps) => ReactNode>> = {
  type: TypeControl,
  levels: LevelsEditor,
  goals: GoalList,
  'goals/*': GoalEditor,
  clauses: ClauseList,
  'clauses/*': ClauseEditor,
  'clauses/*/text': ClauseTextControl,
  metrics: MetricList,
  remedies: RemediesEditor,
  duties: RaciGrid,
  'priorityScheme/matrix': PriorityMatrix,
  'consequences/*': ConsequenceEditor,
  'consequences/*/trigger': KindChooser,
  'consequences/*/action': KindChooser,
  'consequences/*/action/rule': KindChooser,
  'consequences/*/action/rule/bands': BandsEditor,
  'remedies/pointPrice/bands': BandsEditor,
  'metrics/*': MetricEditor,
  'metrics/*/formula/expression': FormulaControl,
  objectives: TargetTables,
  term: TermEditor,
  parties: Parties,
  'parties/*': PartyInside,
  'calendars/*/week': WeekEditor,
  'calendars/*/holidays': HolidaysControl,
  'calendars/*/closedDays': ClosedDays,
  'calendars/*/seasons/*/week': WeekEditor,
};

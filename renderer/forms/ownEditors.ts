import type { ReactNode } from 'react';
import type { ControlProps } from './controls.tsx';
import { GoalEditor } from './performance/goals/GoalEditor.tsx';
import { GoalList } from './performance/goals/GoalList.tsx';
import { MetricEditor } from './performance/metric/MetricEditor.tsx';
import { MetricList } from './performance/MetricList.tsx';
import { TargetTables } from './performance/targets/TargetTables.tsx';
import { TypeControl } from './TypeControl.tsx';

/**
 * Questions with an editor of their own, by pattern. A pattern that ends in `*` is the inside of a list's item. Every other
 * question gets the control that suits its schema.
 */
export const ownEditors: Readonly<Record<string, (props: ControlProps) => ReactNode>> = {
  type: TypeControl,
  goals: GoalList,
  'goals/*': GoalEditor,
  metrics: MetricList,
  'metrics/*': MetricEditor,
  objectives: TargetTables,
};

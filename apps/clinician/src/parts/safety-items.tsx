import { SafetyItemCard } from './safety-item-card';
import classes from './safety-item.module.css';
import type { SafetyItem } from './safety-items.graphql';

/** Safety items one below the other. */
export function SafetyItems({ items, withName }: { items: readonly SafetyItem[]; withName: boolean }) {
  return (
    <ul className={classes['items']}>
      {items.map((item) => (
        <SafetyItemCard key={item.id} item={item} withName={withName} />
      ))}
    </ul>
  );
}

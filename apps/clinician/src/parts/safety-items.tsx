import { SafetyItemCard } from './safety-item-card';
import classes from './safety-item.module.css';
import type { SafetyItem } from './safety-items.graphql';

/** Safety items of one patient, one below the other. */
export function SafetyItems({ items }: { items: readonly SafetyItem[] }) {
  return (
    <ul className={classes['items']}>
      {items.map((item) => (
        <SafetyItemCard key={item.id} item={item} withName={false} />
      ))}
    </ul>
  );
}

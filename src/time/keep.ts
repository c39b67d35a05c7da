/**
 * What is kept in `map` under `key`, made when it is not there yet. At `limit` entries all are forgotten, so that
 * nothing a feed holds can make the memory grow.
 */
export function keep<K, V>(map: Map<K, V>, limit: number, key: K, make: (key: K) => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make(key);
    if (map.size >= limit) map.clear();
    map.set(key, value);
  }
  return value;
}

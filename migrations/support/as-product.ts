/**
 * SQL of a function's return and body that opens every patient of the organization to one query, and puts the context
 * back; `guard` runs before, as the caller.
 */
export function asProduct(returns: string, guard: string, query: string): string {
  return `
  returns ${returns} language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
  #variable_conflict use_column
  declare key bytea; claims text; before text := current_setting('app.ctx', true);
  begin
    ${guard}
    select k.signing_key into key from ctx.signing_keys k;
    claims := concat_ws('|', '1', ctx.organization_id(), 'system', '', 'organization', 0,
                        (extract(epoch from clock_timestamp())::bigint + 60));
    perform set_config('app.ctx', claims || '|' || encode(public.hmac(convert_to(claims, 'UTF8'), key, 'sha256'), 'hex'), true);
    return query ${query};
    perform set_config('app.ctx', coalesce(before, ''), true);
  end $$`;
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Finds a chart by the exact name and birth date in a medical emergency, and opens it in the same breath: whoever finds
 * somebody beyond their reach has said why, and stands in the register. It answers nothing of anybody else.
 */
export class FindInEmergencies1795700908000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create function app.open_emergency_by_name(p_first text, p_last text, p_born date, p_recipient text,
           p_affiliation text, p_discloser text, p_nature text, p_minutes int)
         returns table (patient_id uuid, is_new boolean) language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
       #variable_conflict use_column
       declare v_found uuid[]; v_now timestamptz := app.now();
       begin
         if ctx.kind() is distinct from 'staff' or coalesce(ctx.reach(), 'none') not in ('care_team', 'organization')
         then return; end if;
         select array_agg(p.id) into v_found from patients p
         where p.organization_id = ctx.organization_id() and p.birth_date = p_born
           and lower(p.last_name) = lower(p_last)
           and lower(p_first) in (lower(p.first_name), lower(coalesce(p.preferred_name, p.first_name)));
         if cardinality(v_found) is distinct from 1 then return; end if;
         -- Open anyway, or opened a moment ago.
         if ctx.reach() = 'organization' or v_found[1] in (select ctx.my_patients()) 
         then return query select v_found[1], false; return; end if;
         insert into emergency_accesses (organization_id, patient_id, staff_member_id, recipient_name,
           recipient_affiliation, discloser_name, nature, started_at, ends_at)
         values (ctx.organization_id(), v_found[1], ctx.actor_id(), p_recipient, p_affiliation, p_discloser, p_nature,
           v_now, v_now + make_interval(mins => p_minutes));
         return query select v_found[1], true;
       end $$`,
    );
    const signature = 'app.open_emergency_by_name(text, text, date, text, text, text, text, int)';
    await runner.query(`revoke all on function ${signature} from public`);
    await runner.query(`grant execute on function ${signature} to app_rw`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.open_emergency_by_name(text, text, date, text, text, text, text, int)');
  }
}
